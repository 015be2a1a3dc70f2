/* The people of an article, and which names mean whom.
 *
 * A run of capitals is a person's name by the evidence of all its places in the article: honorifics, given names,
 * appositions, verbs of saying. Names of one person are joined by surname and given name; two given names under one
 * surname are two people, and the surname alone may then be either. */
#ifndef ANALYSIS_PEOPLE_H
#define ANALYSIS_PEOPLE_H

#include "registry.h"

typedef struct People {
    Persons persons;
    const Referent *names; /* by piece number; set for names of people only */
    HeadlineNames headlines;
} People;

People people_find(const Article *article, Arena *arena);

#endif
