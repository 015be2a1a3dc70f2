#include "tokens.h"

#include "lexicon.h"
#include "list.h"
#include "text.h"
#include "utf8.h"

/* How far after a closing mark a verb of saying makes the words there a tag, in tokens. */
enum { TAG_REACH = 6 };

/* How many marks may stand behind the one that ends a sentence. */
enum { MOST_CLOSING = 8 };

static SaidText words(SaidText text, SaidToken token) {
    return text_part(text, token.span);
}

static bool is_end(SaidText text, SaidToken token) {
    static const char *const ends[] = {".", "?", "!", "...", "…"};
    return token.kind == SAID_MARK && TEXT_IS_ONE(words(text, token), ends);
}

static bool closes(SaidText text, SaidToken token) {
    static const char *const closing[] = {"”", "\"", "''", "’", "'", "»", ")", "]", "?", "!", "."};
    return token.kind == SAID_MARK && !token.spaced && TEXT_IS_ONE(words(text, token), closing);
}

/* “Who?” she asked: a verb of saying soon after the closing mark, before any stop, goes on with the sentence. */
static bool tag_follows(SaidText text, SaidTokens tokens, uint32_t at) {
    static const char *const stops[] = {".", ",", ";"};
    for (uint32_t i = at; i < tokens.count && i < at + TAG_REACH; i++) {
        const SaidToken *token = &tokens.items[i];
        if (token->quoted) return false;
        if (token->classes & LEXICON(SAYING)) return true;
        if (token->kind == SAID_MARK && TEXT_IS_ONE(words(text, *token), stops)) return false;
    }
    return false;
}

/* A word with its full stop may end a sentence too: "at 3 p.m. The mayor ..." */
static bool abbreviation_ends(SaidText text, SaidTokens tokens, uint32_t i) {
    const SaidToken *token = &tokens.items[i];
    if (token->kind != SAID_WORD || i + 1 >= tokens.count) return false;
    SaidText word = words(text, *token);
    if (word.length < 3 || word.at[word.length - 1] != '.') return false;
    if (token->classes & (LEXICON(HONORIFIC) | LEXICON(TITLE))) return false;
    const SaidToken *next = &tokens.items[i + 1];
    const uint64_t opener = LEXICON(DETERMINER) | LEXICON(CONJUNCTION) | LEXICON(ADVERB) | LEXICON(PREPOSITION);
    return next->capital && (next->classes & opener) != 0;
}

/* The token after the end of the sentence that may end at token `i`, or 0. */
static uint32_t end_at(SaidText text, SaidTokens tokens, uint32_t i) {
    if (abbreviation_ends(text, tokens, i)) return i + 1;
    if (!is_end(text, tokens.items[i])) return 0;
    uint32_t next = i + 1;
    while (next < tokens.count && next < i + MOST_CLOSING && closes(text, tokens.items[next])) next++;
    if (next >= tokens.count) return next;
    bool closed = tokens.items[next - 1].quoted && !tokens.items[next].quoted;
    if (closed && tag_follows(text, tokens, next)) return 0;
    Utf8 first = utf8_read(text, tokens.items[next].span.start);
    bool lower = utf8_is_lower(first.code) && tokens.items[next].classes != 0;
    return lower || !tokens.items[next].spaced ? 0 : next;
}

SaidSentences sentences_read(SaidText text, SaidTokens tokens, Arena *arena) {
    LIST(SaidSentence) sentences = {0};
    uint32_t start = 0;
    for (uint32_t i = 0; i < tokens.count; i++) {
        uint32_t end = end_at(text, tokens, i);
        if (end <= start) continue;
        list_push(&sentences, arena, ((SaidSentence){start, end}));
        start = end;
        i = end - 1;
    }
    if (start < tokens.count) list_push(&sentences, arena, ((SaidSentence){start, tokens.count}));
    return list_slice(SaidSentences, sentences);
}
