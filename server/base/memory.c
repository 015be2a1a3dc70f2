#include "memory.h"

#include <stdio.h>
#include <stdlib.h>

static void *given(void *memory) {
    if (memory == NULL) {
        (void)fputs("whosaid: out of memory\n", stderr);
        abort();
    }
    return memory;
}

void *memory_new(size_t size) {
    return given(calloc(1, size == 0 ? 1 : size));
}

void *memory_resize(void *memory, size_t size) {
    return given(realloc(memory, size == 0 ? 1 : size));
}

void memory_free(void *memory) {
    free(memory);
}
