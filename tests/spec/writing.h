/* A text that grows at its end. */
#ifndef SPEC_WRITING_H
#define SPEC_WRITING_H

#include "list.h"

typedef struct Writing {
    Arena *arena;
    LIST(char) bytes;
} Writing;

void write_text(Writing *writing, SaidText text);
void write_word(Writing *writing, const char *word);
SaidText written(const Writing *writing);

#endif
