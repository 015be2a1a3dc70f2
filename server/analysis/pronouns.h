/* Pronouns: he and she, resolved one after the other.
 *
 * A model ranks the people of the last paragraphs by where they stand, those left out whose gender does not fit; a
 * second one tells how sure that is. What is not sure enough is left open. */
#ifndef ANALYSIS_PRONOUNS_H
#define ANALYSIS_PRONOUNS_H

#include "roles.h"

typedef struct Pronouns {
    Referent *found; /* by piece number */
    int *heard;      /* by person: above 0 where the copy calls them he, below 0 where it calls them she */
} Pronouns;

struct Drafts;

/* Those outside quotations. */
Pronouns pronouns_find(const Article *article, const People *people, Roles *roles, Arena *arena);

/* Those inside, once it is known who speaks: "I" is the speaker, he and she are somebody else. */
void pronouns_find_quoted(Pronouns *pronouns, const Article *article, const People *people, Roles *roles,
                          const struct Drafts *drafts, Arena *arena);

#endif
