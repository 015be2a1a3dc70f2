/* The only allocation of the program. There is always memory: where there is none, a message and the end.
 * Sizes that come from outside are capped before they reach this room. */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/* Zeroed, aligned for any type, never NULL. */
void *memory_new(size_t size);

/* `memory` (or nothing, where it is NULL) with a new size; bytes past the old one are not zeroed. Never NULL. */
void *memory_resize(void *memory, size_t size);

void memory_free(void *memory);

#endif
