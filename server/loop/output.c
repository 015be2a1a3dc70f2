#include "output.h"

#include "memory.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { FULL_BYTES = 1 << 20 };

typedef struct Rest {
    uv_write_t request;
    char bytes[];
} Rest;

bool output_open(Output *output, uv_loop_t *uv, const char **why) {
    int client = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    (void)dup2(STDERR_FILENO, STDOUT_FILENO);
    return stream_open(&output->stream, uv, client, output, why);
}

static void on_written(uv_write_t *request, int status) {
    Output *output = request->handle->data;
    if (status < 0) output->has_failed = true;
    memory_free(request);
}

/* Drops the first bytes of the two buffers. */
static void skip(uv_buf_t buffers[2], size_t bytes) {
    for (int i = 0; i < 2; i++) {
        size_t here = bytes < buffers[i].len ? bytes : buffers[i].len;
        buffers[i].base += here;
        buffers[i].len -= here;
        bytes -= here;
    }
}

static void write_file(Output *output, uv_buf_t buffers[2]) {
    while (buffers[0].len + buffers[1].len > 0 && !output->has_failed) {
        uv_fs_t request;
        int written = uv_fs_write(NULL, &request, output->stream.descriptor, buffers, 2, -1, NULL);
        uv_fs_req_cleanup(&request);
        if (written < 0)
            output->has_failed = true;
        else
            skip(buffers, (size_t)written);
    }
}

static void write_stream(Output *output, uv_buf_t buffers[2]) {
    int written = uv_try_write(&output->stream.as.stream, buffers, 2);
    if (written > 0) skip(buffers, (size_t)written);
    size_t left = buffers[0].len + buffers[1].len;
    if (left == 0) return;
    Rest *rest = memory_new(sizeof *rest + left);
    memcpy(rest->bytes, buffers[0].base, buffers[0].len);
    memcpy(rest->bytes + buffers[0].len, buffers[1].base, buffers[1].len);
    uv_buf_t buffer = uv_buf_init(rest->bytes, (unsigned)left);
    if (uv_write(&rest->request, &output->stream.as.stream, &buffer, 1, on_written) == 0) return;
    output->has_failed = true;
    memory_free(rest);
}

void output_send(Output *output, SaidText header, SaidText body) {
    if (output->has_failed) return;
    uv_buf_t buffers[2] = {uv_buf_init((char *)header.at, header.length), uv_buf_init((char *)body.at, body.length)};
    if (output->stream.is_file)
        write_file(output, buffers);
    else
        write_stream(output, buffers);
}

size_t output_waiting(const Output *output) {
    return output->stream.is_file ? 0 : uv_stream_get_write_queue_size(&output->stream.as.stream);
}

bool output_is_full(const Output *output) {
    return output_waiting(output) > FULL_BYTES;
}
