#include "paragraph.h"

#include "memory.h"
#include "reasons.h"

#include <string.h>

/* Names are found anew with each analysis, so the block keeps its own copy of them. */
static NameSpans copied(NameSpans people, Arena *arena) {
    NameSpan *items = arena_array(arena, NameSpan, (size_t)people.count + 1);
    if (people.count > 0) memcpy(items, people.items, people.count * sizeof *items);
    return (NameSpans){items, people.count};
}

Block *paragraph_read(Wording *wording, NameSpans people) {
    Block *block = memory_new(sizeof *block);
    block->owners = 1;
    block->wording = wording_keep(wording);
    block->people = copied(people, &block->arena);
    block->text = wording->text;
    block->zone = wording->zone;
    block->dateline = wording->dateline;
    block->title_case = wording->title_case;
    block->tokens = wording->tokens;
    block->sentences = wording->sentences;
    block->stretches = wording->stretches;
    block->pieces = pieces_read(wording, block->people, &block->stretches, &block->arena);
    block->names = names_read(block, &block->arena);
    reasons_read(block);
    return block;
}
