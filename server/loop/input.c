#include "input.h"

static void give_buffer(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer) {
    (void)suggested;
    Input *input = handle->data;
    *buffer = uv_buf_init(input->bytes, INPUT_BYTES);
}

static void end(Input *input) {
    input_stop(input);
    input->has_ended = true;
}

static void take(Input *input, ssize_t length) {
    if (length < 0)
        end(input);
    else
        input->receive(input->to, input->bytes, (size_t)length);
}

static void on_stream(uv_stream_t *stream, ssize_t length, const uv_buf_t *buffer) {
    (void)buffer;
    take(stream->data, length);
}

static void on_file(uv_idle_t *idle) {
    Input *input = idle->data;
    uv_fs_t request;
    uv_buf_t buffer = uv_buf_init(input->bytes, INPUT_BYTES);
    int length = uv_fs_read(idle->loop, &request, input->descriptor, &buffer, 1, -1, NULL);
    uv_fs_req_cleanup(&request);
    take(input, length == 0 ? UV_EOF : length);
}

static int open_stream(Input *input, uv_loop_t *uv, int descriptor) {
    switch (uv_guess_handle(descriptor)) {
    case UV_NAMED_PIPE:
        uv_pipe_init(uv, &input->as.pipe, 0);
        return uv_pipe_open(&input->as.pipe, descriptor);
    case UV_TCP:
        uv_tcp_init(uv, &input->as.tcp);
        return uv_tcp_open(&input->as.tcp, descriptor);
    case UV_TTY:
        return uv_tty_init(uv, &input->as.tty, descriptor, 0);
    case UV_FILE:
        input->is_file = true;
        return uv_idle_init(uv, &input->as.file);
    default:
        return UV_EBADF;
    }
}

bool input_open(Input *input, uv_loop_t *uv, int descriptor, const char **why) {
    int error = open_stream(input, uv, descriptor);
    input->descriptor = descriptor;
    input->as.handle.data = input;
    if (error != 0) *why = uv_strerror(error);
    return error == 0;
}

void input_start(Input *input) {
    if (input->is_started || input->has_ended) return;
    input->is_started = true;
    if (input->is_file)
        uv_idle_start(&input->as.file, on_file);
    else
        uv_read_start(&input->as.stream, give_buffer, on_stream);
}

void input_stop(Input *input) {
    if (!input->is_started) return;
    input->is_started = false;
    if (input->is_file)
        uv_idle_stop(&input->as.file);
    else
        uv_read_stop(&input->as.stream);
}
