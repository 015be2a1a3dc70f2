/* What the models have judged of each paragraph, kept for the next analysis: an edit changes it in few of them.
 *
 * A judgement depends on the paragraph's block, on which of its names and nominals are people, and for quotations on
 * the same of the paragraphs around it. A key says all that. */
#ifndef ANALYSIS_RECALL_H
#define ANALYSIS_RECALL_H

#include "list.h"
#include "passage.h"
#include "report.h"

/* A report as it was judged. */
typedef struct JudgedReport {
    uint32_t step;
    double least; /* the odds that were asked for */
    bool found;
    Report report; /* its cue points into the analysis that judged it */
} JudgedReport;

typedef struct Judged {
    uint64_t own;               /* the key of the paragraph, ... */
    uint64_t around;            /* ... and with the paragraphs around it */
    uint32_t paragraph;         /* its number then */
    struct Choice *choices;     /* one a quotation */
    LIST(JudgedReport) reports; /* by step */
} Judged;

typedef struct Recall {
    const struct Recall *before; /* of an earlier analysis, or NULL */
    Arena *arena;                /* lives as long as this one's analysis */
    Judged *items;               /* one a paragraph */
    uint32_t count;
} Recall;

/* Finds the keys; nothing is judged yet. `before` and `arena` are set. */
void recall_open(Recall *recall, const Article *article, const Passage *passages);

/* What was judged before of the paragraph, where its key, and with `around` those around it, are the same; NULL where
 * they are not. */
const Judged *recall_find(const Recall *recall, uint32_t paragraph, bool around);

/* The report of a cue at the step; NULL where none was judged, or `judged` is NULL. Steps are asked for in their order,
 * and `*next`, 0 at first, keeps the place. */
const JudgedReport *recall_report(const Judged *judged, uint32_t *next, uint32_t step);

#endif
