/* The reports of polnear-train: every step of its articles that may be a cue, and what annotators found there. */
#ifndef TRAIN_REPORTS_H
#define TRAIN_REPORTS_H

#include "report.h"

/* What was annotated; spans of the view. */
typedef struct GoldReport {
    LIST(SaidSpan) source, content;
    bool quoted; /* content that stands in marks as a whole */
} GoldReport;

typedef struct ReportCue {
    Cue cue;
    uint32_t article;
    const GoldReport *gold; /* NULL where annotators saw nothing */
    bool sourceless;        /* annotated, but nobody tells it */
} ReportCue;

typedef LIST(ReportCue) ReportCues;

typedef struct Reports {
    ReportCues cues;
    uint32_t article_count, gold_count;
    uint32_t *gold_of; /* by article: how many reports that are no direct quotations were annotated */
} Reports;

/* Reads polnear-train.jsonl of the directory. The articles' analyses stay in memory until the program ends. */
Reports reports_read(const char *data, Arena *arena);

/* Does at least half of the step lie in the source? */
bool reports_tells(const ReportCue *cue, uint32_t step);

/* How much of content and annotated content is in both, by the Jaccard index. */
double reports_overlap(const ReportCue *cue, const Content *content);

#endif
