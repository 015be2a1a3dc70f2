/* Attribution: the quotations of an article, and who says each.
 *
 * A claim beside the quotation decides (claim.h); else the paragraph: the quotation or the reported speech before it;
 * else the paragraph before, as a guess. Nobody is better than a wrong name. */
#ifndef ANALYSIS_ATTRIBUTION_H
#define ANALYSIS_ATTRIBUTION_H

#include "drafts.h"

Drafts attribution_find(const Article *article, const Cast *cast, Arena *arena);

#endif
