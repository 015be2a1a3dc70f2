#include "symbols.h"

#include "classes.h"
#include "text.h"

static const Symbol PLAIN[PIECE_OTHER + 1] = {
    [PIECE_NOUN] = SYMBOL_NOUN,
    [PIECE_SAYING] = SYMBOL_SAYING,
    [PIECE_CUE] = SYMBOL_CUE,
    [PIECE_VERB] = SYMBOL_VERB,
    [PIECE_ACCORDING] = SYMBOL_ACCORDING,
    [PIECE_DECLINED] = SYMBOL_DECLINED,
    [PIECE_RELATIVE] = SYMBOL_WHO,
    [PIECE_PREPOSITION] = SYMBOL_PREPOSITION,
    [PIECE_CONJUNCTION] = SYMBOL_CONJUNCTION,
    [PIECE_COMMA] = SYMBOL_COMMA,
    [PIECE_COLON] = SYMBOL_COLON,
    [PIECE_DASH] = SYMBOL_DASH,
    [PIECE_BRACKET] = SYMBOL_BRACKET,
    [PIECE_STOP] = SYMBOL_STOP,
    [PIECE_QUOTE] = SYMBOL_QUOTE,
    [PIECE_OTHER] = SYMBOL_OTHER,
};

static Symbol of_pronoun(const Piece *piece) {
    if (!(piece->classes & LEXICON(PRONOUN_SUBJECT)))
        return piece->classes & LEXICON(PRONOUN_POSSESSIVE) ? SYMBOL_POSSESSOR : SYMBOL_HIM;
    if (piece->classes & (LEXICON(PRONOUN_HE) | LEXICON(PRONOUN_SHE))) return SYMBOL_HE;
    if (piece->classes & LEXICON(PRONOUN_THEY)) return SYMBOL_THEY;
    return piece->classes & LEXICON(FIRST_PERSON) ? SYMBOL_WE : SYMBOL_IT;
}

static Symbol of_verb(const Scene *scene, const Piece *piece) {
    uint8_t tag = scene->block->tokens.items[piece->head].tag;
    if (piece->participle && tag == SAID_TAG_BASE) return SYMBOL_INFINITIVE;
    if (piece->participle) return tag == SAID_TAG_ING ? SYMBOL_ING : SYMBOL_PARTICIPLE;
    return piece->classes & LEXICON(BE) ? SYMBOL_BE : PLAIN[piece->kind];
}

static Symbol of_word(const Scene *scene, const Piece *piece) {
    SaidText word = block_token(scene->block, piece->start);
    if (piece->kind == PIECE_RELATIVE) return text_is(word, "that") ? SYMBOL_THAT : SYMBOL_WHO;
    if (text_is(word, "by")) return SYMBOL_BY;
    if (text_is(word, "of")) return SYMBOL_OF;
    if (text_is(word, "to")) return SYMBOL_TO;
    bool and = text_is(word, "and") || text_is(word, "but") || text_is(word, "or");
    return and? SYMBOL_AND : PLAIN[piece->kind];
}

static Symbol of_step(const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    if (piece->possessive) return SYMBOL_POSSESSOR;
    switch (piece->kind) {
    case PIECE_NAME:
        return scene->cast->people.names[scene->article->first_piece[scene->paragraph] + scene->steps[step]].set
                   ? SYMBOL_PERSON
                   : SYMBOL_NAME;
    case PIECE_NOMINAL:
        if (piece->classes & ANY_PEOPLE) return SYMBOL_PEOPLE;
        return piece->classes & LEXICON(PAPER) ? SYMBOL_PAPER : SYMBOL_BODY;
    case PIECE_PRONOUN:
        return of_pronoun(piece);
    case PIECE_SAYING:
    case PIECE_CUE:
    case PIECE_VERB:
        return of_verb(scene, piece);
    case PIECE_RELATIVE:
    case PIECE_PREPOSITION:
    case PIECE_CONJUNCTION:
        return of_word(scene, piece);
    default:
        return PLAIN[piece->kind];
    }
}

uint8_t *symbols_read(const Scene *scene, Arena *arena) {
    uint8_t *symbols = arena_array(arena, uint8_t, (size_t)scene->count + 1);
    for (uint32_t step = 0; step < scene->count; step++) symbols[step] = (uint8_t)of_step(scene, step);
    return symbols;
}
