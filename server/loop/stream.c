#include "stream.h"

static int open_handle(Stream *stream, uv_loop_t *uv, int descriptor) {
    switch (uv_guess_handle(descriptor)) {
    case UV_NAMED_PIPE:
        uv_pipe_init(uv, &stream->as.pipe, 0);
        return uv_pipe_open(&stream->as.pipe, descriptor);
    case UV_TCP:
        uv_tcp_init(uv, &stream->as.tcp);
        return uv_tcp_open(&stream->as.tcp, descriptor);
    case UV_TTY:
        return uv_tty_init(uv, &stream->as.tty, descriptor, 0);
    case UV_FILE:
        stream->is_file = true;
        return uv_idle_init(uv, &stream->as.file);
    default:
        return UV_EBADF;
    }
}

bool stream_open(Stream *stream, uv_loop_t *uv, int descriptor, void *owner, const char **why) {
    int error = open_handle(stream, uv, descriptor);
    stream->descriptor = descriptor;
    stream->as.handle.data = owner;
    if (error != 0) *why = uv_strerror(error);
    return error == 0;
}
