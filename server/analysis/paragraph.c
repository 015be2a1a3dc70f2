#include "paragraph.h"

#include "classes.h"
#include "memory.h"
#include "reasons.h"
#include "tokens.h"
#include "words.h"

/* Words that keep their small letter in a headline. */
static const uint64_t SMALL = LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(DETERMINER) | LEXICON(RELATIVE);

/* Words that have a capital anywhere. */
static const uint64_t PROPER =
    PERSON_NAMES | LEXICON(PLACE) | LEXICON(DEMONYM) | LEXICON(CALENDAR) | LEXICON(TITLE) | LEXICON(HONORIFIC);

/* Headlines of some houses: Most Words Begin With a Capital. */
static bool is_title_case(const Block *block) {
    uint32_t words = 0, capitals = 0;
    for (uint32_t i = 1; i < block->tokens.count; i++) {
        const SaidToken *token = &block->tokens.items[i];
        bool everyday = token->span.end - token->span.start >= 4 && (token->classes & LEXICON(COMMON)) &&
                        !(token->classes & (SMALL | PROPER));
        if (token->kind != SAID_WORD || token->quoted || !everyday) continue;
        words++;
        capitals += token->capital;
    }
    return words >= 3 && words < 40 && capitals * 10 >= words * 9;
}

Block *paragraph_read(BlockKey key) {
    Block *block = memory_new(sizeof *block);
    block->owners = 1;
    block->text = arena_text(&block->arena, key.text);
    block->zone = key.zone;
    block->dateline = key.dateline;
    block->entered_open = key.entered_open;
    TokenList tokens = tokens_read(block->text, key.dateline, &block->arena);
    StretchesRead read = stretches_read(block->text, tokens.items, tokens.count, key.entered_open, &block->arena);
    block->tokens = list_slice(SaidTokens, tokens);
    block->stretches = read.stretches;
    block->strays.items = read.strays.items;
    block->strays.count = read.strays.count;
    block->title_case = key.zone != SAID_BYLINE && key.zone != SAID_CAPTION && is_title_case(block);
    block->sentences = sentences_read(block->text, block->tokens, &block->arena);
    words_tag(block->text, tokens.items, block->sentences);
    block->pieces = pieces_read(block->text, block->tokens, block->sentences, &block->stretches, &block->arena);
    block->names = names_read(block, &block->arena);
    reasons_read(block);
    return block;
}
