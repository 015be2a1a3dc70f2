#include "cue.h"

#include "stem.h"
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

static bool is_nominal(const Scene *scene, uint32_t step) {
    return scene_kind(scene, step) == PIECE_NOUN || scene_kind(scene, step) == PIECE_NOMINAL;
}

bool cue_may_be(const Scene *scene, const uint8_t *symbols, uint32_t step) {
    if (scene_kind(scene, step) == PIECE_ACCORDING || piece_is_verb(scene_piece(scene, step))) return true;
    if (!is_nominal(scene, step) || step + 1 >= scene->count) return false;
    Symbol next = (Symbol)symbols[step + 1];
    return next == SYMBOL_THAT || (next >= SYMBOL_OF && next <= SYMBOL_PREPOSITION) ||
           (step > 0 && symbols[step - 1] == SYMBOL_POSSESSOR && next == SYMBOL_COLON);
}

bool cue_is_usual(const Cue *cue) {
    return cue->usual >= USUAL_NOMINAL || !is_nominal(cue->scene, cue->step);
}

Symbol cue_symbol(const Cue *cue, int64_t step) {
    return step < cue->start || step >= cue->end ? SYMBOL_EDGE : (Symbol)cue->symbols[step];
}

uint64_t cue_word(const Cue *cue, int64_t step) {
    if (step < 0 || step >= cue->scene->count) return 0;
    return cue->scene->block->tokens.items[scene_piece(cue->scene, (uint32_t)step)->start].hash;
}

uint64_t cue_head(const Cue *cue, uint32_t step) {
    uint32_t head = scene_piece(cue->scene, step)->head; /* a quotation has none */
    return step < cue->scene->count && head != SAID_NONE ? cue->scene->block->tokens.items[head].hash : 0;
}

uint64_t cue_size(uint32_t number) {
    static const uint32_t limits[] = {0, 1, 2, 3, 4, 6, 9, 14, 20, 30};
    uint32_t size = 0;
    while (size < sizeof limits / sizeof *limits && number > limits[size]) size++;
    return size;
}

static uint64_t form_of(const Piece *piece, uint8_t symbol, uint8_t tag) {
    return symbol | (uint64_t)piece->passive << 6 | (uint64_t)piece->negated << 7 | (uint64_t)piece->supposed << 8 |
           (uint64_t)tag << 9 | (uint64_t)piece->kind << 14;
}

/* A quotation of several sentences does not end the one that it stands in: 'It “was late. It was cold” in May, NAME
 * said.' */
static uint32_t first_step(const Scene *scene, uint32_t step) {
    uint32_t least = step > SCENE_WINDOW ? step - SCENE_WINDOW : 0, start = scene_sentence_start(scene, step);
    while (start > least) {
        const Piece *first = scene_piece(scene, start);
        bool goes_on = first->kind == PIECE_QUOTE && first->sentence < first->last_sentence &&
                       scene_piece(scene, start - 1)->last_sentence == first->sentence;
        if (!goes_on) break;
        start = scene_sentence_start(scene, start - 1);
    }
    return start > least ? start : least;
}

static uint32_t last_step(const Scene *scene, uint32_t step) {
    uint32_t most = step + SCENE_WINDOW, end = scene_sentence_end(scene, step);
    while (end < most && end < scene->count) {
        const Piece *last = scene_piece(scene, end - 1);
        bool goes_on = last->kind == PIECE_QUOTE && last->sentence < last->last_sentence &&
                       scene_piece(scene, end)->sentence == last->last_sentence;
        if (!goes_on) break;
        end = scene_sentence_end(scene, end);
    }
    return end < most ? end : most;
}

/* Whom "according to" names: her, a report, the mayor's office. */
static uint32_t named_after(const Cue *cue) {
    uint32_t step = cue->step + 1;
    while (cue_symbol(cue, step) == SYMBOL_OTHER) step++;
    while (cue_symbol(cue, step) == SYMBOL_POSSESSOR && symbol_is_noun(cue_symbol(cue, (int64_t)step + 1))) step++;
    Symbol symbol = cue_symbol(cue, step);
    return symbol_is_noun(symbol) || symbol == SYMBOL_POSSESSOR ? step : NO_STEP;
}

Cue cue_open(const Scene *scene, const uint8_t *symbols, uint32_t step) {
    Cue cue = {.scene = scene, .symbols = symbols, .step = step};
    const Piece *piece = scene_piece(scene, step);
    Stem stem = stem_of(block_token(scene->block, piece->head));
    cue.start = first_step(scene, step);
    cue.end = last_step(scene, step);
    cue.before = piece->kind == PIECE_ACCORDING ? NO_STEP : scene_subject_before(scene, step, cue.start);
    cue.after = scene_subject_after(scene, step);
    if (cue.after == NO_STEP && piece->kind == PIECE_ACCORDING) cue.after = named_after(&cue);
    if (cue.after != NO_STEP && cue.after >= cue.end) cue.after = NO_STEP;
    cue.word = stem.word;
    cue.stem = stem.stem;
    cue.form = form_of(piece, symbols[step], scene->block->tokens.items[piece->head].tag);
    return cue;
}

bool cue_is_told(const Cue *cue) {
    const Piece *piece = scene_piece(cue->scene, cue->step);
    const SaidToken *first = &cue->scene->block->tokens.items[piece->start];
    if (piece->negated || piece->supposed || first->tag == SAID_TAG_MODAL) return false;
    for (uint32_t step = cue->step; step > cue->start && step + 6 > cue->step; step--) {
        Symbol symbol = cue_symbol(cue, (int64_t)step - 1);
        if (symbol == SYMBOL_COMMA || symbol_is_finite(symbol)) break;
        SaidText word = block_token(cue->scene->block, scene_piece(cue->scene, step - 1)->start);
        if (text_is(word, "if") || text_is(word, "unless")) return false;
    }
    return true;
}

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
