/* One end of the client's connection: a pipe, a socket, a terminal or a file, whatever the descriptor is. */
#ifndef LOOP_STREAM_H
#define LOOP_STREAM_H

#include <stdbool.h>
#include <uv.h>

typedef struct Stream {
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pipe;
        uv_tcp_t tcp;
        uv_tty_t tty;
        uv_idle_t file; /* a file is always ready: it is read whenever nothing else is to do */
    } as;
    int descriptor;
    bool is_file;
} Stream;

/* Opens the descriptor for `owner`, to whom the handle's data points; false, and why, where it is none of these. The
 * loop closes the handle. */
bool stream_open(Stream *stream, uv_loop_t *uv, int descriptor, void *owner, const char **why);

#endif
