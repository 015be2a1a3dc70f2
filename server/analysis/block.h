/* A paragraph block: all that can be known of a paragraph from its own words, and from where the whole article says
 * that names stand in it. It is the unit of reuse.
 *
 * Everything in it is relative to the start of the paragraph, so that a block serves wherever its text stands. A
 * block is made once, never changes, and is shared by the analyses in which its paragraph is the same. */
#ifndef ANALYSIS_BLOCK_H
#define ANALYSIS_BLOCK_H

#include "list.h"
#include "names.h"
#include "piece.h"

/* A reason for which somebody in the paragraph, or everybody in the article, is not named. */
typedef struct BlockReason {
    SaidSpan span;
    bool everybody;
} BlockReason;

typedef struct Block {
    uint32_t owners;
    Arena arena;
    Wording *wording;
    SaidText text; /* as the words have it, like the six below it */
    SaidZone zone;
    uint32_t dateline;
    bool title_case;
    SaidTokens tokens;
    SaidSentences sentences;
    Stretches stretches; /* without the nicknames in names */
    NameSpans people;    /* the personal names among the tokens */
    Pieces pieces;
    Names names;
    SAID_SLICE(BlockReason) reasons;
} Block;

/* Is it what would be made of the words with these names? */
bool block_fits(const Block *block, const Wording *wording, NameSpans people);

Block *block_keep(Block *block);
void block_free(Block *block);

SaidText block_words(const Block *block, SaidSpan span);
SaidText block_token(const Block *block, uint32_t token);

/* Which of the block's pieces it is. */
uint32_t block_number(const Block *block, const Piece *piece);

/* The piece `by` pieces after it (or before it), names within noun phrases not counted; NULL past the ends. */
const Piece *block_beside(const Block *block, const Piece *piece, int by);

#endif
