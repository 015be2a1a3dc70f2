/* The card that an editor shows for a place in an article: who that is, what the copy says of them, how it is known.
 * Words only, and only those of the copy or about it. */
#ifndef FEATURES_CARD_H
#define FEATURES_CARD_H

#include "arena.h"

#include <whosaid/analysis.h>

/* The card for an offset of the view, as Markdown (in which the words of the copy are escaped) or plain text. `span`
 * is what the card is about. An empty text where there is nothing to say. */
SaidText card(const SaidAnalysis *analysis, uint32_t offset, bool markdown, SaidSpan *span, Arena *arena);

#endif
