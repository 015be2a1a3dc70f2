/* Attribution: the quotations of an article, and who says each.
 *
 * The paragraphs are walked once; of each quotation a choice is made among those who are named around it (choice.h),
 * and what is said without marks is read behind them (reported.h). Nobody is better than a wrong name. */
#ifndef ANALYSIS_ATTRIBUTION_H
#define ANALYSIS_ATTRIBUTION_H

#include "drafts.h"
#include "recall.h"

/* What is judged on the way goes to `recall`, and what an earlier analysis has judged comes from there. */
Drafts attribution_find(const Article *article, const Cast *cast, Recall *recall, Arena *arena);

#endif
