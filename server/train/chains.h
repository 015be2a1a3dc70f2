/* Chains: the mentions that people marked as meaning one and the same, and which of the analysis's people each is. */
#ifndef TRAIN_CHAINS_H
#define TRAIN_CHAINS_H

#include "read_article.h"

typedef struct ChainMention {
    SaidSpan span;
    uint32_t chain;
} ChainMention;

typedef struct Chains {
    ChainMention *mentions;
    uint32_t count, chain_count;
    bool *named;      /* by chain: has a name in it */
    uint32_t *person; /* by chain, SAID_NONE where it is nobody that the analysis names */
} Chains;

Chains chains_read(const ReadArticle *read, Arena *arena);

/* The chain of the mention that is just this span, and of the shortest one around it; SAID_NONE where there is none. */
uint32_t chain_at(const Chains *chains, SaidSpan span);
uint32_t chain_around(const Chains *chains, SaidSpan span);

#endif
