#include "verbgroup.h"

#include "classes.h"
#include "text.h"

/* Can a verb follow this piece as its subject's? */
static bool is_subject(Piece piece) {
    return piece.kind == PIECE_NAME || piece.kind == PIECE_NOMINAL || piece.kind == PIECE_PRONOUN ||
           piece.kind == PIECE_NOUN || piece.kind == PIECE_RELATIVE;
}

static bool is_action(TokenView view, uint32_t i, Piece previous) {
    const SaidToken *token = view_token(view, i);
    if (token == NULL || token->kind != SAID_WORD) return false;
    if (token->classes & ACTIONS) return true;
    if (!is_subject(previous) || token->capital || !(token->classes & LEXICON(COMMON))) return false;
    return view_ends(view, i, "ed") || (previous.kind == PIECE_PRONOUN && view_ends(view, i, "s"));
}

/* "the claim", "his warnings", "in response to calls", "a report of": the same letters as a noun. */
static bool is_noun_here(TokenView view, uint32_t i, Piece previous) {
    const SaidToken *token = view_token(view, i);
    bool past =
        view_ends(view, i, "ed") || view_ends(view, i, "id") || view_ends(view, i, "ote") || view_ends(view, i, "old");
    const SaidToken *next = view_token(view, i + 1);
    if (next != NULL && text_is(view_words(view, i + 1), "of") && !past) return true;
    if (i == 0) return false;
    const SaidToken *before = &view.tokens.items[i - 1];
    bool possessor = (before->classes & LEXICON(PRONOUN_POSSESSIVE)) &&
                     !(before->classes & (LEXICON(FIRST_PERSON) | LEXICON(PRONOUN_SHE))); /* "her" may be an object */
    bool after_possessive = before->kind == SAID_POSSESSIVE || possessor;
    if (after_possessive) return !past || (next != NULL && (next->classes & LEXICON(COMMON)));
    if ((before->classes & LEXICON(PREPOSITION)) && previous.kind == PIECE_PREPOSITION)
        return !past && !text_is(view_words(view, i - 1), "to") && !view_ends(view, i, "ing");
    return !past && (token->classes & (LEXICON(ROLE) | LEXICON(GROUP) | LEXICON(PAPER))) && !is_subject(previous);
}

static PieceKind kind_of(uint64_t classes) {
    if (classes & LEXICON(SAYING)) return PIECE_SAYING;
    return classes & LEXICON(CUE) ? PIECE_CUE : PIECE_VERB;
}

/* Past auxiliaries and adverbs to the main verb; the last token of the group where there is none. */
static uint32_t main_verb(TokenView view, uint32_t start, Piece *piece) {
    uint32_t last = start, at = start;
    bool be = false;
    for (; at < view.limit; at++) {
        const SaidToken *token = view_token(view, at);
        if (token->kind != SAID_WORD) break;
        bool adverb = (token->classes & LEXICON(ADVERB)) != 0 && !(token->classes & LEXICON(SAYING));
        bool to = text_is(view_words(view, at), "to") && at > start;
        bool negation = (token->classes & LEXICON(NEGATION)) != 0;
        if (negation) piece->negated = true;
        if (token->classes & LEXICON(BE)) {
            if (token->classes & LEXICON(SUPPOSITION)) piece->supposed = true;
            be = (token->classes & LEXICON(COPULA)) != 0;
            last = at;
        } else if (!adverb && !negation) {
            bool verb = !to && (token->classes & (ACTIONS | LEXICON(COMMON))) &&
                        !(token->classes & (LEXICON(DETERMINER) | LEXICON(PRONOUN))) &&
                        !(token->classes & (LEXICON(PREPOSITION) | LEXICON(CONJUNCTION)));
            if (!verb) break;
            bool passive = be && !view_ends(view, at, "ing") && (token->classes & ACTIONS);
            piece->passive = passive;
            bool plain = be && !passive && !view_ends(view, at, "ing");
            return plain ? last : at;
        }
    }
    return last;
}

bool verb_group(TokenView view, uint32_t start, Piece previous, Piece *piece) {
    const SaidToken *first = view_token(view, start);
    if (first->kind != SAID_WORD) return false;
    *piece = (Piece){.start = start};
    bool auxiliary = (first->classes & LEXICON(BE)) &&
                     !(first->capital && start > 0 && previous.kind != PIECE_STOP && previous.kind != PIECE_QUOTE);
    if (auxiliary) {
        piece->head = main_verb(view, start, piece);
    } else {
        if (!is_action(view, start, previous) || is_noun_here(view, start, previous)) return false;
        bool opens = previous.kind == PIECE_STOP || previous.kind == PIECE_QUOTE;
        if (first->capital && !(opens && (first->classes & LEXICON(SAYING)))) return false;
        piece->head = start;
        bool infinitive = start > 0 && text_is(view_words(view, start - 1), "to");
        piece->participle = infinitive || view_ends(view, start, "ing");
    }
    piece->end = piece->head + 1;
    piece->classes = view.tokens.items[piece->head].classes;
    piece->kind = (uint8_t)kind_of(piece->classes);
    return true;
}
