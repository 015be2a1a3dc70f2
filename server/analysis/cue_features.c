#include "cue.h"

#include "text.h"

enum { LAST_LETTERS = 3 };

enum {
    ASK_STEM,
    ASK_STEM_FORM,
    ASK_WORD,
    ASK_FORM,
    ASK_USUAL,
    ASK_NEXT,
    ASK_NEXT_TWO,
    ASK_BEFORE,
    ASK_BEFORE_TWO,
    ASK_STEM_NEXT,
    ASK_STEM_WORD,
    ASK_STEM_TAG,
    ASK_KIND_NEXT,
    ASK_WORD_BEFORE,
    ASK_SUBJECT,
    ASK_SUBJECT_HEAD,
    ASK_INVERTED,
    ASK_USUAL_SUBJECT,
    ASK_USUAL_INVERTED,
    ASK_USUAL_NEXT,
    ASK_USUAL_NEXT_TWO,
    ASK_USUAL_FORM,
    ASK_USUAL_TAG,
    ASK_USUAL_CLAUSE,
    ASK_USUAL_BEFORE,
    ASK_AUXILIARY,
    ASK_TAGS,
    ASK_LAST,
    ASK_LAST_NEXT,
    ASK_PLACE,
    ASK_QUOTE,
    ASK_STEM_SUBJECT,
    ASK_OBJECT,
    ASK_USUAL_OBJECT,
    ASK_THAT,
    ASK_OUTER,
    ASK_OUTER_USUAL,
    ASK_NEXT_THREE,
    ASK_SUBJECT_FORM,
    ASK_OPENING
};

void cue_usual_features(const Cue *cue, Features *features) {
    features->count = 0;
    features_add(features, 0, cue->stem);
}

static uint64_t tag_at(const Cue *cue, uint32_t token) {
    const Block *block = cue->scene->block;
    return token < block->tokens.count ? block->tokens.items[token].tag : SAID_TAG_MARK + 1;
}

static uint64_t token_at(const Cue *cue, uint32_t token) {
    return token < cue->scene->block->tokens.count ? cue->scene->block->tokens.items[token].hash : 0;
}

static uint64_t last_letters(SaidText word) {
    uint32_t from = word.length < LAST_LETTERS ? 0 : word.length - LAST_LETTERS;
    return text_hash_folded(text_part(word, (SaidSpan){from, word.length}));
}

/* Which quotations and clauses stand in the sentence. */
static uint64_t surroundings(const Cue *cue) {
    bool before = false, after = false, clause = false;
    for (uint32_t step = cue->start; step < cue->end; step++) {
        Symbol symbol = cue_symbol(cue, step);
        if (symbol == SYMBOL_QUOTE && step < cue->step) before = true;
        if (symbol == SYMBOL_QUOTE && step > cue->step) after = true;
        if (step > cue->step && symbol_is_finite(symbol)) clause = true;
    }
    return (uint64_t)before | (uint64_t)after << 1 | (uint64_t)clause << 2;
}

/* What the model sees of its neighbours. */
static void add_neighbours(const Cue *cue, Features *features) {
    int64_t step = cue->step;
    uint64_t next = cue_symbol(cue, step + 1), two = feature_pair(next, cue_symbol(cue, step + 2));
    uint64_t before = cue_symbol(cue, step - 1), before_two = feature_pair(before, cue_symbol(cue, step - 2));
    const Piece *piece = scene_piece(cue->scene, cue->step);
    uint64_t tag = tag_at(cue, piece->end), kind = piece->kind;
    features_add(features, ASK_NEXT, feature_pair(next, cue->form));
    features_add(features, ASK_NEXT_TWO, two);
    features_add(features, ASK_BEFORE, feature_pair(before, cue->form));
    features_add(features, ASK_BEFORE_TWO, before_two);
    features_add(features, ASK_STEM_NEXT, feature_pair(cue->stem, next));
    features_add(features, ASK_STEM_WORD, feature_pair(cue->stem, token_at(cue, piece->end)));
    features_add(features, ASK_STEM_TAG, feature_pair(cue->stem, tag));
    features_add(features, ASK_KIND_NEXT, feature_pair(kind, two));
    features_add(features, ASK_WORD_BEFORE, piece->start > 0 ? token_at(cue, piece->start - 1) : 0);
    features_add(features, ASK_USUAL_NEXT, feature_pair(cue->usual, next));
    features_add(features, ASK_USUAL_NEXT_TWO, feature_pair(cue->usual, two));
    features_add(features, ASK_USUAL_BEFORE, feature_pair(cue->usual, before_two));
    features_add(features, ASK_USUAL_TAG, feature_pair(cue->usual, tag));
    features_add(features, ASK_TAGS,
                 feature_three(tag, tag_at(cue, piece->end + 1), feature_pair(tag_at(cue, piece->end + 2), kind)));
}

