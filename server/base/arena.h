/* An arena: memory that is given out piece by piece and taken back all at once. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "port.h"

#include <stdarg.h>
#include <stddef.h>
#include <whosaid/span.h>

/* All zero is an empty arena. */
typedef struct Arena {
    struct ArenaChunk *chunk;
} Arena;

/* Zeroed, aligned for any type, never NULL; borrowed until arena_free. */
void *arena_alloc(Arena *arena, size_t size);

#define arena_new(arena, T)          ((T *)arena_alloc((arena), sizeof(T)))
#define arena_array(arena, T, count) ((T *)arena_alloc((arena), sizeof(T) * (count)))

/* A copy of the bytes, followed by a NUL that is not counted. */
SaidText arena_text(Arena *arena, SaidText text);

/* As printf; the text is followed by a NUL that is not counted. */
SaidText arena_format(Arena *arena, const char *format, ...) PORT_PRINTF(2, 3);
SaidText arena_format_values(Arena *arena, const char *format, va_list values) PORT_PRINTF(2, 0);

/* Gives everything back and leaves an empty arena. */
void arena_free(Arena *arena);

#endif
