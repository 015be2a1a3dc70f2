#include "teller.h"

enum {
    ASK_RULE,
    ASK_RULE_SYMBOL,
    ASK_DISTANCE,
    ASK_DISTANCE_FORM,
    ASK_SYMBOL,
    ASK_HEAD,
    ASK_BESIDE,
    ASK_PATH,
    ASK_PATH_SYMBOL,
    ASK_BETWEEN,
    ASK_BEFORE,
    ASK_RANK,
    ASK_PASSIVE,
    ASK_STEM,
    ASK_FIRST,
    ASK_RULE_BESIDE,
    ASK_USUAL
};

/* A longer way between teller and cue counts as its ends. */
enum { LONGEST_PATH = 6 };

bool teller_may_be(const Cue *cue, uint32_t step) {
    Symbol symbol = cue_symbol(cue, step);
    return step != cue->step && (symbol_is_noun(symbol) || symbol == SYMBOL_POSSESSOR || symbol == SYMBOL_WHO ||
                                 (symbol == SYMBOL_THAT && step + 1 == cue->step));
}

uint32_t teller_meant(const Cue *cue, uint32_t step) {
    Symbol symbol = cue_symbol(cue, step);
    if (symbol != SYMBOL_WHO && symbol != SYMBOL_THAT) return step;
    return scene_subject_before(cue->scene, step + 1, cue->start);
}

/* What lies between the two. */
typedef struct Between {
    uint64_t path, verbs, nouns, commas;
} Between;

static Between between(const Cue *cue, uint32_t step) {
    uint32_t from = (step < cue->step ? step : cue->step) + 1, to = step < cue->step ? cue->step : step;
    Between found = {.path = to - from};
    for (uint32_t at = from; at < to; at++) {
        Symbol symbol = cue_symbol(cue, at);
        if (at < from + LONGEST_PATH / 2 || at + LONGEST_PATH / 2 >= to) found.path = feature_pair(found.path, symbol);
        found.verbs += symbol_is_finite(symbol);
        found.nouns += symbol_is_noun(symbol);
        found.commas += symbol == SYMBOL_COMMA;
    }
    if (to - from > LONGEST_PATH) found.path = feature_pair(found.path, LONGEST_PATH);
    return found;
}

void teller_features(const Cue *cue, uint32_t step, Features *features) {
    bool left = step < cue->step;
    uint64_t symbol = cue_symbol(cue, step), side = left,
             distance = cue_size(left ? cue->step - step : step - cue->step);
    uint64_t rule = (uint64_t)(step == cue->before) | (uint64_t)(step == cue->after) << 1 | side << 2;
    uint64_t before = cue_symbol(cue, (int64_t)step - 1), next = cue_symbol(cue, (int64_t)step + 1);
    Between way = between(cue, step);
    uint64_t counts =
        feature_three(way.verbs > 3 ? 3 : way.verbs, way.nouns > 4 ? 4 : way.nouns, way.commas > 3 ? 3 : way.commas);
    features->count = 0;
    features_add(features, ASK_RULE, feature_pair(rule, cue->form));
    features_add(features, ASK_RULE_SYMBOL, feature_pair(rule, symbol));
    features_add(features, ASK_RULE_BESIDE, feature_three(rule, before, next));
    features_add(features, ASK_DISTANCE, feature_pair(side, distance));
    features_add(features, ASK_DISTANCE_FORM, feature_three(side, distance, cue->form));
    features_add(features, ASK_SYMBOL, feature_three(symbol, side, cue->usual));
    features_add(features, ASK_HEAD, cue_head(cue, step));
    features_add(features, ASK_BESIDE, feature_three(symbol, before, next));
    features_add(features, ASK_BEFORE, feature_three(side, before, distance));
    features_add(features, ASK_PATH, feature_pair(side, way.path));
    features_add(features, ASK_PATH_SYMBOL, feature_three(side, way.path, feature_pair(symbol, cue->form)));
    features_add(features, ASK_BETWEEN, feature_three(side, counts, symbol));
    features_add(features, ASK_RANK, feature_three(side, way.nouns > 4 ? 4 : way.nouns, cue->form));
    features_add(features, ASK_PASSIVE, feature_three(cue->form, before == SYMBOL_BY, side));
    features_add(features, ASK_STEM, feature_three(cue->stem, rule, side));
    features_add(features, ASK_FIRST, feature_three(step == cue->start, side, cue->form));
    features_add(features, ASK_USUAL, feature_three(rule, cue->usual, counts));
}
