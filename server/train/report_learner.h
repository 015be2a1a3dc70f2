/* The models of reports while they are learned. */
#ifndef TRAIN_REPORT_LEARNER_H
#define TRAIN_REPORT_LEARNER_H

#include "learner.h"
#include "reports.h"

typedef struct ReportLearner {
    Learner usual, cue, teller, content, report;
    double accepted; /* the share from which on a report is taken */
} ReportLearner;

/* The least log odds of a cue that is looked into. */
extern const double REPORT_LEAST_ODDS;

/* Learns from the articles of which `in` is set. */
ReportLearner report_learner_new(Reports *reports, const bool *in);
void report_learner_free(ReportLearner *learner);

/* It as what judges. */
Judges report_learner_judges(const ReportLearner *learner);

/* Is the report what annotators found? */
bool report_is_right(const ReportCue *cue, const Report *report);

#endif
