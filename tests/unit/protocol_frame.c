#include "unit.h"

#include "frame.h"
#include "memory.h"
#include "text.h"

#include <stdio.h>

static void assert_body(Frame *frame, const char *words) {
    SaidText body = {0};
    assert_int_equal(frame_next(frame, &body), FRAME_BODY);
    assert_words(body, words);
}

static void assert_event(Frame *frame, FrameEvent event) {
    SaidText body = {0};
    assert_int_equal(frame_next(frame, &body), event);
}

static void feed(Frame *frame, const char *bytes) {
    frame_feed(frame, bytes, strlen(bytes));
}

/* Every way of writing the headers that is right. */
static void reads_headers(void **state) {
    (void)state;
    static const char *const streams[] = {
        "Content-Length: 2\r\n\r\n{}",
        "content-length:2\r\n\r\n{}",
        "CONTENT-LENGTH:   2  \r\n\r\n{}",
        "Content-Length: 2\n\n{}",
        "\r\n\r\nContent-Length: 2\r\n\r\n{}",
        "X-Mood: good: very\r\nContent-Length: 2\r\nX-Empty:\r\n\r\n{}",
        "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}",
        "content-type: application/vscode-jsonrpc;charset=UTF8\r\ncontent-length: 2\r\n\r\n{}",
        "Content-Type: application/vscode-jsonrpc; charset=\"utf-8\"\r\nContent-Length: 2\r\n\r\n{}",
        "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
    };
    for (size_t i = 0; i < sizeof streams / sizeof *streams; i++) {
        Frame *frame = frame_new();
        feed(frame, streams[i]);
        assert_body(frame, "{}");
        assert_event(frame, FRAME_WAIT);
        frame_free(frame);
    }
}

/* And some that are wrong: the stream cannot be read on, and it is said why. */
static void refuses_what_is_broken(void **state) {
    (void)state;
    static const char *const streams[] = {
        "Content-Length 2\r\n\r\n{}",
        "Content-Length: two\r\n\r\n{}",
        "Content-Length: -2\r\n\r\n{}",
        "Content-Length:\r\n\r\n{}",
        "Content-Length: 99999999999999999999\r\n\r\n{}",
        "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        "X-Mood: good\r\n\r\n{}",
        "Content-Length: 2\r\nContent-Type: text; charset=utf-16\r\n\r\n{}",
        "{\"jsonrpc\": \"2.0\"}",
        "Content Length: 2\r\n\r\n{}",
        ": 2\r\n\r\n{}",
    };
    for (size_t i = 0; i < sizeof streams / sizeof *streams; i++) {
        Frame *frame = frame_new();
        feed(frame, streams[i]);
        assert_event(frame, FRAME_BROKEN);
        assert_true(strlen(frame_error(frame)) > 0);
        feed(frame, "Content-Length: 2\r\n\r\n{}");
        assert_event(frame, FRAME_BROKEN);
        frame_free(frame);
    }
}

static void waits_for_each_byte(void **state) {
    (void)state;
    const char *stream = "Content-Length: 7\r\n\r\n“a”content-length:1\n\n1";
    Frame *frame = frame_new();
    char bodies[16] = "";
    for (const char *at = stream; *at != '\0'; at++) {
        SaidText body = {0};
        frame_feed(frame, at, 1);
        if (frame_next(frame, &body) != FRAME_BODY) continue;
        assert_true(strlen(bodies) + body.length < sizeof bodies);
        (void)strncat(bodies, body.at, body.length);
    }
    assert_string_equal(bodies, "“a”1");
    frame_free(frame);
}

static void reads_many_at_once(void **state) {
    (void)state;
    Frame *frame = frame_new();
    feed(frame, "Content-Length: 1\r\n\r\n1Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n22Content-Len");
    assert_body(frame, "1");
    assert_body(frame, "");
    assert_body(frame, "22");
    assert_event(frame, FRAME_WAIT);
    feed(frame, "gth: 3\r\n\r\n333");
    assert_body(frame, "333");
    frame_free(frame);
}

static void refuses_endless_headers(void **state) {
    (void)state;
    Frame *frame = frame_new();
    SaidText body = {0};
    FrameEvent event = FRAME_WAIT;
    for (size_t i = 0; i <= FRAME_HEADER_MAX && event == FRAME_WAIT; i++) {
        feed(frame, i % 64 == 63 ? "\n" : "a:");
        event = frame_next(frame, &body);
    }
    assert_int_equal(event, FRAME_BROKEN);
    frame_free(frame);
}

/* A body that is too long is reported as soon as its headers are there, skipped, and the next one read. */
static void skips_what_is_too_long(void **state) {
    (void)state;
    Frame *frame = frame_new();
    char header[64];
    size_t length = frame_header(FRAME_BODY_MAX + 1, header);
    frame_feed(frame, header, length);
    feed(frame, "{\"begins");
    assert_event(frame, FRAME_TOO_LONG);
    assert_event(frame, FRAME_WAIT);
    enum { PIECE = 1 << 20 };
    char *piece = memory_new(PIECE);
    size_t left = FRAME_BODY_MAX + 1 - strlen("{\"begins");
    while (left > 0) {
        size_t here = left < PIECE ? left : PIECE;
        frame_feed(frame, piece, here);
        assert_event(frame, FRAME_WAIT);
        left -= here;
    }
    memory_free(piece);
    feed(frame, "Content-Length: 2\r\n\r\n{}");
    assert_body(frame, "{}");
    frame_free(frame);
}

static void writes_headers(void **state) {
    (void)state;
    char header[64];
    size_t length = frame_header(1234, header);
    assert_text(((SaidText){header, (uint32_t)length}), "Content-Length: 1234\r\n\r\n", 24);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_headers),           cmocka_unit_test(refuses_what_is_broken),
        cmocka_unit_test(waits_for_each_byte),     cmocka_unit_test(reads_many_at_once),
        cmocka_unit_test(refuses_endless_headers), cmocka_unit_test(skips_what_is_too_long),
        cmocka_unit_test(writes_headers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
