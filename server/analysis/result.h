/* From drafts to the arrays of an analysis: sorted, numbered, and in an arena of their own. */
#ifndef ANALYSIS_RESULT_H
#define ANALYSIS_RESULT_H

#include "drafts.h"

#include <whosaid/analysis.h>

/* Fills the arrays of `analysis`; what they hold lies in `arena`. The drafts may be freed afterwards. */
void result_write(SaidAnalysis *analysis, const Article *article, const Cast *cast, Drafts *drafts, Arena *arena);

#endif
