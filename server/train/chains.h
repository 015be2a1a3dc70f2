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
    uint32_t *person; /* by chain: one of the people that the analysis finds there, SAID_NONE where it finds nobody */
    uint32_t *chain;  /* by person: where most of their names stand, SAID_NONE of somebody in no chain */
} Chains;

Chains chains_read(const ReadArticle *read, Arena *arena);

/* The chain of the mention that is just this span, and of the shortest one around it; SAID_NONE where there is none. */
uint32_t chain_at(const Chains *chains, SaidSpan span);
uint32_t chain_around(const Chains *chains, SaidSpan span);

#endif
