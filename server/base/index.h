/* An index of texts: from a text, letters compared in lower case, to a number. It lives in an arena. */
#ifndef BASE_INDEX_H
#define BASE_INDEX_H

#include "arena.h"

/* All zero is an empty index. */
typedef struct Index {
    struct IndexEntry *entries;
    uint32_t count, capacity;
} Index;

#define INDEX_NONE UINT32_MAX

/* The number of the text, INDEX_NONE where it has none. */
uint32_t index_find(const Index *index, SaidText text);

/* Where the number of the text is kept, INDEX_NONE where the text is new. Borrowed until the next call. The bytes of
 * the text are borrowed as long as the index lives. */
uint32_t *index_place(Index *index, Arena *arena, SaidText text);

/* The same where the caller knows the text's folded hash. */
uint32_t *index_place_hashed(Index *index, Arena *arena, SaidText text, uint32_t hash);

#endif
