/* A list as it lies in seeds/lexicon: one word or phrase a line; empty lines and lines that begin with '#' are not. */
#ifndef BAKE_SOURCE_H
#define BAKE_SOURCE_H

#include "list.h"

typedef struct SourceLine {
    SaidText text;
    uint32_t number; /* from 1 */
} SourceLine;

typedef struct Source {
    const char *path;
    LIST(SourceLine) lines; /* ordered by their bytes */
    uint32_t longest;       /* bytes that a line may have */
    uint32_t faults;        /* each was told on stderr, as path:line: message */
} Source;

/* Reads and checks the list. Everything stays in the arena. */
Source source_read(Arena *arena, const char *path, uint32_t longest);

/* Tells a fault of the file on stderr. */
void source_fault(Source *source, uint32_t line, const char *message);

#endif
