#include "cue.h"

#include "stem.h"
#include "text.h"

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
    const Piece *piece = scene_piece(scene, step);
    Stem stem = stem_of(block_token(scene->block, piece->head));
    return (Cue){.scene = scene,
                 .symbols = symbols,
                 .step = step,
                 .before = NO_STEP,
                 .after = NO_STEP,
                 .word = stem.word,
                 .stem = stem.stem,
                 .form = form_of(piece, symbols[step], scene->block->tokens.items[piece->head].tag)};
}

void cue_look_around(Cue *cue) {
    bool according = scene_kind(cue->scene, cue->step) == PIECE_ACCORDING;
    cue->start = first_step(cue->scene, cue->step);
    cue->end = last_step(cue->scene, cue->step);
    cue->before = according ? NO_STEP : scene_subject_before(cue->scene, cue->step, cue->start);
    cue->after = scene_subject_after(cue->scene, cue->step);
    if (cue->after == NO_STEP && according) cue->after = named_after(cue);
    if (cue->after != NO_STEP && cue->after >= cue->end) cue->after = NO_STEP;
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
