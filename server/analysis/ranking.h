/* Rankings: which candidate the model takes for a quotation's speaker, how surely, and whether the quotation has a
 * speaker at all. */
#ifndef ANALYSIS_RANKING_H
#define ANALYSIS_RANKING_H

#include "candidates.h"
#include "featureset.h"
#include "model.h"

typedef struct Ranking {
    uint32_t best; /* the number of the candidate, SAID_NONE where there is none */
    double share;  /* its share of 1 among the candidates, with those of one phrase: "the engineer, Kim Lee" */
    double lead;   /* by how much its score is above the best of another phrase, at most 20 */
    double score;
} Ranking;

/* The ranking by the candidates' scores. */
Ranking ranking_of(const Candidates *candidates, const double *scores);

/* The ranking by the model of speakers. */
Ranking ranking_find(const Model *speaker, const Candidates *candidates);

/* What the models see that say whether the best candidate is right, and whether anybody says the quotation. */
void ranking_features(const Candidates *candidates, const Ranking *ranking, Features *features);

#endif
