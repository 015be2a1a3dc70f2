#include "content.h"

enum {
    ASK_FROM,
    ASK_FROM_STEM,
    ASK_FROM_USUAL,
    ASK_FROM_FORM,
    ASK_FROM_FIRST,
    ASK_FROM_FIRST_TWO,
    ASK_FROM_WORD,
    ASK_FROM_TAG,
    ASK_FROM_DISTANCE,
    ASK_FROM_BEFORE,
    ASK_BOTH,
    ASK_BOTH_USUAL,
    ASK_TO_STEM,
    ASK_TO_FORM,
    ASK_LENGTH,
    ASK_LENGTH_TO,
    ASK_FOLLOWING,
    ASK_FOLLOWING_TWO,
    ASK_VERBS,
    ASK_VERBS_TO,
    ASK_REST,
    ASK_CUES,
    ASK_COMMAS,
    ASK_QUOTES,
    ASK_ORDER,
    ASK_LAST,
    ASK_LAST_WORD,
    ASK_EDGES,
    ASK_WORD_BEHIND,
    ASK_REST_FORM,
    ASK_OPENS,
    ASK_FROM_STEM_FIRST,
    ASK_FROM_STEM_WORD,
    ASK_FROM_TAGS,
    ASK_FROM_VERB,
    ASK_FOLLOWING_THREE,
    ASK_CLAUSES,
    ASK_NEXT_VERB
};

void counts_read(const Cue *cue, Counts *counts) {
    uint8_t verbs = 0, nouns = 0, cues = 0, commas = 0, quotes = 0;
    for (uint32_t at = cue->start, i = 0; i < CONTENT_STEPS; at++, i++) {
        counts->verbs[i] = verbs;
        counts->nouns[i] = nouns;
        counts->cues[i] = cues;
        counts->commas[i] = commas;
        counts->quotes[i] = quotes;
        if (at >= cue->end) break;
        Symbol symbol = cue_symbol(cue, at);
        if (symbol_is_finite(symbol)) verbs++;
        if (symbol_is_noun(symbol)) nouns++;
        if (symbol == SYMBOL_SAYING || symbol == SYMBOL_CUE) cues++;
        if (symbol == SYMBOL_COMMA) commas++;
        if (symbol == SYMBOL_QUOTE) quotes++;
    }
}

/* How many there are in the steps, at most 3. */
static uint64_t inside(const Cue *cue, const uint8_t *before, uint32_t from, uint32_t limit) {
    int count = before[limit - cue->start] - before[from - cue->start];
    return (uint64_t)(count < 0 ? 0 : count > 3 ? 3 : count);
}

/* How many steps behind it the first finite verb stands, before any mark; 0 where none does. */
static uint64_t first_verb(const Cue *cue, uint32_t start) {
    for (uint32_t step = start; step < start + 9 && step < cue->end; step++) {
        Symbol symbol = cue_symbol(cue, step);
        if (symbol_is_finite(symbol)) return step - start + 1;
        if (symbol >= SYMBOL_COMMA && symbol <= SYMBOL_QUOTE) return 0;
    }
    return 0;
}

void content_start_features(const Cue *cue, const Content *content, Features *features) {
    int64_t start = content->start;
    uint64_t from = content->from, first = cue_symbol(cue, start), second = cue_symbol(cue, start + 1);
    const Block *block = cue->scene->block;
    uint32_t distance = content->start > cue->step ? content->start - cue->step : cue->step - content->start;
    uint8_t tag = block->tokens.items[scene_piece(cue->scene, content->start)->start].tag;
    features->count = 0;
    features_add(features, ASK_FROM, from);
    features_add(features, ASK_FROM_STEM, feature_pair(from, cue->stem));
    features_add(features, ASK_FROM_USUAL, feature_three(from, cue->usual, first));
    features_add(features, ASK_FROM_FORM, feature_three(from, cue->form, first));
    features_add(features, ASK_FROM_FIRST, feature_three(from, first, second));
    features_add(features, ASK_FROM_FIRST_TWO,
                 feature_three(from, second, feature_pair(first, cue_symbol(cue, start + 2))));
    features_add(features, ASK_FROM_WORD, feature_pair(from, cue_word(cue, start)));
    features_add(features, ASK_FROM_TAG, feature_three(from, tag, cue->usual));
    features_add(features, ASK_FROM_DISTANCE, feature_pair(from, cue_size(distance)));
    features_add(features, ASK_FROM_BEFORE, feature_three(from, cue_symbol(cue, start - 1), first));
    features_add(features, ASK_FROM_STEM_FIRST, feature_three(from, cue->stem, first));
    features_add(features, ASK_FROM_STEM_WORD, feature_three(from, cue->stem, cue_word(cue, start)));
    features_add(features, ASK_FROM_VERB, feature_three(from, first, first_verb(cue, content->start)));
}

