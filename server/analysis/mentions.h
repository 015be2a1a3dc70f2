/* The people of the result with their mentions: sorted, introduced, numbered in the order of their introduction. */
#ifndef ANALYSIS_MENTIONS_H
#define ANALYSIS_MENTIONS_H

#include "drafts.h"

#include <whosaid/analysis.h>

/* Fills people and mentions of `analysis`. Returns the new number of each person of the cast, borrowed from `arena`.
 * "I" inside a quotation is its speaker. */
uint32_t *mentions_write(SaidAnalysis *analysis, const Article *article, const Cast *cast, const Drafts *drafts,
                         Arena *arena);

#endif
