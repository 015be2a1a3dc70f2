/* Drafts: the quotations of an article, its sources and lone marks, while they are gathered. */
#ifndef ANALYSIS_DRAFTS_H
#define ANALYSIS_DRAFTS_H

#include "sources.h"

/* A quotation while its spans are gathered. */
typedef struct QuoteDraft {
    SaidQuote quote;
    LIST(SaidSpan) spans;
    LIST(SaidSpan) quoted;
} QuoteDraft;

typedef struct Drafts {
    Arena *arena;
    Sources sources;
    LIST(QuoteDraft) quotes;
    LIST(SaidLoneMark) lone_marks;
    uint32_t *quote_of; /* by piece number, of a piece that is a quotation: which, or SAID_NONE */
} Drafts;

/* A quotation without spans, said by nobody. Its number is returned. */
uint32_t drafts_add(Drafts *drafts, SaidQuoteKind kind, uint32_t paragraph);

/* The worse of two grades. */
static inline SaidGrade grade_worse(SaidGrade a, SaidGrade b) {
    return a > b ? a : b;
}

/* How often evidence of a kind and grade is right: see docs/accuracy.md. */
float drafts_confidence(SaidEvidence evidence, SaidGrade grade);

#endif
