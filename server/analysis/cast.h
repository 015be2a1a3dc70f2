/* The cast: whom every name, nominal and pronoun of the article means. */
#ifndef ANALYSIS_CAST_H
#define ANALYSIS_CAST_H

#include "pronouns.h"

typedef struct Cast {
    People people;
    Roles roles;
    Pronouns pronouns;
} Cast;

Cast cast_find(const Article *article, Arena *arena);

/* Whom a piece means; not set where it means nobody who is named. */
Referent cast_referent(const Cast *cast, uint32_t piece_number);

#endif
