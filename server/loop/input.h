/* The bytes that the client sends: standard input, whatever it is. */
#ifndef LOOP_INPUT_H
#define LOOP_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

enum { INPUT_BYTES = 1 << 16 };

typedef struct Input {
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pipe;
        uv_tcp_t tcp;
        uv_tty_t tty;
        uv_idle_t file; /* a file is always ready: it is read whenever nothing else is to do */
    } as;
    int descriptor;
    bool is_file, is_started, has_ended;
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
