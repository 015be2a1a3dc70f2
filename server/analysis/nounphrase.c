#include "nounphrase.h"

#include "classes.h"
#include "text.h"

static const uint64_t SPEAKS = ANY_PEOPLE | LEXICON(GROUP) | LEXICON(PAPER);
static const uint64_t JOINT = LEXICON(PRONOUN) | LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(RELATIVE) |
                              LEXICON(BE) | LEXICON(FIRST_PERSON);

/* More words than these are no phrase, whatever they look like. */
enum { LONGEST = 24 };

static bool is_word(TokenView view, uint32_t i) {
    return i < view.limit && (view.tokens.items[i].kind == SAID_WORD || view.tokens.items[i].kind == SAID_NUMBER);
}

/* "forcefully", but "family". */
static bool is_manner(TokenView view, uint32_t token) {
    const SaidToken *t = &view.tokens.items[token];
    return !t->capital && view_ends(view, token, "ly") && !(t->classes & SPEAKS) &&
           (t->classes & (LEXICON(COMMON) | LEXICON(ADVERB)));
}

bool noun_phrase_takes(TokenView view, uint32_t token, bool opened) {
    if (!is_word(view, token)) return false;
    const SaidToken *t = &view.tokens.items[token];
    if (t->classes & (JOINT | LEXICON(DETERMINER))) return false;
    if (t->classes & SPEAKS) return true;
    if (t->classes & LEXICON(ADVERB)) return opened && view_ends(view, token, "ly");
    if (t->classes & ACTIONS) {
        return opened &&
               (view_ends(view, token, "ed") || view_ends(view, token, "ing") || !(t->classes & LEXICON(SAYING)));
    }
    return true;
}

static void describe(TokenView view, uint32_t start, bool possessor, Piece *piece) {
    piece->definite = possessor || (view.tokens.items[start].classes & LEXICON(DETERMINER_DEFINITE));
    piece->indefinite = !piece->definite;
    piece->plural = (piece->classes & LEXICON(ROLES)) != 0;
    if ((piece->classes & LEXICON(VAGUE)) && view_ends(view, piece->head, "s")) piece->plural = true;
}

/* A plain verb as the last word is none of the phrase: "the senator claims". */
static uint32_t trimmed(TokenView view, uint32_t start, uint32_t end) {
    while (end > start + 1) {
        const SaidToken *last = &view.tokens.items[end - 1];
        bool action = (last->classes & ACTIONS) && !(last->classes & SPEAKS);
        bool before = (view.tokens.items[end - 2].classes & SPEAKS) != 0;
        bool adverb = (last->classes & LEXICON(ADVERB)) != 0;
        if (!adverb && !(action && before)) break;
        end--;
    }
    return end;
}

/* Capitals belong to the phrase only where a plain noun follows them: "the Ortiz campaign", but "senator Elena Ortiz".
 */
static bool takes_capitals(TokenView view, uint32_t start, uint32_t at) {
    if (at > start && (view.tokens.items[at - 1].classes & ANY_PEOPLE) && !view.tokens.items[at - 1].capital)
        return false;
    uint32_t end = at;
    while (end < at + LONGEST && is_word(view, end) && view.tokens.items[end].capital) end++;
    return end > at && end < view.limit && !view.tokens.items[end].capital && noun_phrase_takes(view, end, true) &&
           view.tokens.items[end].kind == SAID_WORD &&
           !(view.tokens.items[end].classes & (ACTIONS | LEXICON(ADVERB)) & ~SPEAKS);
}

/* "two other", "all the": a few determiners may begin a phrase. */
static uint32_t past_determiners(TokenView view, uint32_t start) {
    uint32_t at = start;
    while (at < start + 3 && is_word(view, at) && (view.tokens.items[at].classes & LEXICON(DETERMINER))) at++;
    return at;
}

bool noun_phrase(TokenView view, uint32_t start, Piece *piece) {
    if (!is_word(view, start) || is_manner(view, start)) return false;
    uint32_t end = past_determiners(view, start), words = end;
    bool determined = end > start;
    const SaidToken *before = start > 0 ? &view.tokens.items[start - 1] : NULL;
    bool possessor = before != NULL && (before->kind == SAID_POSSESSIVE || (before->classes & LEXICON(DETERMINER)));
    while (end < start + LONGEST && noun_phrase_takes(view, end, determined || possessor || end > start)) {
        if (view.tokens.items[end].capital && end > start && !takes_capitals(view, start, end)) break;
        if (end > start && view.tokens.items[end].classes & ACTIONS && view.tokens.items[end - 1].classes & SPEAKS)
            break;
        end++;
    }
    end = trimmed(view, start, end);
    bool bare = determined && end <= words && !(view.tokens.items[words - 1].classes & SPEAKS);
    if (end == start || bare) return false;
    *piece = (Piece){.kind = PIECE_NOUN, .start = start, .end = end, .head = end - 1};
    piece->classes = view.tokens.items[end - 1].classes;
    if (piece->classes & SPEAKS) piece->kind = PIECE_NOMINAL;
    describe(view, start, possessor, piece);
    return true;
}
