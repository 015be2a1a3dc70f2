/* Personal names in an article: each token by its paragraph, its word's other places, and its stretch as a chain.
 *
 * The chain is read twice. The first reading tells how likely each token is part of a name; in the second the other
 * places of the same word count with it, so that an article calls a word a name everywhere or nowhere unless a place
 * speaks against it. */
#ifndef TAGGER_NAME_FINDER_H
#define TAGGER_NAME_FINDER_H

#include "name_pool.h"

/* Tokens [start, end) of a paragraph, and the smallest probability of one of them. */
typedef struct NameSpan {
    uint32_t start, end;
    double share;
} NameSpan;

typedef SAID_SLICE(NameSpan) NameSpans;

/* The names of each paragraph, by the paragraphs' sheets. */
NameSpans *name_finder(const NameSheet *const *sheets, uint32_t paragraphs, Arena *arena);

#endif
