/* What an article says of a word at all of its places: the evidence pooled by its form. */
#ifndef TAGGER_NAME_POOL_H
#define TAGGER_NAME_POOL_H

#include "name_sheet.h"

enum { POOL_NEIGHBOURS = 4 };

typedef struct NameForm {
    uint64_t form;
    uint64_t before, after;                                 /* the words beside it in the longest of its runs */
    uint64_t left[POOL_NEIGHBOURS], right[POOL_NEIGHBOURS]; /* those of any run, the first few */
    uint16_t cues;
    uint8_t lists, longest;
    bool summed[2];
    int32_t sums[2][NAME_LABELS]; /* of the features, for a place in a run and for one alone */
} NameForm;

typedef struct NamePool {
    NameForm *forms; /* from 1 */
    uint32_t count;
    uint32_t *slots; /* a table of forms by their hash, 0 where it is empty */
    uint32_t mask;
} NamePool;

/* An empty pool for up to so many tokens. */
NamePool name_pool_new(uint32_t tokens, Arena *arena);

void name_pool_add(NamePool *pool, const NameToken *token);

/* The form of a token, a new one where none was added. */
NameForm *name_pool_find(NamePool *pool, uint64_t form);

/* Features of a form; `alone` where the token in question is a run of its own. */
void name_pool_features(const NameForm *form, bool alone, Features *features);

#endif
