/* The bytes that the client sends: standard input, whatever it is. */
#ifndef LOOP_INPUT_H
#define LOOP_INPUT_H

#include "stream.h"

#include <stddef.h>

enum { INPUT_BYTES = 1 << 16 };

typedef struct Input {
    Stream stream;
    bool is_started, has_ended;
    void (*receive)(void *to, const char *bytes, size_t length);
    void *to;
    char bytes[INPUT_BYTES];
} Input;

/* Opens the descriptor; false, and why, where it cannot be read. What comes is handed to `receive`. */
bool input_open(Input *input, uv_loop_t *uv, int descriptor, const char **why);

/* Reads, or lets the client wait. */
void input_start(Input *input);
void input_stop(Input *input);

#endif
