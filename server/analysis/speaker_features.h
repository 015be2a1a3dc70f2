/* What the ranker sees of a candidate for a quotation's speaker. Training and analysis ask here, so that they cannot
 * differ. */
#ifndef ANALYSIS_SPEAKER_FEATURES_H
#define ANALYSIS_SPEAKER_FEATURES_H

#include "candidates.h"
#include "featureset.h"

/* Fills `features` with those of the candidate of that number. */
void speaker_features(const Candidates *candidates, uint32_t number, Features *features);

#endif
