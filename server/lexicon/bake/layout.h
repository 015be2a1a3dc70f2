/* The tables of table.h, while they are made and when they are written as C. */
#ifndef BAKE_LAYOUT_H
#define BAKE_LAYOUT_H

#include "list.h"
#include "table.h"

#include <stdio.h>

/* A word in one list. */
typedef struct LayoutWord {
    SaidText key;
    uint32_t bucket;
    uint32_t class_bit;
} LayoutWord;

/* A phrase in one list. */
typedef struct LayoutPhrase {
    SaidText text;
    uint32_t bucket; /* of all lists' buckets */
} LayoutPhrase;

typedef struct Layout {
    Arena *arena;
    LIST(LayoutWord) words;
    LIST(LayoutPhrase) phrases;
    LIST(char) text; /* rows of TABLE_ROW bytes */
    LIST(uint64_t) sets;
    LIST(TablePhrase) placed;
    uint32_t word_buckets[TABLE_WORD_BUCKETS];
    uint32_t phrase_starts[LEXICON_PHRASES_COUNT][TABLE_LETTERS];
    uint16_t phrase_buckets[TABLE_PHRASE_BUCKETS + 1];
} Layout;

/* An empty layout, with the empty bucket at place 0. */
Layout *layout_new(Arena *arena);

void layout_add_word(Layout *layout, SaidText key, uint32_t class_bit);
void layout_add_phrase(Layout *layout, SaidText phrase, LexiconPhrases list);

/* Places all that was added; false where a number does not fit the tables. */
bool layout_finish(Layout *layout);

/* Writes the finished layout as C. */
void layout_write(const Layout *layout, FILE *out);

#endif
