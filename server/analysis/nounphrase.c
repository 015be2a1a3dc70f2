#include "nounphrase.h"

#include "classes.h"
#include "text.h"

static const uint64_t SPEAKS = ANY_PEOPLE | LEXICON(GROUP) | LEXICON(PAPER);

/* More words than these are no phrase, whatever they look like. */
enum { LONGEST = 24 };

/* A handle is a name, not a noun: "the page @river_watch". */
static bool is_word(TokenView view, uint32_t i) {
    if (i >= view.limit || view.text.at[view.tokens.items[i].span.start] == '@') return false;
    return view.tokens.items[i].kind == SAID_WORD || view.tokens.items[i].kind == SAID_NUMBER;
}

/* What a phrase may end with. */
static bool is_noun(TokenView view, uint32_t i) {
    if (!is_word(view, i)) return false;
    uint8_t tag = view.tokens.items[i].tag;
    return tag == SAID_TAG_NOUN || tag == SAID_TAG_NOUNS || tag == SAID_TAG_PROPER || tag == SAID_TAG_NUMBER;
}

static bool is_noun_or_adjective(TokenView view, uint32_t i) {
    return is_noun(view, i) || (is_word(view, i) && view.tokens.items[i].tag == SAID_TAG_ADJECTIVE);
}

/* "newly elected officials", "falling prices": these need a noun behind them, and none before. */
static bool describes(TokenView view, uint32_t token) {
    uint8_t tag = view.tokens.items[token].tag;
    bool may = tag == SAID_TAG_PARTICIPLE || tag == SAID_TAG_ING || tag == SAID_TAG_ADVERB;
    bool behind = token > 0 && is_noun(view, token - 1) && view.tokens.items[token - 1].tag != SAID_TAG_NUMBER;
    if (!may || behind) return false;
    return is_noun_or_adjective(view, token + 1) ||
           (tag == SAID_TAG_ADVERB && is_word(view, token + 1) &&
            view.tokens.items[token + 1].tag == SAID_TAG_PARTICIPLE && is_noun_or_adjective(view, token + 2));
}

/* May the word be part of a noun phrase? */
static bool takes(TokenView view, uint32_t i) {
    return is_noun_or_adjective(view, i) || (is_word(view, i) && describes(view, i));
}

static void describe(TokenView view, uint32_t start, bool possessor, Piece *piece) {
    piece->definite = possessor || (view.tokens.items[start].classes & LEXICON(DETERMINER_DEFINITE));
    piece->indefinite = !piece->definite;
    piece->plural = (piece->classes & LEXICON(ROLES)) != 0;
    if ((piece->classes & LEXICON(VAGUE)) && view_ends(view, piece->head, "s")) piece->plural = true;
}

/* Capitals belong to the phrase only where a plain noun follows them: "the Ortiz campaign", but "senator Elena Ortiz".
 */
static bool takes_capitals(TokenView view, uint32_t start, uint32_t at) {
    if (at > start && (view.tokens.items[at - 1].classes & ANY_PEOPLE) && !view.tokens.items[at - 1].capital)
        return false;
    uint32_t end = at;
    while (end < at + LONGEST && is_word(view, end) && view.tokens.items[end].capital) end++;
    return end > at && end < view.limit && is_noun_or_adjective(view, end) && !view.tokens.items[end].capital &&
           view.tokens.items[end].kind == SAID_WORD;
}

/* "two other", "all the": a few determiners may begin a phrase. */
static uint32_t past_determiners(TokenView view, uint32_t start) {
    uint32_t at = start;
    while (at < start + 3 && is_word(view, at) &&
           ((view.tokens.items[at].classes & LEXICON(DETERMINER)) || view.tokens.items[at].tag == SAID_TAG_DETERMINER))
        at++;
    return at;
}

/* Its end without what stands behind its last noun; `start` where it has none. */
static uint32_t trimmed(TokenView view, uint32_t start, uint32_t end, bool determined) {
    for (uint32_t at = end; at > start; at--)
        if (is_noun(view, at - 1) || (view.tokens.items[at - 1].classes & SPEAKS)) return at;
    return determined ? end : start;
}

bool noun_phrase(TokenView view, uint32_t start, Piece *piece) {
    if (!is_word(view, start)) return false;
    uint32_t end = past_determiners(view, start), words = end;
    bool determined = end > start;
    const SaidToken *before = start > 0 ? &view.tokens.items[start - 1] : NULL;
    bool possessor = before != NULL && (before->kind == SAID_POSSESSIVE || (before->classes & LEXICON(DETERMINER)));
    while (end < start + LONGEST && takes(view, end)) {
        if (view.tokens.items[end].capital && end > start && !takes_capitals(view, start, end)) break;
        end++;
    }
    end = trimmed(view, start, end, determined || possessor);
    bool bare = determined && end <= words && !(view.tokens.items[words - 1].classes & SPEAKS);
    if (end == start || bare) return false;
    *piece = (Piece){.kind = PIECE_NOUN, .start = start, .end = end, .head = end - 1};
    piece->classes = view.tokens.items[end - 1].classes;
    if (piece->classes & SPEAKS) piece->kind = PIECE_NOMINAL;
    describe(view, start, possessor, piece);
    return true;
}
