#include "buffers.h"

#include "memory.h"
#include "text.h"
#include "uri.h"

Buffer *buffers_find(const Buffers *buffers, SaidText uri) {
    Arena arena = {0};
    SaidText key = uri_key(uri, &arena);
    Buffer *found = NULL;
    for (size_t i = 0; i < buffers->count && found == NULL; i++) {
        if (text_equal(buffers->items[i]->key, key)) found = buffers->items[i];
    }
    arena_free(&arena);
    return found;
}

Buffer *buffers_add(Buffers *buffers, SaidText uri) {
    if (buffers->count == buffers->capacity) {
        buffers->capacity = buffers->capacity == 0 ? 8 : buffers->capacity * 2;
        buffers->items = memory_resize(buffers->items, buffers->capacity * sizeof *buffers->items);
    }
    Buffer *buffer = buffer_new(uri);
    buffers->items[buffers->count++] = buffer;
    return buffer;
}

void buffers_close(Buffers *buffers, Buffer *buffer) {
    for (size_t i = 0; i < buffers->count; i++) {
        if (buffers->items[i] != buffer) continue;
        buffers->items[i] = buffers->items[--buffers->count];
        break;
    }
    buffer_free(buffer);
}

void buffers_free(Buffers *buffers) {
    for (size_t i = 0; i < buffers->count; i++) buffer_free(buffers->items[i]);
    memory_free(buffers->items);
    *buffers = (Buffers){0};
}
