/* The registry of people: entered by full names, found by any of their names, and never confused with a namesake. */
#ifndef ANALYSIS_NAMESAKES_H
#define ANALYSIS_NAMESAKES_H

#include "people.h"

/* A word of a person's name; the persons of one word are chained. */
typedef struct NameNode {
    uint32_t person, next;
    uint32_t at, of; /* which word of how many */
} NameNode;

typedef struct Registry {
    const Article *article;
    Arena *arena;
    Index words;
    LIST(NameNode) nodes;
    LIST(Person) persons;
    LIST(uint32_t) last_paragraph; /* of each person, where they were named last */
} Registry;

/* The person of this full name: one who fits it, else a new one. */
void registry_enter(Registry *registry, Spot spot, const NameWords *name);

/* Whom a name means at its place: one person, or one of several namesakes. Not set where nobody fits. At most the 16
 * namesakes named last are told apart. */
Referent registry_find(Registry *registry, Spot spot, const NameWords *name);

/* Notes that the people of a piece were named there. Called in the order of the copy. */
void registry_see(Registry *registry, Spot spot, const Referent *referent);

/* The names in headlines, where capitals mean nothing: those of the people in the body, and full names. */
void registry_headlines(Registry *registry, People *people);

#endif
