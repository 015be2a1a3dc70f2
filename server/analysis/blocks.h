/* The blocks of an analysis: one a paragraph, those of an earlier analysis used again where they are the same. */
#ifndef ANALYSIS_BLOCKS_H
#define ANALYSIS_BLOCKS_H

#include "block.h"

#include <whosaid/analysis.h>

typedef struct Blocks {
    Arena arena; /* of the results of the whole article */
    Block **items;
    uint32_t count;
} Blocks;

Blocks *blocks_new(const SaidDocument *document, const Blocks *previous);
void blocks_free(Blocks *blocks);

#endif
