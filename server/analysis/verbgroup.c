#include "verbgroup.h"

#include "classes.h"
#include "text.h"

/* How many adverbs may stand in a verb group, or between "to" and its verb. */
enum { MOST_ADVERBS = 4 };

static bool is_tagged(TokenView view, uint32_t i, SaidTag tag) {
    const SaidToken *token = view_token(view, i);
    return token != NULL && token->tag == tag;
}

/* A word of a verb group that is no auxiliary. */
static bool is_action(TokenView view, uint32_t i) {
    return is_tagged(view, i, SAID_TAG_FINITE) || is_tagged(view, i, SAID_TAG_BASE) ||
           is_tagged(view, i, SAID_TAG_ING) || is_tagged(view, i, SAID_TAG_PARTICIPLE);
}

static bool is_auxiliary(TokenView view, uint32_t i) {
    const SaidToken *token = view_token(view, i);
    if (token == NULL) return false;
    if (token->kind == SAID_POSSESSIVE) return token->tag == SAID_TAG_FINITE;
    return is_tagged(view, i, SAID_TAG_MODAL) || ((token->classes & LEXICON(BE)) && is_action(view, i));
}

/* Is it "to" before the token, adverbs between? */
static bool follows_to(TokenView view, uint32_t at) {
    for (uint32_t n = 0; n < MOST_ADVERBS && at > 0; n++) {
        at--;
        if (view.tokens.items[at].tag != SAID_TAG_ADVERB) return text_is(view_words(view, at), "to");
    }
    return false;
}

static PieceKind kind_of(uint64_t classes) {
    if (classes & LEXICON(SAYING)) return PIECE_SAYING;
    return classes & LEXICON(CUE) ? PIECE_CUE : PIECE_VERB;
}

/* Past auxiliaries and adverbs to the main verb; the last auxiliary where there is none. */
static uint32_t main_verb(TokenView view, uint32_t start, Piece *piece) {
    uint32_t last = start, adverbs = 0;
    bool be = false;
    for (uint32_t at = start; at < view.limit; at++) {
        const SaidToken *token = view_token(view, at);
        bool negation = (token->classes & LEXICON(NEGATION)) != 0;
        if (negation) piece->negated = true;
        if (is_auxiliary(view, at)) {
            if (token->classes & LEXICON(SUPPOSITION)) piece->supposed = true;
            be = token->kind == SAID_POSSESSIVE || (token->classes & LEXICON(COPULA)) != 0;
            last = at;
        } else if (is_action(view, at)) {
            if (token->tag == SAID_TAG_FINITE) return last;
            piece->passive = be && token->tag == SAID_TAG_PARTICIPLE;
            return at;
        } else if (!negation && (token->tag != SAID_TAG_ADVERB || ++adverbs > MOST_ADVERBS)) {
            return last;
        }
    }
    return last;
}

bool verb_group(TokenView view, uint32_t start, Piece previous, Piece *piece) {
    const SaidToken *first = view_token(view, start);
    bool opens = previous.kind == PIECE_STOP || previous.kind == PIECE_QUOTE;
    if (first->capital && !opens) return false;
    *piece = (Piece){.start = start, .head = start};
    if (is_auxiliary(view, start)) {
        piece->head = main_verb(view, start, piece);
        piece->participle = piece->head == start && first->tag != SAID_TAG_FINITE && first->tag != SAID_TAG_MODAL;
    } else {
        if (!is_action(view, start)) return false;
        piece->participle = first->tag == SAID_TAG_ING || first->tag == SAID_TAG_PARTICIPLE ||
                            (first->tag == SAID_TAG_BASE && follows_to(view, start));
        piece->passive = first->tag == SAID_TAG_PARTICIPLE;
    }
    piece->end = piece->head + 1;
    piece->classes = view.tokens.items[piece->head].classes;
    piece->kind = (uint8_t)kind_of(piece->classes);
    return true;
}
