#include "buffers.h"

#include "text.h"
#include "uri.h"

Buffer *buffers_find(const Buffers *buffers, SaidText uri) {
    Arena arena = {0};
    SaidText key = uri_key(uri, &arena);
    Buffer *buffer = buffers->first;
    while (buffer != NULL && !text_equal(buffer->key, key)) buffer = buffer->next;
    arena_free(&arena);
    return buffer;
}

Buffer *buffers_add(Buffers *buffers, SaidText uri) {
    Buffer **end = &buffers->first;
    while (*end != NULL) end = &(*end)->next;
    *end = buffer_new(uri);
    return *end;
}

void buffers_close(Buffers *buffers, Buffer *buffer) {
    Buffer **link = &buffers->first;
    while (*link != buffer) link = &(*link)->next;
    *link = buffer->next;
    buffer_free(buffer);
}

void buffers_free(Buffers *buffers) {
    while (buffers->first != NULL) buffers_close(buffers, buffers->first);
}