/* How the content is built. */
static void add_shape(const Cue *cue, const Counts *counts, const Content *content, Features *features) {
    uint32_t start = content->start, end = content->end, rest = cue->end;
    uint64_t from = content->from, to = content->to, verbs = inside(cue, counts->verbs, start, end);
    uint64_t left = inside(cue, counts->verbs, end, rest), cues = inside(cue, counts->cues, start, end);
    uint64_t nouns = inside(cue, counts->nouns, start, end), commas = inside(cue, counts->commas, start, end);
    uint64_t quotes = inside(cue, counts->quotes, start, end), more = inside(cue, counts->quotes, end, rest);
    features_add(features, ASK_LENGTH, feature_pair(from, cue_size(end - start)));
    features_add(features, ASK_LENGTH_TO, feature_three(to, cue_size(end - start), cue->usual));
    features_add(features, ASK_VERBS, feature_three(from, verbs, nouns));
    features_add(features, ASK_VERBS_TO, feature_three(to, verbs, from));
    features_add(features, ASK_REST, feature_three(to, left, verbs));
    features_add(features, ASK_REST_FORM, feature_three(to, left, cue->form));
    features_add(features, ASK_CUES, feature_three(cues, to, from));
    features_add(features, ASK_COMMAS, feature_three(commas, to, from));
    features_add(features, ASK_QUOTES, feature_three(quotes, more, feature_pair(from, to)));
}

void content_features(const Cue *cue, uint32_t teller, const Counts *counts, const Content *content,
                      Features *features) {
    int64_t end = content->end;
    uint64_t from = content->from, to = content->to, first = cue_symbol(cue, content->start);
    uint64_t next = cue_symbol(cue, end), second = cue_symbol(cue, end + 1), last = cue_symbol(cue, end - 1);
    uint64_t order = teller == NO_STEP ? 2 : teller < cue->step;
    bool split = content->second_end > content->second_start;
    features->count = 0;
    features_add(features, ASK_BOTH, feature_pair(from, to));
    features_add(features, ASK_BOTH_USUAL, feature_three(from, to, cue->usual));
    features_add(features, ASK_TO_STEM, feature_three(to, cue->stem, from));
    features_add(features, ASK_TO_FORM, feature_three(to, cue->form, from));
    features_add(features, ASK_FOLLOWING, feature_pair(next, second));
    features_add(features, ASK_FOLLOWING_TWO, feature_three(next, second, cue_symbol(cue, end + 2)));
    features_add(features, ASK_WORD_BEHIND, feature_three(to, cue_word(cue, end), next));
    features_add(features, ASK_ORDER, feature_three(order, split, feature_pair(from, to)));
    features_add(features, ASK_LAST, feature_three(last, next, second));
    features_add(features, ASK_LAST_WORD, feature_pair(to, cue_word(cue, end - 1)));
    features_add(features, ASK_EDGES, feature_three(first, last, next));
    features_add(features, ASK_FOLLOWING_THREE,
                 feature_three(to, second, feature_pair(cue_symbol(cue, end + 2), cue_symbol(cue, end + 3))));
    features_add(features, ASK_NEXT_VERB, feature_three(next, second, first_verb(cue, content->end + 1)));
    features_add(features, ASK_CLAUSES,
                 feature_three(next, first_verb(cue, content->end + 1),
                               feature_pair(first_verb(cue, content->start) > 0, from)));
    features_add(features, ASK_OPENS, feature_three(cue_word(cue, end + 1), next, to));
    add_shape(cue, counts, content, features);
}
