#include "trap.h"
#include "unit.h"

#include "map.h"
#include "text.h"
#include "utf8.h"

#include <whosaid/document.h>

enum { ROOM = 2048, ROUNDS = 200 };

static void maps_runs_by_hand(void **state) {
    (void)state;
    Arena arena = {0};
    Map map = {0};
    assert_span(map_down(&map, (SaidSpan){3, 5}), 3, 5);
    assert_int_equal(map_up(&map, 4), 4);
    map_add(&map, &arena, (MapRun){0, 2, 3, 1, 1}); /* "abc" at 2, then two bytes left out */
    map_add(&map, &arena, (MapRun){3, 7, 2, 3, 1}); /* two characters of three bytes, one byte each in the file */
    assert_span(map_down(&map, (SaidSpan){0, 3}), 2, 5);
    assert_span(map_down(&map, (SaidSpan){1, 6}), 3, 8);
    assert_span(map_down(&map, (SaidSpan){3, 3}), 7, 7);
    assert_span(map_down(&map, (SaidSpan){4, 7}), 7, 9);
    assert_span(map_down(&map, (SaidSpan){9, 9}), 9, 9);
    static const uint32_t up[] = {0, 0, 0, 1, 2, 3, 3, 3, 6, 9, 9};
    for (uint32_t below = 0; below < sizeof up / sizeof *up; below++) assert_int_equal(map_up(&map, below), up[below]);
    arena_free(&arena);
}

static void joins_runs_that_touch(void **state) {
    (void)state;
    Arena arena = {0};
    Map map = {0};
    for (uint32_t i = 0; i < 100; i++) map_add(&map, &arena, (MapRun){i, i * 2, 1, 1, 2});
    assert_int_equal(map.count, 1);
    map_add(&map, &arena, (MapRun){100, 200, 1, 2, 2});
    map_add(&map, &arena, (MapRun){102, 203, 1, 2, 2});
    map_add(&map, &arena, (MapRun){104, 205, 0, 2, 2});
    assert_int_equal(map.count, 3);
    arena_free(&arena);
}

/* A span of whole characters. */
static SaidSpan random_span(Trap *trap, SaidText text) {
    SaidSpan span = {trap_below(trap, text.length + 1), trap_below(trap, text.length + 1)};
    if (span.start > span.end) span = (SaidSpan){span.end, span.start};
    while (span.start > 0 && span.start < text.length && utf8_continues(text.at[span.start])) span.start--;
    while (span.end < text.length && utf8_continues(text.at[span.end])) span.end++;
    return span;
}

/* The words of a span of the view are those of its place in the text, less what was skipped inside; nothing skipped
 * stands at its edges, and the way back leads to the same place. */
static void goes_from_view_to_text_and_back(void **state) {
    (void)state;
    Trap trap = {1};
    char bytes[ROOM];
    for (int i = 0; i < ROUNDS; i++) {
        SaidDocument *document = said_document_new(bytes, trap_text(&trap, bytes, ROOM, 60), SAID_MARKDOWN);
        SaidText text = said_document_text(document), view = said_document_view(document);
        SaidSpan span = random_span(&trap, view);
        SaidSpan place = said_document_text_span(document, span);
        assert_int_equal(said_document_view_offset(document, place.start), span.start);
        assert_int_equal(said_document_view_offset(document, place.end), span.end);
        assert_true(place.start <= place.end && place.end <= text.length);
        for (uint32_t at = place.start, seen = span.start; at < place.end; at++) {
            if (said_document_view_offset(document, at + 1) == seen) continue;
            assert_int_equal(text.at[at], view.at[seen]);
            seen++;
        }
        if (!said_span_is_empty(span)) {
            assert_int_equal(text.at[place.start], view.at[span.start]);
            assert_int_equal(text.at[place.end - 1], view.at[span.end - 1]);
        }
        said_document_free(document);
    }
}

/* Writes valid UTF-8 as UTF-16 in either order, with its mark. */
static size_t as_utf16(SaidText text, bool big, unsigned char *out) {
    size_t size = 0;
    uint32_t units[2] = {0xFEFF, 0}, count = 1;
    for (uint32_t at = 0;; count = units[1] != 0 ? 2 : 1) {
        for (uint32_t i = 0; i < count; i++) {
            out[size++] = (unsigned char)(big ? units[i] >> 8 : units[i]);
            out[size++] = (unsigned char)(big ? units[i] : units[i] >> 8);
        }
        if (at == text.length) return size;
        Utf8 c = utf8_read(text, at);
        at += c.length;
        units[0] = c.code < 0x10000 ? c.code : 0xD800 + ((c.code - 0x10000) >> 10);
        units[1] = c.code < 0x10000 ? 0 : 0xDC00 + ((c.code - 0x10000) & 0x3FF);
    }
}

static void finds_the_bytes_of_utf16(void **state) {
    (void)state;
    Trap trap = {2};
    char bytes[ROOM];
    unsigned char file[2 * ROOM + 4], part[2 * ROOM + 4];
    for (int i = 0; i < ROUNDS; i++) {
        SaidText text = {bytes, (uint32_t)trap_text(&trap, bytes, ROOM, 60)};
        bool big = i % 2 == 0;
        SaidDocument *document = said_document_new((char *)file, as_utf16(text, big, file), SAID_PLAIN);
        assert_text(said_document_view(document), bytes, text.length);
        SaidSpan span = random_span(&trap, text), place = said_document_file_span(document, span);
        size_t size = as_utf16(text_part(text, span), big, part) - 2;
        assert_int_equal(place.end - place.start, size);
        assert_memory_equal(file + place.start, part + 2, size);
        said_document_free(document);
    }
}

/* Each character of the text is a sound one of the file, or stands for one bad byte. */
static void finds_the_bytes_of_mended_text(void **state) {
    (void)state;
    static const char bad[] = "\xFF\xC3\xE2\x81\xF0";
    Trap trap = {3};
    char bytes[ROOM];
    for (int i = 0; i < ROUNDS; i++) {
        size_t size = trap_text(&trap, bytes, ROOM, 60);
        for (int j = 0; j < 5 && size > 0; j++) bytes[trap_below(&trap, (uint32_t)size)] = bad[j];
        bytes[0] = 'a';
        SaidDocument *document = said_document_new(bytes, size, SAID_PLAIN);
        SaidText text = said_document_text(document), file = {bytes, (uint32_t)size};
        uint32_t below = 0;
        if (said_document_encoding(document) == SAID_WINDOWS1252) below = file.length;
        for (uint32_t at = 0; at < text.length && below < file.length;) {
            Utf8 c = utf8_read(text, at), lower = utf8_read(file, below);
            assert_int_equal(c.code, lower.code);
            SaidSpan place = said_document_file_span(document, (SaidSpan){at, at + c.length});
            assert_span(place, below, below + lower.length);
            at += c.length;
            below += lower.length;
        }
        assert_int_equal(below, file.length);
        said_document_free(document);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(maps_runs_by_hand),
        cmocka_unit_test(joins_runs_that_touch),
        cmocka_unit_test(goes_from_view_to_text_and_back),
        cmocka_unit_test(finds_the_bytes_of_utf16),
        cmocka_unit_test(finds_the_bytes_of_mended_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
