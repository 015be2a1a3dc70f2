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
    int length = uv_fs_read(idle->loop, &request, input->stream.descriptor, &buffer, 1, -1, NULL);
    uv_fs_req_cleanup(&request);
    take(input, length == 0 ? UV_EOF : length);
}

bool input_open(Input *input, uv_loop_t *uv, int descriptor, const char **why) {
    return stream_open(&input->stream, uv, descriptor, input, why);
}

void input_start(Input *input) {
    if (input->is_started || input->has_ended) return;
    input->is_started = true;
    if (input->stream.is_file)
        uv_idle_start(&input->stream.as.file, on_file);
    else
        uv_read_start(&input->stream.as.stream, give_buffer, on_stream);
}

void input_stop(Input *input) {
    if (!input->is_started) return;
    input->is_started = false;
    if (input->stream.is_file)
        uv_idle_stop(&input->stream.as.file);
    else
        uv_read_stop(&input->stream.as.stream);
}
