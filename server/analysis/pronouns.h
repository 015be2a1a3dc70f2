/* Pronouns: he and she, resolved one after the other by where people stand.
 *
 * Candidates are the people named in the last paragraphs, outside quotations. Subjects and near ones come first; in
 * "the plan, he said, would fail" he is nobody named in the plan. Where two fit alike, it is left open. */
#ifndef ANALYSIS_PRONOUNS_H
#define ANALYSIS_PRONOUNS_H

#include "roles.h"

typedef struct Pronouns {
    const Referent *found;   /* by piece number */
    const SaidPronoun *used; /* by person: the pronoun that the copy uses for them */
} Pronouns;

Pronouns pronouns_find(const Article *article, const People *people, const Roles *roles, Arena *arena);

#endif
