/* A paragraph block: all that can be known of a paragraph from its own words. It is the unit of reuse.
 *
 * Everything in it is relative to the start of the paragraph, so that a block serves wherever its text stands. A
 * block is made once, never changes, and is shared by the analyses in which its paragraph is the same. */
#ifndef ANALYSIS_BLOCK_H
#define ANALYSIS_BLOCK_H

#include "arena.h"
#include "list.h"
#include "names.h"
#include "piece.h"
#include "stretch.h"

#include <whosaid/document.h>
#include <whosaid/token.h>

/* A reason for which somebody in the paragraph, or everybody in the article, is not named. */
typedef struct BlockReason {
    SaidSpan span;
    bool everybody;
} BlockReason;

typedef struct Block {
    uint32_t owners;
    Arena arena;
    SaidText text;
    SaidZone zone;
    uint32_t dateline; /* where the words after the dateline begin */
    bool entered_open; /* the paragraph before ended inside a quotation */
    bool title_case;   /* most words begin with a capital, so that it tells no names */
    SaidTokens tokens;
    SaidSentences sentences;
    Stretches stretches;
    SAID_SLICE(uint32_t) strays; /* tokens: closing marks with nothing to close */
    Pieces pieces;
    Names names;
    SAID_SLICE(BlockReason) reasons;
} Block;

/* What a paragraph is read with: everything that decides whether a block may be used again. */
typedef struct BlockKey {
    SaidText text;
    SaidZone zone;
    uint32_t dateline;
    bool entered_open;
} BlockKey;

bool block_fits(const Block *block, BlockKey key);

Block *block_keep(Block *block);
void block_free(Block *block);

/* Does the paragraph end inside a quotation that may run on? */
bool block_ends_open(const Block *block);

SaidText block_words(const Block *block, SaidSpan span);
SaidText block_token(const Block *block, uint32_t token);

/* Which of the block's pieces it is. */
uint32_t block_number(const Block *block, const Piece *piece);

/* The piece `by` pieces after it (or before it), names within noun phrases not counted; NULL past the ends. */
const Piece *block_beside(const Block *block, const Piece *piece, int by);

#endif
