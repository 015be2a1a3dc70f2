/* The people of an article, and which names mean whom.
 *
 * A run of capitals is a person's name by the evidence of all its places in the article: honorifics, given names,
 * appositions, verbs of saying. Names of one person are joined by surname and given name; two given names under one
 * surname are two people, and the surname alone may then be either. */
#ifndef ANALYSIS_PEOPLE_H
#define ANALYSIS_PEOPLE_H

#include "article.h"
#include "index.h"

typedef struct Person {
    NameWords name;
    SaidSpan full;   /* where the fullest name stands */
    int gender;      /* above 0 a man, below 0 a woman, by how strong the evidence is; name lists give 1 */
    uint32_t first;  /* number of the piece that names them first */
    uint32_t alone;  /* how often the surname alone has meant them */
    uint32_t places; /* how often they are named */
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

typedef struct People {
    Persons persons;
    const Referent *names; /* by piece number; set for names of people only */
    SAID_SLICE(HeadlineName) headlines;
} People;

People people_find(const Article *article, Arena *arena);

/* Do capitals tell names in the paragraph? Not in headlines, nor where most words have one. */
bool people_are_named_by_capitals(const Article *article, uint32_t paragraph);

#endif
