#include "tokens.h"

#include "lexicon.h"
#include "list.h"
#include "mark.h"
#include "token_view.h"
#include "utf8.h"

/* How far after a closing mark a verb of saying makes the words there a tag, in tokens. */
enum { TAG_REACH = 6 };

/* How many marks may stand behind the one that ends a sentence. */
enum { MOST_CLOSING = 8 };

static bool is_end(TokenView view, uint32_t i) {
    return view.tokens.items[i].kind == SAID_MARK && mark_kind(view_words(view, i)) == MARK_END;
}

/* A quotation mark, a bracket, or another mark of the end: “Who?!”) */
static bool closes(TokenView view, uint32_t i) {
    static const char *const quotation[] = {"”", "\"", "''", "’", "'", "»"};
    const SaidToken *token = &view.tokens.items[i];
    if (token->kind != SAID_MARK || token->spaced) return false;
    MarkKind kind = mark_kind(view_words(view, i));
    return kind == MARK_CLOSING || kind == MARK_END || TEXT_IS_ONE(view_words(view, i), quotation);
}

/* He added, “… / He added: “… opens what follows; after a full stop with a capital so does all but "NAME said." */
static bool opens_next(TokenView view, uint32_t verb, bool stopped) {
    const SaidToken *next = view_token(view, verb + 1), *second = view_token(view, verb + 2);
    if (next == NULL) return false;
    MarkKind kind = mark_kind(view_words(view, verb + 1));
    if (kind == MARK_COLON || next->quoted) return true;
    if (kind == MARK_COMMA && second != NULL && second->quoted) return true;
    const uint64_t ends = LEXICON(PREPOSITION) | LEXICON(CALENDAR) | LEXICON(ADVERB); /* "He said on Monday." */
    return stopped && kind != MARK_END && kind != MARK_COMMA && !(next->classes & ends);
}

/* “Who?” she asked: a verb of saying soon after the closing mark, before any stop, goes on with the sentence.
 * `stopped`: a full stop stands before the mark and a capital behind it. */
static bool tag_follows(TokenView view, uint32_t at, bool stopped) {
    for (uint32_t i = at; i < view.limit && i < at + TAG_REACH; i++) {
        const SaidToken *token = &view.tokens.items[i];
        if (token->quoted) return false;
        if (token->classes & LEXICON(SAYING)) return !opens_next(view, i, stopped);
        MarkKind kind = mark_kind(view_words(view, i));
        if (kind == MARK_END || kind == MARK_COMMA || kind == MARK_SEMICOLON) return false;
    }
    return false;
}

/* A word with its full stop may end a sentence too: "at 3 p.m. The mayor ..." */
static bool abbreviation_ends(TokenView view, uint32_t i) {
    const SaidToken *token = &view.tokens.items[i];
    if (token->kind != SAID_WORD || i + 1 >= view.limit) return false;
    SaidText word = view_words(view, i);
    if (word.length < 3 || word.at[word.length - 1] != '.') return false;
    if (token->classes & (LEXICON(HONORIFIC) | LEXICON(TITLE))) return false;
    const SaidToken *next = &view.tokens.items[i + 1];
    const uint64_t opener =
        LEXICON(DETERMINER) | LEXICON(CONJUNCTION) | LEXICON(ADVERB) | LEXICON(PREPOSITION) | LEXICON(PRONOUN_SUBJECT);
    return next->capital && (next->classes & opener) != 0;
}

/* The token after the end of the sentence that may end at token `i`, or 0. */
static uint32_t end_at(TokenView view, uint32_t i) {
    if (abbreviation_ends(view, i)) return i + 1;
    if (!is_end(view, i)) return 0;
    uint32_t next = i + 1;
    while (next < view.limit && next < i + MOST_CLOSING && closes(view, next)) next++;
    if (next >= view.limit) return next;
    bool closed = view.tokens.items[next - 1].quoted && !view.tokens.items[next].quoted;
    bool stopped = text_is(view_words(view, i), ".") && view.tokens.items[next].capital;
    if (closed && tag_follows(view, next, stopped)) return 0;
    Utf8 first = utf8_read(view.text, view.tokens.items[next].span.start);
    bool lower = utf8_is_lower(first.code) && view.tokens.items[next].classes != 0;
    return lower || !view.tokens.items[next].spaced ? 0 : next;
}

SaidSentences sentences_read(SaidText text, SaidTokens tokens, Arena *arena) {
    TokenView view = {text, tokens, tokens.count};
    LIST(SaidSentence) sentences = {0};
    uint32_t start = 0;
    for (uint32_t i = 0; i < view.limit; i++) {
        uint32_t end = end_at(view, i);
        if (end <= start) continue;
        list_push(&sentences, arena, ((SaidSentence){start, end}));
        start = end;
        i = end - 1;
    }
    if (start < view.limit) list_push(&sentences, arena, ((SaidSentence){start, view.limit}));
    return list_slice(SaidSentences, sentences);
}
