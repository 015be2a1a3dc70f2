#include "speech_features.h"

#include "classes.h"
#include "speech.h"
#include "text.h"

enum { LENGTH = 0, INSIDE = 20, BESIDE = 40, SPEAKER = 70, NAMING_REACH = 4 };

static uint64_t length_of(uint32_t words) {
    static const uint32_t steps[] = {1, 2, 3, 4, 5, 7, 9, 12, 18, 30};
    uint64_t i = 0;
    while (i < sizeof steps / sizeof *steps && words > steps[i]) i++;
    return i;
}

/* The classes of small words, as one number. */
static uint64_t small_classes(uint64_t classes) {
    static const uint64_t kinds[] = {LEXICON(DETERMINER),
                                     LEXICON(PREPOSITION),
                                     LEXICON(CONJUNCTION),
                                     LEXICON(PRONOUN),
                                     LEXICON(BE),
                                     LEXICON(ADVERB),
                                     ACTIONS,
                                     LEXICON(RELATIVE)};
    uint64_t set = 0;
    for (uint32_t i = 0; i < sizeof kinds / sizeof *kinds; i++) set |= (uint64_t)((classes & kinds[i]) != 0) << i;
    return set;
}

/* A token beside the quotation: its word, folded, and its kind; 0 past the paragraph's ends. */
static uint64_t word_at(const Block *block, uint32_t token) {
    return token < block->tokens.count ? text_hash_folded(block_token(block, token)) : 0;
}

static uint64_t kind_at(const Block *block, uint32_t token) {
    if (token >= block->tokens.count) return 1;
    const SaidToken *at = &block->tokens.items[token];
    return 2 + small_classes(at->classes) * 8 + at->kind * UINT64_C(2) + at->capital;
}

static void add_inside(const Scene *scene, uint32_t step, const Sight *sight, Features *features) {
    const Block *block = scene->block;
    uint32_t number = scene->steps[step] + 1;
    bool finite = false, pronoun = false, name = false;
    for (uint32_t i = number; i < block->pieces.count && block->pieces.items[i].quoted; i++) {
        const Piece *piece = &block->pieces.items[i];
        finite = finite || piece_is_finite(piece);
        pronoun = pronoun || piece->kind == PIECE_PRONOUN;
        name = name || piece->kind == PIECE_NAME;
    }
    uint64_t length = length_of(sight->words);
    const Stretch *stretch = &block->stretches.items[scene_piece(scene, step)->stretch];
    SpeechCount count = speech_count(block, stretch);
    uint64_t capitals = count.content == 0 ? 9 : count.capitals * 4 / count.content;
    uint64_t inside = finite * 8U + pronoun * 4U + name * 2U + sight->capital;
    features_add(features, INSIDE, feature_pair(inside, length));
    features_add(features, INSIDE + 1, inside);
    features_add(features, INSIDE + 2, feature_pair(capitals, length));
    features_add(features, INSIDE + 3, feature_three(capitals, sight->last, inside));
    features_add(features, INSIDE + 4, sight->self);
    features_add(features, INSIDE + 5, feature_pair(kind_at(block, stretch->start + 1), length));
    features_add(features, INSIDE + 6, word_at(block, stretch->start + 1));
    features_add(features, INSIDE + 7, feature_pair(sight->last, length));
    features_add(features, INSIDE + 8, feature_pair(stretch->closed, stretch->single));
}

static void add_beside(const Scene *scene, uint32_t step, const Sight *sight, Features *features) {
    const Block *block = scene->block;
    const Stretch *stretch = &block->stretches.items[scene_piece(scene, step)->stretch];
    uint64_t length = length_of(sight->words), capital = sight->capital;
    uint32_t before = stretch->start - 1; /* wraps at the start of the paragraph, past every token */
    features_add(features, BESIDE, word_at(block, before));
    features_add(features, BESIDE + 1, feature_pair(word_at(block, before), capital));
    features_add(features, BESIDE + 2, feature_three(kind_at(block, before), kind_at(block, stretch->end), capital));
    features_add(features, BESIDE + 3, feature_pair(word_at(block, before), word_at(block, before - 1)));
    features_add(features, BESIDE + 4, word_at(block, stretch->end));
    features_add(features, BESIDE + 5, feature_pair(kind_at(block, before), length));
    features_add(features, BESIDE + 6, feature_pair(kind_at(block, stretch->end), length));
    for (uint32_t n = 0; n < NAMING_REACH && stretch->start > n; n++) {
        if (!(block->tokens.items[stretch->start - 1 - n].classes & LEXICON(NAMING))) continue;
        features_add(features, BESIDE + 7, feature_three(n, capital, length));
        features_add(features, BESIDE + 8, capital);
        break;
    }
    features_add(features, BESIDE + 9, sight->whole * 4U + sight->begins);
    features_add(features, BESIDE + 10, feature_pair(sight->before, sight->after));
}

static void add_claim(const Candidates *candidates, const Ranking *ranking, Features *features) {
    const Sight *sight = candidates->sight;
    uint64_t first = 0, length = length_of(sight->words);
    while (first < CLAIM_KINDS && !sight->claims.items[first].set) first++;
    uint32_t cue = first < CLAIM_KINDS ? sight->claims.items[first].cue : NO_STEP;
    uint64_t cued = cue == NO_STEP ? 0 : candidates->passage->standings[cue].word;
    const Claim *claim = sight_claim(sight);
    uint64_t shape = speech_shape(&candidates->passage->scene, sight->step, claim);
    features_add(features, SPEAKER + 5, shape);
    features_add(features, SPEAKER + 6, feature_pair(shape, length));
    features_add(features, SPEAKER + 7, feature_three(shape, first, sight->capital));
    features_add(features, SPEAKER + 8, feature_pair(cued, sight->before));
    features_add(features, SPEAKER, feature_pair(first, length));
    features_add(features, SPEAKER + 1, feature_pair(first, cued));
    features_add(features, SPEAKER + 2, candidates->passage->strongest);
    uint64_t sure = ranking->best == SAID_NONE ? 0
                    : ranking->score > 4       ? 4
                    : ranking->score > 2       ? 3
                    : ranking->score > 0       ? 2
                                               : 1;
    features_add(features, SPEAKER + 3, feature_pair(sure, length));
    features_add(features, SPEAKER + 4, feature_pair(sure, sight->capital));
}

void speech_features(const Candidates *candidates, const Ranking *ranking, Features *features) {
    const Scene *scene = &candidates->passage->scene;
    const Sight *sight = candidates->sight;
    features->count = 0;
    features_add(features, LENGTH, 0);
    features_add(features, LENGTH + 1, length_of(sight->words));
    add_inside(scene, sight->step, sight, features);
    add_beside(scene, sight->step, sight, features);
    add_claim(candidates, ranking, features);
}
