/* Columns: how many of an editor's units stand before an offset, from the start of the text.
 *
 * Characters and surrogate pairs are tallied at every 256th byte, so that counting costs the same wherever it is
 * asked, also in the middle of a megabyte on one line. A text that is all ASCII needs no tallies. */
#ifndef DOCUMENT_COLUMNS_H
#define DOCUMENT_COLUMNS_H

#include "arena.h"

#include <whosaid/document.h>

/* What begins before a place of the text. */
typedef struct Tally {
    uint32_t characters, pairs;
} Tally;

typedef struct Columns {
    SaidText text;
    const Tally *tallies; /* NULL where all is ASCII */
} Columns;

Columns columns_new(SaidText text, Arena *arena);

/* The units from one start of a character to another. */
uint32_t columns_between(const Columns *columns, uint32_t start, uint32_t end, SaidUnit unit);

/* The offset, from `line.start` to `line.end`, of the character that has the column: the last one that begins at or
 * before it. */
uint32_t columns_find(const Columns *columns, SaidSpan line, uint32_t column, SaidUnit unit);

/* The start of the character that has the byte at an offset, which may be the end of the text. */
uint32_t columns_character(SaidText text, uint32_t offset);

#endif
