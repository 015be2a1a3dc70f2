#include "words.h"

#include "classes.h"
#include "memory.h"
#include "text.h"
#include "tokens.h"

#include <whosaid/person.h>

/* Words that keep their small letter in a headline. */
static const uint64_t SMALL = LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(DETERMINER) | LEXICON(RELATIVE);

/* Words that have a capital anywhere. */
static const uint64_t PROPER =
    PERSON_NAMES | LEXICON(PLACE) | LEXICON(DEMONYM) | LEXICON(CALENDAR) | LEXICON(TITLE) | LEXICON(HONORIFIC);

/* Headlines of some houses: Most Words Begin With a Capital. */
static bool is_title_case(const Words *words) {
    uint32_t seen = 0, capitals = 0;
    for (uint32_t i = 1; i < words->tokens.count; i++) {
        const SaidToken *token = &words->tokens.items[i];
        bool everyday = token->span.end - token->span.start >= 4 && (token->classes & LEXICON(COMMON)) &&
                        !(token->classes & (SMALL | PROPER));
        if (token->kind != SAID_WORD || token->quoted || !everyday) continue;
        seen++;
        capitals += token->capital;
    }
    return seen >= 3 && seen < 40 && capitals * 10 >= seen * 9;
}

Words *words_read(WordsKey key) {
    Words *words = memory_new(sizeof *words);
    words->owners = 1;
    words->text = arena_text(&words->arena, key.text);
    words->zone = key.zone;
    words->dateline = key.dateline;
    words->entered_open = key.entered_open;
    TokenList tokens = tokens_read(words->text, key.dateline, &words->arena);
    StretchesRead read = stretches_read(words->text, tokens.items, tokens.count, key.entered_open, &words->arena);
    words->tokens = list_slice(SaidTokens, tokens);
    words->stretches = read.stretches;
    words->strays.items = read.strays.items;
    words->strays.count = read.strays.count;
    words->title_case = key.zone != SAID_BYLINE && key.zone != SAID_CAPTION && is_title_case(words);
    words->sentences = sentences_read(words->text, words->tokens, &words->arena);
    if (key.zone != SAID_BOILERPLATE)
        words->sheet = name_sheet_read(words->text, words->tokens, words->sentences, &words->arena);
    return words;
}

bool words_fit(const Words *words, WordsKey key) {
    return words->zone == key.zone && words->dateline == key.dateline && words->entered_open == key.entered_open &&
           text_equal(words->text, key.text);
}

Words *words_keep(Words *words) {
    words->owners++;
    return words;
}

void words_free(Words *words) {
    if (--words->owners > 0) return;
    arena_free(&words->arena);
    memory_free(words);
}

bool words_end_open(const Words *words) {
    for (uint32_t i = words->stretches.count; i-- > 0;) {
        const Stretch *stretch = &words->stretches.items[i];
        if (stretch->parent == SAID_NONE) return !stretch->closed && stretch->end == words->tokens.count;
    }
    return false;
}
