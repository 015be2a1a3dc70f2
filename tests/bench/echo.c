/* A server that does nothing: every message is answered at once, so that what the machine and the measuring cost can
 * be seen beside what the real one costs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_BYTES = 1 << 24 };

static long read_header(void) {
    char line[256];
    long length = -1;
    while (fgets(line, sizeof line, stdin) != NULL && line[0] != '\r') {
        if (strncmp(line, "Content-Length:", 15) == 0) length = strtol(line + 15, NULL, 10);
    }
    return length;
}

static void answer(const char *body) {
    char out[256];
    const char *id = strstr(body, "\"id\": "), *version = strstr(body, "\"version\": ");
    int length = 0;
    if (id != NULL)
        length =
            snprintf(out, sizeof out, "{\"jsonrpc\":\"2.0\",\"id\":%ld,\"result\":null}", strtol(id + 6, NULL, 10));
    else if (version != NULL)
        length = snprintf(out, sizeof out,
                          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":"
                          "{\"uri\":\"\",\"version\":%ld,\"diagnostics\":[]}}",
                          strtol(version + 11, NULL, 10));
    if (length > 0) (void)printf("Content-Length: %d\r\n\r\n%s", length, out);
    (void)fflush(stdout);
}

int main(void) {
    static char body[MOST_BYTES];
    for (;;) {
        long length = read_header();
        if (length < 0 || length >= MOST_BYTES) return 0;
        if (fread(body, 1, (size_t)length, stdin) != (size_t)length) return 0;
        body[length] = '\0';
        answer(body);
    }
}
