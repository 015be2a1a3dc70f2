/* The bytes that the client gets: what standard output was when the program began. From then on descriptor 1 is
 * standard error, so that nothing but the protocol can ever get between the messages. */
#ifndef LOOP_OUTPUT_H
#define LOOP_OUTPUT_H

#include "stream.h"

#include <whosaid/span.h>

typedef struct Output {
    Stream stream;
    bool has_failed;
} Output;

/* Takes standard output; false, and why, where it cannot be written. */
bool output_open(Output *output, uv_loop_t *uv, const char **why);

/* Sends the bytes of both, now or as the client reads. */
void output_send(Output *output, SaidText header, SaidText body);

/* The bytes that wait for the client to read, and whether they are so many that no more work should be done for it. */
size_t output_waiting(const Output *output);
bool output_is_full(const Output *output);

#endif
