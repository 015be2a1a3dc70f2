/* The names of a block: their words, and how far they look like a person's by what the paragraph itself says. */
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
    bool placed;       /* stands where a place would */
    float own, beside; /* evidence for a person: from the words, and from what stands beside them */
} Name;

typedef SAID_SLICE(Name) Names;

struct Block;

/* One name for each piece that is one, in their order, as the pieces number them. */
Names names_read(const struct Block *block, Arena *arena);

/* The words of the tokens from `start` to `end`, nicknames in marks left out. */
NameWords name_words(const struct Block *block, uint32_t start, uint32_t end);

/* May both be one person's: the same surname and suffix, given names that go together? */
bool name_fits(const NameWords *shorter, const NameWords *longer);
SaidText name_surname(const NameWords *name);

/* Evidence that a piece is a person's name: above 0 for, below 0 against it. How much makes a person is for people.c to
 * say. */
float name_evidence(const struct Block *block, const Piece *piece);
float name_evidence_beside(const struct Block *block, const Piece *piece);

/* Does it stand where a place would: after "in", "at", "from" and their like? */
bool name_is_placed(const struct Block *block, const Piece *piece);

#endif
