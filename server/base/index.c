#include "index.h"

#include "text.h"

#include <stddef.h>

typedef struct IndexEntry {
    SaidText text;
    uint32_t hash, number;
} IndexEntry;

/* The hash's low bits depend on the low bits of the text alone: spread the high ones over them. */
static uint32_t spread(uint32_t hash) {
    hash ^= hash >> 16;
    hash *= 0x85EBCA6BU; /* from MurmurHash3's finalizer */
    return hash ^ hash >> 13;
}

/* The entry of the text, or the empty one where it would stand. The capacity is a power of two, never full. */
static IndexEntry *probe(const Index *index, SaidText text, uint32_t hash) {
    uint32_t mask = index->capacity - 1;
    for (uint32_t at = spread(hash) & mask;; at = (at + 1) & mask) {
        IndexEntry *entry = &index->entries[at];
        if (entry->text.at == NULL) return entry;
        if (entry->hash == hash && text_equal_folded(entry->text, text)) return entry;
    }
}

static void widen(Index *index, Arena *arena) {
    Index wider = {.capacity = index->capacity == 0 ? 64 : index->capacity * 2, .count = index->count};
    wider.entries = arena_array(arena, IndexEntry, wider.capacity);
    for (uint32_t i = 0; i < index->capacity; i++) {
        const IndexEntry *entry = &index->entries[i];
        if (entry->text.at != NULL) *probe(&wider, entry->text, entry->hash) = *entry;
    }
    *index = wider;
}

uint32_t index_find(const Index *index, SaidText text) {
    if (index->count == 0 || text.length == 0) return INDEX_NONE;
    const IndexEntry *entry = probe(index, text, text_hash_folded(text));
    return entry->text.at == NULL ? INDEX_NONE : entry->number;
}

uint32_t *index_place(Index *index, Arena *arena, SaidText text) {
    return index_place_hashed(index, arena, text, text_hash_folded(text));
}

uint32_t *index_place_hashed(Index *index, Arena *arena, SaidText text, uint32_t hash) {
    if (index->count >= index->capacity / 2) widen(index, arena);
    IndexEntry *entry = probe(index, text, hash);
    if (entry->text.at == NULL) {
        *entry = (IndexEntry){text, hash, INDEX_NONE};
        index->count++;
    }
    return &entry->number;
}
