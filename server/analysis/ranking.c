#include "ranking.h"

#include "number.h"
#include "speaker_features.h"

static const double MOST_LEAD = 20;

static bool is_within_phrase(PieceKind kind) {
    switch (kind) {
    case PIECE_NAME:
    case PIECE_NOMINAL:
    case PIECE_NOUN:
    case PIECE_PREPOSITION:
    case PIECE_COMMA:
    case PIECE_BRACKET:
    case PIECE_OTHER:
        return true;
    default:
        return false;
    }
}

/* Do both stand in one phrase: nothing but nouns and what joins them between? */
static bool is_one_phrase(const Candidates *candidates, const Candidate *a, const Candidate *b) {
    enum { LONGEST = 12 };
    uint32_t from = a->step < b->step ? a->step : b->step, to = a->step < b->step ? b->step : a->step;
    if (a->passage != b->passage || to - from > LONGEST) return false;
    for (uint32_t step = from; step <= to; step++)
        if (!is_within_phrase(scene_kind(&candidates->passages[a->passage].scene, step))) return false;
    return true;
}

Ranking ranking_of(const Candidates *candidates, const double *scores) {
    Ranking ranking = {.best = SAID_NONE, .lead = MOST_LEAD};
    if (candidates->count == 0) return ranking;
    ranking.best = 0;
    for (uint32_t i = 1; i < candidates->count; i++)
        if (scores[i] > scores[ranking.best]) ranking.best = i;
    double sum = 0, own = 0;
    ranking.score = scores[ranking.best];
    for (uint32_t i = 0; i < candidates->count; i++) {
        double part = number_exp(scores[i] - ranking.score);
        sum += part;
        if (is_one_phrase(candidates, &candidates->items[ranking.best], &candidates->items[i]) || i == ranking.best) {
            own += part;
        } else if (ranking.score - scores[i] < ranking.lead) {
            ranking.lead = ranking.score - scores[i];
        }
    }
    ranking.share = own / sum;
    return ranking;
}

Ranking ranking_find(const Model *speaker, const Candidates *candidates) {
    double scores[MOST_CANDIDATES];
    Features features;
    for (uint32_t i = 0; i < candidates->count; i++) {
        speaker_features(candidates, i, &features);
        scores[i] = model_score(speaker, &features);
    }
    return ranking_of(candidates, scores);
}

static uint64_t step_of(double number, const double *steps, uint32_t count) {
    uint64_t i = 0;
    while (i < count && number >= steps[i]) i++;
    return i;
}

static uint64_t bucket(uint32_t number) {
    static const double steps[] = {1, 2, 4, 8, 16, 32};
    return step_of(number, steps, sizeof steps / sizeof *steps);
}

enum { SURENESS = 0, BEST = 20, QUOTATION = 40 };

/* How surely, for every question about the best candidate. */
static void add_sureness(const Ranking *ranking, uint64_t share, Features *features) {
    static const double leads[] = {0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10};
    static const double scores[] = {-4, -2, 0, 1, 2, 3, 4, 5, 6, 8, 10};
    features_add(features, SURENESS, 0);
    features_add(features, SURENESS + 1, share);
    features_add(features, SURENESS + 2, step_of(ranking->lead, leads, sizeof leads / sizeof *leads));
    features_add(features, SURENESS + 3, step_of(ranking->score, scores, sizeof scores / sizeof *scores));
}

static void add_best(const Candidates *candidates, const Ranking *ranking, uint64_t share, Features *features) {
    const Candidate *best = &candidates->items[ranking->best];
    const Passage *passage = &candidates->passages[best->passage];
    const Standing *standing = &passage->standings[best->step];
    uint64_t place = best->around * 2U + best->left, third = share / 4;
    uint32_t verb = candidate_verb(candidates, best);
    uint64_t strength = verb == NO_STEP ? 0 : 1 + standing_strength(&passage->scene, verb);
    const Piece *piece = scene_piece(&passage->scene, verb == NO_STEP ? best->step : verb);
    uint64_t denied = piece->negated * 2U + piece->supposed;
    features_add(features, BEST, feature_pair(place, third));
    features_add(features, BEST + 1, feature_three(best->claim, place, third));
    features_add(features, BEST + 2, feature_pair(standing->type, place));
    features_add(features, BEST + 3, feature_three(strength, place, denied));
    features_add(features, BEST + 4, feature_three(best->way.sentences > 3 ? 3 : best->way.sentences, place, strength));
    features_add(features, BEST + 5, feature_pair(standing->type, strength));
    features_add(features, BEST + 6, feature_three(best->rank > 3 ? 3 : best->rank, place, third));
    features_add(features, BEST + 7, feature_three(candidates->sight->whole, place, candidates->sight->running));
    features_add(features, BEST + 8, feature_pair(piece_is_possessor(scene_piece(&passage->scene, best->step)), place));
}

static void add_quotation(const Candidates *candidates, Features *features) {
    const Sight *sight = candidates->sight;
    const Passage *own = candidates->passage;
    const Passage *before = own->before == NO_PASSAGE ? NULL : &candidates->passages[own->before];
    uint64_t first = 0;
    while (first < CLAIM_KINDS && !sight->claims.items[first].set) first++;
    uint64_t beside = sight->begins * 8U + (sight->after == 1) * 4U + sight->running * 2U + sight->whole;
    uint64_t previous = before == NULL ? 0
                                       : 1 + before->colon + 2U * before->strongest + 8U * (before->sight_count > 0) +
                                             16U * (before->outside == 0);
    features_add(features, QUOTATION, beside);
    features_add(features, QUOTATION + 1, feature_pair(beside, first));
    features_add(features, QUOTATION + 2, first);
    features_add(features, QUOTATION + 3, feature_pair(bucket(sight->words), sight->whole));
    features_add(features, QUOTATION + 4, feature_pair(bucket(own->outside), own->strongest));
    features_add(features, QUOTATION + 5, feature_pair(previous, beside));
    features_add(features, QUOTATION + 6, feature_pair(sight->last, sight->after));
    features_add(features, QUOTATION + 7, feature_pair(sight->before, sight->last));
    features_add(features, QUOTATION + 8,
                 feature_three(own->sight_count > 2 ? 2 : own->sight_count, own->strongest, beside));
    features_add(features, QUOTATION + 9, feature_pair(sight->self, sight->whole));
}

void ranking_features(const Candidates *candidates, const Ranking *ranking, Features *features) {
    static const double shares[] = {0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.995};
    uint64_t share = step_of(ranking->share, shares, sizeof shares / sizeof *shares);
    features->count = 0;
    add_sureness(ranking, share, features);
    if (ranking->best != SAID_NONE) add_best(candidates, ranking, share, features);
    add_quotation(candidates, features);
}
