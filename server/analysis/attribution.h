/* Attribution: the quotations of an article, and who says each.
 *
 * A claim beside the quotation decides (claim.h); else the paragraph: the quotation or the reported speech before it;
 * else the paragraph before, as a guess. Nobody is better than a wrong name. */
#ifndef ANALYSIS_ATTRIBUTION_H
#define ANALYSIS_ATTRIBUTION_H

#include "source.h"

/* A quotation while its spans are gathered. */
typedef struct QuoteDraft {
    SaidQuote quote;
    LIST(SaidSpan) spans;
    LIST(SaidSpan) quoted;
} QuoteDraft;

typedef struct Attribution {
    Arena *arena;
    Sources sources;
    LIST(QuoteDraft) quotes;
    LIST(SaidLoneMark) lone_marks;
    uint32_t *quote_of; /* by piece number, of a piece that is a quotation: which, or SAID_NONE */
} Attribution;

Attribution attribution_find(const Article *article, const Cast *cast, Arena *arena);

/* A quotation without spans, said by nobody. Its number is returned. */
uint32_t attribution_add(Attribution *attribution, SaidQuoteKind kind, uint32_t paragraph);

/* How often evidence of a kind and grade is right: see docs/accuracy.md. */
float attribution_confidence(SaidEvidence evidence, SaidGrade grade);

#endif
