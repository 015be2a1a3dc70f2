#include "wording.h"

#include "classes.h"
#include "memory.h"
#include "text.h"
#include "tokens.h"
#include "words.h"

#include <whosaid/person.h>

/* Words that keep their small letter in a headline. */
static const uint64_t SMALL = LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(DETERMINER) | LEXICON(RELATIVE);

/* Words that have a capital anywhere. */
static const uint64_t PROPER =
    PERSON_NAMES | LEXICON(PLACE) | LEXICON(DEMONYM) | LEXICON(CALENDAR) | LEXICON(TITLE) | LEXICON(HONORIFIC);

/* Headlines of some houses: Most Words Begin With a Capital. */
static bool is_title_case(const Wording *wording) {
    uint32_t seen = 0, capitals = 0;
    for (uint32_t i = 1; i < wording->tokens.count; i++) {
        const SaidToken *token = &wording->tokens.items[i];
        bool everyday = token->span.end - token->span.start >= 4 && (token->classes & LEXICON(COMMON)) &&
                        !(token->classes & (SMALL | PROPER));
        if (token->kind != SAID_WORD || token->quoted || !everyday) continue;
        seen++;
        capitals += token->capital;
    }
    return seen >= 3 && seen < 40 && capitals * 10 >= seen * 9;
}

Wording *wording_read(WordingKey key) {
    Wording *wording = memory_new(sizeof *wording);
    wording->owners = 1;
    wording->text = arena_text(&wording->arena, key.text);
    wording->zone = key.zone;
    wording->dateline = key.dateline;
    wording->entered_open = key.entered_open;
    TokenList tokens = tokens_read(wording->text, key.dateline, &wording->arena);
    StretchesRead read = stretches_read(wording->text, tokens.items, tokens.count, key.entered_open, &wording->arena);
    wording->tokens = list_slice(SaidTokens, tokens);
    wording->stretches = read.stretches;
    wording->strays.items = read.strays.items;
    wording->strays.count = read.strays.count;
    wording->title_case = key.zone != SAID_BYLINE && key.zone != SAID_CAPTION && is_title_case(wording);
    wording->sentences = sentences_read(wording->text, wording->tokens, &wording->arena);
    words_tag(wording->text, tokens.items, wording->sentences);
    if (key.zone != SAID_BOILERPLATE)
        wording->sheet = name_sheet_read(wording->text, wording->tokens, wording->sentences, &wording->arena);
    return wording;
}

bool wording_fit(const Wording *wording, WordingKey key) {
    return wording->zone == key.zone && wording->dateline == key.dateline &&
           wording->entered_open == key.entered_open && text_equal(wording->text, key.text);
}

Wording *wording_keep(Wording *wording) {
    wording->owners++;
    return wording;
}

void wording_free(Wording *wording) {
    if (--wording->owners > 0) return;
    arena_free(&wording->arena);
    memory_free(wording);
}

bool wording_end_open(const Wording *wording) {
    for (uint32_t i = wording->stretches.count; i-- > 0;) {
        const Stretch *stretch = &wording->stretches.items[i];
        if (stretch->parent == SAID_NONE) return !stretch->closed && stretch->end == wording->tokens.count;
    }
    return false;
}
