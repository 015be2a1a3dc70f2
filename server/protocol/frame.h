/* Frames: a stream of bytes cut into messages.
 *
 *     Content-Length: 52\r\n
 *     \r\n
 *     {"jsonrpc":"2.0", ...
 *
 * Header names stand in any case, the space after the colon may be missing, headers that are not known are skipped,
 * empty lines before the first header too. No I/O: bytes come in by any number at a time, bodies go out. */
#ifndef PROTOCOL_FRAME_H
#define PROTOCOL_FRAME_H

#include <stddef.h>
#include <whosaid/span.h>

/* The longest body that is read; a longer one is skipped and reported. */
#define FRAME_BODY_MAX ((size_t)64 << 20)

/* The longest header block, empty lines and all. */
#define FRAME_HEADER_MAX ((size_t)8 << 10)

typedef struct Frame Frame;

Frame *frame_new(void);
void frame_free(Frame *frame);

/* More bytes of the stream, copied. */
void frame_feed(Frame *frame, const char *bytes, size_t length);

typedef enum FrameEvent {
    FRAME_WAIT,     /* more bytes are needed */
    FRAME_BODY,     /* a whole body */
    FRAME_TOO_LONG, /* a body above FRAME_BODY_MAX begins; its bytes are skipped as they come */
    FRAME_BROKEN    /* no message can be told from the next; it stays so */
} FrameEvent;

/* What comes next. Of FRAME_BODY `body` is borrowed until the next call of frame_next or frame_feed. */
FrameEvent frame_next(Frame *frame, SaidText *body);

/* Why the stream is broken, in words; "" where it is not. */
const char *frame_error(const Frame *frame);

/* Writes the header block for a body of that length, and returns its own length. */
size_t frame_header(size_t body, char out[64]);

#endif
