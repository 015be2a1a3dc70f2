/* Lines: where they begin, and how far along them an editor counts.
 *
 * A line ends at LF, CR LF or CR, and nowhere else; after the last line end there is one more line, often empty. */
#ifndef DOCUMENT_LINES_H
#define DOCUMENT_LINES_H

#include "arena.h"

/* Reads a text line by line. */
typedef struct LineReader {
    SaidText text;
    uint32_t at, feed, carriage; /* the next line, LF and CR */
} LineReader;

LineReader line_reader(SaidText text);

/* The next line without its line end; false after the last one. */
bool line_next(LineReader *reader, SaidSpan *line);

typedef struct Lines {
    const uint32_t *starts;
    uint32_t count; /* at least 1 */
} Lines;

Lines lines_new(SaidText text, Arena *arena);

/* The line on which an offset lies; its line end belongs to it. */
uint32_t lines_at(const Lines *lines, uint32_t offset);

/* A line without its line end. */
SaidSpan lines_span(const Lines *lines, SaidText text, uint32_t line);

#endif
