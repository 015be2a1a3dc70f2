#include "owned.h"

/* A counting sort: how many each has, where each begins, and then each to its place. */
SaidIds *owned_lists(const OwnedList *owned, uint32_t owners, Arena *arena) {
    SaidIds *lists = arena_array(arena, SaidIds, (size_t)owners + 1);
    uint32_t *numbers = arena_array(arena, uint32_t, (size_t)owned->count + 1);
    for (uint32_t i = 0; i < owned->count; i++) lists[owned->items[i].owner].count++;
    uint32_t start = 0;
    for (uint32_t i = 0; i < owners; i++) {
        lists[i].items = numbers + start;
        start += lists[i].count;
        lists[i].count = 0;
    }
    for (uint32_t i = 0; i < owned->count; i++) {
        SaidIds *list = &lists[owned->items[i].owner];
        numbers[(list->items - numbers) + list->count++] = owned->items[i].number;
    }
    return lists;
}
