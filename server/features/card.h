/* The card that an editor shows for a place in an article: who that is, what the copy says of them, how it is known.
 * Words only, and only those of the copy or about it. */
#ifndef FEATURES_CARD_H
#define FEATURES_CARD_H

#include "arena.h"

#include <whosaid/analysis.h>

typedef struct CardStyle {
    bool markdown; /* in which the words of the copy are escaped; else plain text */
    SaidText uri;  /* of the article, which the numbers of lines then link to; or {NULL, 0} */
} CardStyle;

/* The card for an offset of the view. `span` is what it is about. An empty text where there is nothing to say. */
SaidText card(const SaidAnalysis *analysis, uint32_t offset, CardStyle style, SaidSpan *span, Arena *arena);

#endif
