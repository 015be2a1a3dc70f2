/* A report: what a cue brings, who tells it, and how likely it is that all of it is so. */
#ifndef ANALYSIS_REPORT_H
#define ANALYSIS_REPORT_H

#include "content.h"

typedef struct Report {
    Cue cue;
    uint32_t teller; /* a step of the cue's sentence */
    Content content;
    double odds;          /* the logarithm of the cue's */
    double teller_share;  /* how likely the teller is, given the cue, ... */
    double content_share; /* ... and the content, given both */
    double share;         /* of all of it */
} Report;

/* The models that judge, each by features; those of the program, or a trainer's while they are learned. */
typedef struct Judges {
    double (*score)(const void *model, const Features *features);
    const void *usual, *cue, *teller, *content, *report;
} Judges;

/* The report of a cue whose `usual` is known. False where its odds are below `least`, or there is nobody to tell it, or
 * nothing to be told. */
bool report_find(const Judges *judges, Cue cue, double least, Report *report);

/* How usual the cue's verb is. */
uint64_t report_usual(const Judges *judges, const Cue *cue);

/* The teller and the content that the models like best; false where there is none. */
bool report_teller(const Judges *judges, Report *report);
bool report_content(const Judges *judges, Report *report);

/* What the last model sees of the whole. */
void report_features(const Report *report, Features *features);

#endif
