/* The blocks of an analysis: one a paragraph, those of an earlier analysis used again where they are the same. They
 * keep the document alive. */
#ifndef ANALYSIS_BLOCK_LIST_H
#define ANALYSIS_BLOCK_LIST_H

#include "block.h"

#include <whosaid/analysis.h>

typedef struct BlockList {
    SaidDocument *document;
    Arena arena; /* of the results of the whole article */
    struct Recall *recall;
    Wording **wordings;
    Block **items;
    uint32_t count;
} BlockList;

BlockList *block_list_new(const SaidDocument *document, const BlockList *previous);
void block_list_free(BlockList *blocks);

#endif
