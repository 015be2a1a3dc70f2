/* Reported speech: clauses without marks that a verb of saying brings, and refusals to speak. */
#ifndef ANALYSIS_REPORTED_H
#define ANALYSIS_REPORTED_H

#include "drafts.h"
#include "recall.h"

/* Adds what a paragraph reports. A verb that is the cue of a quotation of the paragraph is left to that: `taken` by
 * step. */
void reported_read(Drafts *drafts, const Scene *scene, const bool *taken, Recall *recall);

#endif
