/* Lists that grow in an arena: the one macro family of the program.
 *
 *     LIST(SaidSpan) spans = {0};
 *     list_push(&spans, arena, ((SaidSpan){1, 2}));
 *     for (uint32_t i = 0; i < spans.count; i++) use(spans.items[i]);
 *
 * What a list has outgrown stays in the arena until that is freed, at most as much again as the list. A pointer to
 * an item holds until the next push. */
#ifndef BASE_LIST_H
#define BASE_LIST_H

#include "arena.h"

#define LIST(T)                                                                                                        \
    struct {                                                                                                           \
        T *items;                                                                                                      \
        uint32_t count, capacity;                                                                                      \
    }

#define list_push(list, arena, ...)                                                                                    \
    do {                                                                                                               \
        if ((list)->count == (list)->capacity)                                                                         \
            (list)->items = list_grown((arena), (list)->items, sizeof *(list)->items, &(list)->capacity);              \
        (list)->items[(list)->count++] = (__VA_ARGS__);                                                                \
    } while (0)

/* The list as a slice of the library's face: list_slice(SaidSpans, spans). */
#define list_slice(Slice, list) ((Slice){(list).items, (list).count})

/* A larger array with the same items; for list_push only. */
void *list_grown(Arena *arena, const void *items, size_t size, uint32_t *capacity);

#endif