static void add_subjects(const Cue *cue, Features *features) {
    uint64_t subject = cue->before == NO_STEP ? SYMBOL_COUNT : (uint64_t)cue_symbol(cue, cue->before);
    uint64_t inverted = cue->after == NO_STEP ? SYMBOL_COUNT : (uint64_t)cue_symbol(cue, cue->after);
    features_add(features, ASK_SUBJECT, feature_pair(subject, cue->form));
    features_add(features, ASK_SUBJECT_HEAD, cue->before == NO_STEP ? 0 : cue_head(cue, cue->before));
    features_add(features, ASK_INVERTED, feature_pair(inverted, subject));
    features_add(features, ASK_USUAL_SUBJECT, feature_pair(cue->usual, subject));
    features_add(features, ASK_USUAL_INVERTED,
                 feature_three(cue->usual, inverted, cue_symbol(cue, (int64_t)cue->step - 1)));
    features_add(features, ASK_STEM_SUBJECT, feature_pair(cue->stem, subject));
    features_add(features, ASK_SUBJECT_FORM, feature_three(cue->usual, subject, cue->form));
}

/* What it is said of, whether a clause follows, and the verb that it hangs on. */
static void add_clauses(const Cue *cue, Features *features) {
    uint32_t object = cue->step + 1, that = 0, outer = NO_STEP;
    while (object < cue->end && object < cue->step + 4 && !symbol_is_noun(cue_symbol(cue, object))) object++;
    for (uint32_t step = cue->step + 1; step < cue->step + 7 && that == 0; step++) {
        Symbol symbol = cue_symbol(cue, step);
        that = symbol == SYMBOL_THAT ? 1 : symbol == SYMBOL_TO ? 2 : symbol_is_finite(symbol) ? 3 : 0;
    }
    uint64_t between = 0;
    for (uint32_t step = cue->step; step > cue->start && outer == NO_STEP; step--) {
        Symbol symbol = cue_symbol(cue, (int64_t)step - 1);
        if (symbol_is_verb(symbol)) outer = step - 1;
        if (symbol == SYMBOL_THAT || symbol == SYMBOL_TO || symbol == SYMBOL_WHO || symbol == SYMBOL_COMMA)
            between = symbol;
    }
    uint64_t next = cue_symbol(cue, (int64_t)cue->step + 1), second = cue_symbol(cue, (int64_t)cue->step + 2);
    uint64_t kind = scene_piece(cue->scene, cue->step)->kind, third = cue_symbol(cue, (int64_t)cue->step + 3);
    bool has_object = object < cue->end && symbol_is_noun(cue_symbol(cue, object));
    uint64_t outer_kind = outer == NO_STEP ? SYMBOL_EDGE : (uint64_t)cue_symbol(cue, outer);
    features_add(features, ASK_OBJECT, has_object ? feature_pair(cue->stem, cue_head(cue, object)) : 0);
    features_add(features, ASK_USUAL_OBJECT, has_object ? feature_pair(cue->usual, cue_head(cue, object)) : 0);
    features_add(features, ASK_THAT, feature_three(cue->usual, that, next));
    features_add(features, ASK_OUTER, outer == NO_STEP ? 0 : feature_three(cue_head(cue, outer), between, kind));
    features_add(features, ASK_OUTER_USUAL, feature_three(outer_kind, between, cue->usual));
    features_add(features, ASK_NEXT_THREE, feature_three(cue->usual, next, feature_pair(second, third)));
    features_add(features, ASK_OPENING, feature_pair(cue_word(cue, cue->start), cue->step == cue->start));
}

void cue_features(const Cue *cue, Features *features) {
    const Piece *piece = scene_piece(cue->scene, cue->step);
    SaidText head = block_token(cue->scene->block, piece->head);
    uint64_t around = surroundings(cue);
    features->count = 0;
    features_add(features, ASK_STEM, cue->stem);
    features_add(features, ASK_STEM_FORM, feature_pair(cue->stem, cue->form));
    features_add(features, ASK_WORD, cue->word);
    features_add(features, ASK_FORM, cue->form);
    features_add(features, ASK_USUAL, cue->usual);
    features_add(features, ASK_USUAL_FORM, feature_pair(cue->usual, cue->form));
    features_add(features, ASK_USUAL_CLAUSE, feature_pair(cue->usual, around));
    features_add(features, ASK_QUOTE, feature_pair(piece->kind, around));
    features_add(features, ASK_AUXILIARY, feature_pair(cue_word(cue, cue->step), cue->form));
    features_add(features, ASK_LAST, last_letters(head));
    features_add(features, ASK_LAST_NEXT, feature_pair(last_letters(head), cue_symbol(cue, (int64_t)cue->step + 1)));
    features_add(features, ASK_PLACE, feature_pair(cue->step == cue->start, cue->scene->block->zone));
    add_neighbours(cue, features);
    add_subjects(cue, features);
    add_clauses(cue, features);
}
