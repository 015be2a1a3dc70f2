/* What the model sees that tells speech from titles and terms in quotation marks. */
#ifndef ANALYSIS_SPEECH_FEATURES_H
#define ANALYSIS_SPEECH_FEATURES_H

#include "featureset.h"
#include "ranking.h"

void speech_features(const Candidates *candidates, const Ranking *ranking, Features *features);

#endif
