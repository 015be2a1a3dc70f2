/* What a client sends is cut into the same messages whether it comes at once or in pieces. */
#include "frame.h"
#include "text.h"
#include "writing.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Writes what comes out of the frame until it waits or is broken. */
static void drain(Frame *frame, Writing *out) {
    for (;;) {
        SaidText body = {0};
        FrameEvent event = frame_next(frame, &body);
        if (event == FRAME_WAIT) return;
        if (event == FRAME_BODY) write_text(out, body);
        write_word(out, event == FRAME_BODY ? "\n[body]\n" : event == FRAME_TOO_LONG ? "[too long]\n" : "[broken]\n");
        if (event == FRAME_BROKEN) return;
    }
}

static SaidText cut(Arena *arena, SaidText bytes, uint32_t step) {
    Writing out = {.arena = arena};
    Frame *frame = frame_new();
    for (uint32_t at = 0; at < bytes.length && frame_error(frame)[0] == '\0'; at += step) {
        uint32_t length = bytes.length - at < step ? bytes.length - at : step;
        frame_feed(frame, bytes.at + at, length);
        drain(frame, &out);
    }
    frame_free(frame);
    return written(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    SaidText bytes = {(const char *)data, (uint32_t)size};
    if (size == 0) return 0;
    Arena arena = {0};
    SaidText whole = cut(&arena, bytes, bytes.length);
    if (!text_equal(whole, cut(&arena, bytes, 1))) abort();
    if (!text_equal(whole, cut(&arena, bytes, 1 + text_hash(bytes) % 64))) abort();
    arena_free(&arena);
    return 0;
}
