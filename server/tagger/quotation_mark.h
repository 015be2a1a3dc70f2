/* Quotation marks by their looks: those with a side of their own, and those whose side the words beside them tell. */
#ifndef TAGGER_QUOTATION_MARK_H
#define TAGGER_QUOTATION_MARK_H

#include <whosaid/span.h>

typedef enum MarkSide { MARK_OPENS, MARK_CLOSES, MARK_EITHER } MarkSide;

typedef struct QuotationMark {
    const char *looks;
    MarkSide side;
    bool single;
} QuotationMark;

/* The quotation mark that looks so, or NULL. */
const QuotationMark *quotation_mark(SaidText looks);

#endif
