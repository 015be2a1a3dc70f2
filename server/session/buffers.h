/* The open buffers, by URI. */
#ifndef SESSION_BUFFERS_H
#define SESSION_BUFFERS_H

#include "buffer.h"

/* All zero is none open. */
typedef struct Buffers {
    Buffer *first; /* in the order of opening */
} Buffers;

/* The open buffer, however the client spells its URI this time; NULL where it is not open. */
Buffer *buffers_find(const Buffers *buffers, SaidText uri);

/* A new one, which has no text yet. */
Buffer *buffers_add(Buffers *buffers, SaidText uri);

/* Frees it, and takes it off the list. */
void buffers_close(Buffers *buffers, Buffer *buffer);

void buffers_free(Buffers *buffers);

#endif
