#include "list.h"

#include <string.h>

void *list_grown(Arena *arena, const void *items, size_t size, uint32_t *capacity) {
    uint32_t wider = *capacity == 0 ? 8 : *capacity * 2;
    void *grown = arena_alloc(arena, size * wider);
    if (*capacity > 0) memcpy(grown, items, size * *capacity);
    *capacity = wider;
    return grown;
}
