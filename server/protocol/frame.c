#include "frame.h"

#include "memory.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

struct Frame {
    char *bytes; /* what is still to be read is start .. end */
    size_t start, end, capacity;
    size_t scanned;    /* bytes from `start` on that are known to hold no line end */
    size_t header;     /* bytes of this message's header block so far */
    size_t body, skip; /* the length that the header gave; bytes of an overlong body still to come */
    bool has_headers, has_body_length, in_body;
    const char *error;
};

Frame *frame_new(void) {
    Frame *frame = memory_new(sizeof *frame);
    frame->error = "";
    return frame;
}

void frame_free(Frame *frame) {
    memory_free(frame->bytes);
    memory_free(frame);
}

const char *frame_error(const Frame *frame) {
    return frame->error;
}

size_t frame_header(size_t body, char out[64]) {
    return (size_t)snprintf(out, 64, "Content-Length: %zu\r\n\r\n", body);
}

static size_t left(const Frame *frame) {
    return frame->end - frame->start;
}

void frame_feed(Frame *frame, const char *bytes, size_t length) {
    size_t skipped = length < frame->skip ? length : frame->skip;
    frame->skip -= skipped;
    bytes += skipped;
    length -= skipped;
    if (length == 0 || frame->error[0] != '\0') return;
    if (frame->start > 0) {
        memmove(frame->bytes, frame->bytes + frame->start, left(frame));
        frame->end = left(frame);
        frame->start = 0;
    }
    if (frame->capacity - frame->end < length) {
        frame->capacity = (frame->end + length) * 2;
        frame->bytes = memory_resize(frame->bytes, frame->capacity);
    }
    memcpy(frame->bytes + frame->end, bytes, length);
    frame->end += length;
}

static void give_back_unused(Frame *frame) {
    enum { KEPT = 1 << 16 };
    if (left(frame) > 0 || frame->capacity <= KEPT) return;
    memory_free(frame->bytes);
    frame->bytes = NULL;
    frame->start = frame->end = frame->capacity = 0;
}

static FrameEvent broken(Frame *frame, const char *why) {
    frame->error = why;
    frame->start = frame->end = 0;
    return FRAME_BROKEN;
}

/* The next line without its end; false where its end has not come yet. */
static bool take_line(Frame *frame, SaidText *line) {
    const char *at = frame->bytes + frame->start;
    const char *feed = left(frame) == 0 ? NULL : memchr(at + frame->scanned, '\n', left(frame) - frame->scanned);
    if (feed == NULL) {
        frame->scanned = left(frame);
        return false;
    }
    size_t length = (size_t)(feed - at);
    frame->start += length + 1;
    frame->header += length + 1;
    frame->scanned = 0;
    if (length > 0 && at[length - 1] == '\r') length--;
    *line = (SaidText){at, (uint32_t)length};
    return true;
}

static bool read_length(SaidText digits, size_t *length) {
    enum { MOST_DIGITS = 15 };
    if (digits.length == 0 || digits.length > MOST_DIGITS) return false;
    *length = 0;
    for (uint32_t i = 0; i < digits.length; i++) {
        if (digits.at[i] < '0' || digits.at[i] > '9') return false;
        *length = *length * 10 + (size_t)(digits.at[i] - '0');
    }
    return true;
}

/* Is the charset of the Content-Type, where it names one, UTF-8? */
static bool is_utf8(SaidText type) {
    static const char key[] = "charset=";
    const uint32_t key_length = sizeof key - 1;
    for (uint32_t i = 0; i + key_length <= type.length; i++) {
        if (!text_is(text_part(type, (SaidSpan){i, i + key_length}), key)) continue;
        SaidText name = text_trim(text_part(type, (SaidSpan){i + key_length, type.length}));
        if (name.length >= 2 && name.at[0] == '"') name = text_part(name, (SaidSpan){1, name.length - 1});
        return text_is(name, "utf-8") || text_is(name, "utf8");
    }
    return true;
}

static bool is_name(SaidText name) {
    for (uint32_t i = 0; i < name.length; i++) {
        char lower = (char)(name.at[i] | 0x20);
        bool plain = (lower >= 'a' && lower <= 'z') || (name.at[i] >= '0' && name.at[i] <= '9');
        if (!plain && (name.at[i] == '\0' || strchr("!#$%&'*+-.^_`|~", name.at[i]) == NULL)) return false;
    }
    return name.length > 0;
}

/* Reads one header; says what is wrong with it, or NULL. */
static const char *read_header(Frame *frame, SaidText line) {
    const char *colon = memchr(line.at, ':', line.length);
    if (colon == NULL) return "a header without a colon";
    uint32_t at = (uint32_t)(colon - line.at);
    SaidText name = text_part(line, (SaidSpan){0, at});
    SaidText value = text_trim(text_part(line, (SaidSpan){at + 1, line.length}));
    if (!is_name(name)) return "a header whose name is not one";
    frame->has_headers = true;
    if (text_is(name, "content-length")) {
        if (frame->has_body_length) return "two headers Content-Length for one message";
        if (!read_length(value, &frame->body)) return "the header Content-Length has no number of bytes";
        frame->has_body_length = true;
    } else if (text_is(name, "content-type") && !is_utf8(value)) {
        return "the header Content-Type names a charset other than utf-8";
    }
    return NULL;
}

/* JSON that comes without headers may never send a line end: its first byte tells. */
static bool has_no_headers(const Frame *frame) {
    if (left(frame) == 0) return false;
    char first = frame->bytes[frame->start];
    return first == '{' || first == '[';
}

/* Reads headers up to the empty line that ends them. */
static FrameEvent read_headers(Frame *frame) {
    SaidText line;
    while (take_line(frame, &line)) {
        if (frame->header > FRAME_HEADER_MAX) return broken(frame, "the headers of a message are too long");
        if (line.length > 0) {
            const char *wrong = read_header(frame, line);
            if (wrong != NULL) return broken(frame, wrong);
        } else if (frame->has_body_length) {
            frame->in_body = true;
            return FRAME_BODY;
        } else if (frame->has_headers) {
            return broken(frame, "a message without the header Content-Length");
        }
    }
    if (has_no_headers(frame)) return broken(frame, "a message without headers");
    if (frame->header + left(frame) > FRAME_HEADER_MAX) return broken(frame, "the headers of a message are too long");
    return FRAME_WAIT;
}

static void begin_next_message(Frame *frame) {
    frame->header = frame->scanned = 0;
    frame->has_headers = frame->has_body_length = frame->in_body = false;
}

static FrameEvent skip_body(Frame *frame) {
    size_t here = left(frame) < frame->body ? left(frame) : frame->body;
    frame->start += here;
    frame->skip = frame->body - here;
    begin_next_message(frame);
    return FRAME_TOO_LONG;
}

FrameEvent frame_next(Frame *frame, SaidText *body) {
    if (frame->error[0] != '\0') return FRAME_BROKEN;
    if (!frame->in_body) {
        give_back_unused(frame);
        FrameEvent event = read_headers(frame);
        if (event != FRAME_BODY) return event;
    }
    if (frame->body > FRAME_BODY_MAX) return skip_body(frame);
    if (left(frame) < frame->body) return FRAME_WAIT;
    *body = (SaidText){frame->bytes + frame->start, (uint32_t)frame->body};
    frame->start += frame->body;
    begin_next_message(frame);
    return FRAME_BODY;
}
