/* The names of a block: their words, and whether they are a person's. */
#ifndef ANALYSIS_NAMES_H
#define ANALYSIS_NAMES_H

#include "arena.h"
#include "piece.h"

/* A longer name keeps its first words and its last. */
enum { MOST_NAME_WORDS = 8 };

typedef struct NameWords {
    SaidText words[MOST_NAME_WORDS]; /* without suffix */
    uint32_t count;
    SaidText suffix; /* Jr., III */
} NameWords;

typedef struct Name {
    uint32_t piece; /* the piece of the block that it is */
    NameWords words;
    SaidText text;     /* from the first word to the last */
    uint32_t hash;     /* of the text, folded */
    bool person;       /* it is a person's */
    NameSureness sure; /* ... how surely */
} Name;

typedef SAID_SLICE(Name) Names;

struct Block;

/* One name for each piece that is one, in their order, as the pieces number them. */
Names names_read(const struct Block *block, Arena *arena);

/* The words of the tokens from `start` to `end`, nicknames in marks left out, without accents: borrowed from the block
 * and from the arena. */
NameWords name_words(const struct Block *block, uint32_t start, uint32_t end, Arena *arena);

/* May both be one person's: the same surname and suffix, given names that go together? */
bool name_fits(const NameWords *shorter, const NameWords *longer);
SaidText name_surname(const NameWords *name);

#endif
