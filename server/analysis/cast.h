/* The cast: whom every name, nominal and pronoun of the article means. */
#ifndef ANALYSIS_CAST_H
#define ANALYSIS_CAST_H

#include "pronouns.h"

typedef struct Cast {
    People people;
    Clauses *clauses;
    Roles roles;
    Pronouns pronouns;
} Cast;

struct Drafts;

/* All but the pronouns inside quotations. */
Cast cast_find(const Article *article, Arena *arena);

/* ... and those, by what is known of who speaks. */
void cast_listen(Cast *cast, const Article *article, const struct Drafts *drafts, Arena *arena);

/* Whom a piece means; not set where it means nobody who is named. */
Referent cast_referent(const Cast *cast, uint32_t piece_number);

#endif
