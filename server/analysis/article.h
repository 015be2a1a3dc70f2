/* The article as the later stages read it: its blocks, and one number for every piece.
 *
 * Pieces are numbered through the article, so that what a stage finds out about them is an array. */
#ifndef ANALYSIS_ARTICLE_H
#define ANALYSIS_ARTICLE_H

#include "block.h"

#include <whosaid/person.h>

typedef struct Article {
    const SaidDocument *document;
    SaidBlocks paragraphs;
    Block *const *blocks;  /* one a paragraph */
    uint32_t *first_piece; /* of each paragraph, and one past the last */
} Article;

/* A piece by its number. */
typedef struct Spot {
    const Block *block;
    const Piece *piece;
    uint32_t paragraph, number;
} Spot;

/* The article of a document and its blocks, which it borrows. */
Article article_open(const SaidDocument *document, Block *const *blocks, uint32_t count, Arena *arena);

static inline Spot article_spot(const Article *article, uint32_t paragraph, uint32_t piece) {
    const Block *block = article->blocks[paragraph];
    return (Spot){block, &block->pieces.items[piece], paragraph, article->first_piece[paragraph] + piece};
}

/* The place of tokens in the view. */
SaidSpan article_span(const Article *article, uint32_t paragraph, uint32_t start, uint32_t end);

/* The words of the view. */
SaidText article_words(const Article *article, SaidSpan span);

/* Do capitals tell names in the paragraph? Not in headlines, nor where most words have one. */
bool article_capitals_tell(const Article *article, uint32_t paragraph);

/* Of a name: its words without honorific and title. */
SaidSpan article_name_span(const Article *article, Spot spot);

#endif
