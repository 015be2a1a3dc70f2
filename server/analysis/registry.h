/* The registry of people: entered by full names, found by any of their names, and never confused with a namesake. */
#ifndef ANALYSIS_REGISTRY_H
#define ANALYSIS_REGISTRY_H

#include "article.h"
#include "index.h"
#include "names.h"

typedef struct Person {
    NameWords name;
    SaidSpan full;  /* where the fullest name stands */
    int gender;     /* above 0 a man, below 0 a woman, by how strong the evidence is; name lists give 1 */
    uint32_t first; /* number of the piece that names them first */
    uint32_t times; /* how often the article has their full name */
    uint32_t alone; /* how often the surname alone has meant them */
    SaidText title; /* the first office that they bear before their name: "President" */
} Person;

typedef SAID_SLICE(Person) Persons;

/* Whom a piece or a headline's words mean. */
typedef struct Referent {
    uint8_t reading; /* SaidReading */
    uint8_t by;      /* SaidMentionBy */
    uint8_t grade;   /* SaidGrade */
    bool set;        /* false where nobody is meant */
    SaidIds people;
} Referent;

/* A name in a headline, found by the words of the people in the body. */
typedef struct HeadlineName {
    uint32_t paragraph, start, end; /* tokens */
    Referent referent;
} HeadlineName;

typedef SAID_SLICE(HeadlineName) HeadlineNames;

/* A word of a person's name; the persons of one word are chained. */
typedef struct NameNode {
    uint32_t person, next;
    uint32_t at, of; /* which word of how many */
} NameNode;

typedef struct Registry {
    const Article *article;
    Arena *arena;
    Index full;     /* from first and last word to the person */
    Index surnames; /* from a last word to its chain of nodes */
    Index givens;   /* from every other word */
    LIST(NameNode) nodes;
    LIST(Person) persons;
    LIST(uint32_t) last_paragraph; /* of each person, where they were named last */
} Registry;

/* The person of this full name: one who fits it, else a new one. */
void registry_enter(Registry *registry, Spot spot, const NameWords *name);

/* Whom a name means at its place: one person, or one of several namesakes. Not set where nobody fits. Of one surname at
 * most the 16 namesakes named last are candidates. */
Referent registry_find(Registry *registry, Spot spot, const NameWords *name);

/* Notes that the people of a piece were named there. Called in the order of the copy. */
void registry_see(Registry *registry, Spot spot, const Referent *referent);

/* The names in headlines, where capitals mean nothing: those of the people in the body and no others. */
HeadlineNames registry_headlines(Registry *registry);

#endif
