/* Personal names in an article: each token by its paragraph, its word's other places, and its stretch as a chain.
 *
 * The chain is read twice. The first reading tells how likely each token is part of a name; in the second the other
 * places of the same word count with it, so that an article calls a word a name everywhere or nowhere unless a place
 * speaks against it. */
#ifndef TAGGER_NAME_FINDER_H
#define TAGGER_NAME_FINDER_H

#include "name_pool.h"

/* How sure a name is, by the smallest probability of its tokens. It has few steps, so that an edit far away seldom
 * changes it. */
typedef enum NameSureness {
    NAME_LIKELY,
    NAME_SURE,   /* 0.8 and more */
    NAME_CERTAIN /* 0.9 and more */
} NameSureness;

/* Tokens [start, end) of a paragraph. */
typedef struct NameSpan {
    uint32_t start, end;
    NameSureness sure;
} NameSpan;

typedef SAID_SLICE(NameSpan) NameSpans;

/* The names of each paragraph, by the paragraphs' sheets. */
NameSpans *name_finder(const NameSheet *const *sheets, uint32_t paragraphs, Arena *arena);

#endif
