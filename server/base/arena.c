#include "arena.h"

#include "memory.h"

#include <stdio.h>
#include <string.h>

enum { FIRST_CHUNK = 1024, LARGEST_CHUNK = 1 << 16 };

typedef struct ArenaChunk {
    struct ArenaChunk *before;
    size_t used, size;
    max_align_t bytes[];
} ArenaChunk;

static void add_chunk(Arena *arena, size_t least) {
    size_t size = arena->chunk == NULL ? FIRST_CHUNK : arena->chunk->size * 2;
    if (size > LARGEST_CHUNK) size = LARGEST_CHUNK;
    if (size < least) size = least;
    ArenaChunk *chunk = memory_new(sizeof(ArenaChunk) + size);
    chunk->before = arena->chunk;
    chunk->size = size;
    arena->chunk = chunk;
}

void *arena_alloc(Arena *arena, size_t size) {
    size_t rounded = (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
    if (arena->chunk == NULL || arena->chunk->size - arena->chunk->used < rounded) add_chunk(arena, rounded);
    void *piece = (char *)arena->chunk->bytes + arena->chunk->used;
    arena->chunk->used += rounded;
    return piece;
}

SaidText arena_text(Arena *arena, SaidText text) {
    char *copy = arena_alloc(arena, (size_t)text.length + 1);
    if (text.length > 0) memcpy(copy, text.at, text.length);
    return (SaidText){copy, text.length};
}

SaidText arena_format_values(Arena *arena, const char *format, va_list values) {
    va_list again;
    va_copy(again, values);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *made = arena_alloc(arena, (size_t)(length < 0 ? 0 : length) + 1);
    if (length <= 0) return (SaidText){made, 0};
    (void)vsnprintf(made, (size_t)length + 1, format, values);
    return (SaidText){made, (uint32_t)length};
}

SaidText arena_format(Arena *arena, const char *format, ...) {
    va_list values;
    va_start(values, format);
    SaidText text = arena_format_values(arena, format, values);
    va_end(values);
    return text;
}

void arena_free(Arena *arena) {
    while (arena->chunk != NULL) {
        ArenaChunk *before = arena->chunk->before;
        memory_free(arena->chunk);
        arena->chunk = before;
    }
}
