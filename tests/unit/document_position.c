#include "trap.h"
#include "unit.h"

#include "utf8.h"

#include <stdlib.h>
#include <whosaid/document.h>

enum { ROOM = 4096, ROUNDS = 60 };

static const SaidUnit UNITS[] = {SAID_UNIT_UTF8, SAID_UNIT_UTF16, SAID_UNIT_UTF32};

static SaidDocument *read_text(const char *bytes, size_t size) {
    return said_document_new(bytes, size, SAID_PLAIN);
}

#define read_literal(literal) read_text(literal, sizeof(literal) - 1)

static void assert_offset(const SaidDocument *document, uint32_t line, uint32_t column, SaidUnit unit,
                          uint32_t offset) {
    assert_int_equal(said_document_offset(document, (SaidPosition){line, column}, unit), offset);
}

static void assert_start(const SaidDocument *document, uint32_t offset, SaidUnit unit, uint32_t line, uint32_t column) {
    SaidPosition start = said_document_range(document, (SaidSpan){offset, offset}, unit).start;
    assert_int_equal(start.line, line);
    assert_int_equal(start.column, column);
}

static void ends_lines_at_three_things_only(void **state) {
    (void)state;
    SaidDocument *document = read_literal("a\nb\r\nc\rd\0e\xE2\x80\xA8"
                                          "f\x0B\x0C\xC2\x85g\n");
    assert_int_equal(said_document_line_count(document), 5);
    assert_words(said_document_line(document, 0), "a");
    assert_words(said_document_line(document, 1), "b");
    assert_words(said_document_line(document, 2), "c");
    assert_text(said_document_line(document, 3),
                "d\0e\xE2\x80\xA8"
                "f\x0B\x0C\xC2\x85g",
                12);
    assert_words(said_document_line(document, 4), "");
    assert_offset(document, 3, 3, SAID_UNIT_UTF16, 10);
    assert_offset(document, 3, 4, SAID_UNIT_UTF16, 13);
    assert_start(document, 13, SAID_UNIT_UTF16, 3, 4);
    said_document_free(document);
}

static void counts_an_emoji_in_each_unit(void **state) {
    (void)state;
    SaidDocument *document = read_literal("x😀e\xCC\x81y");
    static const uint32_t columns[][3] = {{1, 1, 1}, {5, 3, 2}, {6, 4, 3}, {8, 5, 4}, {9, 6, 5}};
    static const uint32_t offsets[] = {1, 5, 6, 8, 9};
    for (size_t i = 0; i < 5; i++)
        for (size_t unit = 0; unit < 3; unit++) {
            assert_start(document, offsets[i], UNITS[unit], 0, columns[i][unit]);
            assert_offset(document, 0, columns[i][unit], UNITS[unit], offsets[i]);
        }
    said_document_free(document);
}

static void never_splits_a_character(void **state) {
    (void)state;
    SaidDocument *document = read_literal("x😀y“z");
    assert_offset(document, 0, 2, SAID_UNIT_UTF16, 1);
    for (uint32_t column = 1; column < 5; column++) assert_offset(document, 0, column, SAID_UNIT_UTF8, 1);
    for (uint32_t column = 6; column < 9; column++) assert_offset(document, 0, column, SAID_UNIT_UTF8, 6);
    assert_start(document, 3, SAID_UNIT_UTF16, 0, 1);
    assert_start(document, 3, SAID_UNIT_UTF8, 0, 1);
    said_document_free(document);
}

static void clamps_what_is_past_the_end(void **state) {
    (void)state;
    SaidDocument *document = read_literal("“a”\r\nb\rc");
    for (size_t i = 0; i < 3; i++) {
        assert_offset(document, 0, 99, UNITS[i], 7);
        assert_offset(document, 0, UINT32_MAX, UNITS[i], 7);
        assert_offset(document, 1, UINT32_MAX, UNITS[i], 10);
        assert_offset(document, 2, 7, UNITS[i], 12);
        assert_offset(document, 3, 0, UNITS[i], 12);
        assert_offset(document, UINT32_MAX, UINT32_MAX, UNITS[i], 12);
    }
    assert_start(document, 8, SAID_UNIT_UTF16, 0, 3); /* between CR and LF */
    assert_start(document, 12, SAID_UNIT_UTF16, 2, 1);
    assert_start(document, 4000, SAID_UNIT_UTF16, 2, 1);
    said_document_free(document);
}

static void counts_the_mark_as_a_character_of_its_line(void **state) {
    (void)state;
    SaidDocument *document = read_literal("\xEF\xBB\xBF“a”");
    assert_start(document, 3, SAID_UNIT_UTF16, 0, 2);
    assert_offset(document, 0, 2, SAID_UNIT_UTF16, 6);
    said_document_free(document);
}

/* A position found the slow way: by walking from the start of the text. */
static SaidPosition walked(SaidText text, uint32_t offset, SaidUnit unit) {
    SaidPosition position = {0};
    for (uint32_t at = 0; at < offset;) {
        Utf8 c = utf8_read(text, at);
        bool crlf = c.code == '\r' && at + 1 < text.length && text.at[at + 1] == '\n';
        if (crlf && at + 1 == offset) break;
        at += c.length + crlf;
        if (at > offset) break;
        if (c.code == '\n' || c.code == '\r') {
            position = (SaidPosition){position.line + 1, 0};
        } else {
            position.column += unit == SAID_UNIT_UTF8 ? c.length : unit == SAID_UNIT_UTF16 && c.length == 4 ? 2 : 1;
        }
    }
    return position;
}

static void agrees_with_walking(void **state) {
    (void)state;
    Trap trap = {4};
    char bytes[ROOM];
    for (uint32_t i = 0; i < ROUNDS; i++) {
        size_t size = trap_text(&trap, bytes + 1, ROOM - 1, i * 8) + 1;
        bytes[0] = 'a';
        SaidDocument *document = read_text(bytes, size);
        SaidText text = said_document_text(document);
        for (uint32_t at = 0; at <= text.length; at += 1 + trap_below(&trap, 9)) {
            for (size_t unit = 0; unit < 3; unit++) {
                SaidPosition slow = walked(text, at, UNITS[unit]);
                assert_start(document, at, UNITS[unit], slow.line, slow.column);
                uint32_t back = said_document_offset(document, slow, UNITS[unit]);
                assert_true(back <= at && at - back < 4);
                SaidPosition again = walked(text, back, UNITS[unit]);
                assert_int_equal(again.line, slow.line);
                assert_int_equal(again.column, slow.column);
            }
        }
        said_document_free(document);
    }
}

static int by_start(const void *a, const void *b) {
    uint32_t x = ((const SaidSpan *)a)->start, y = ((const SaidSpan *)b)->start;
    return (x > y) - (x < y);
}

static void sweeps_as_it_looks_up(void **state) {
    (void)state;
    Trap trap = {5};
    char bytes[ROOM];
    SaidSpan spans[200];
    SaidRange ranges[200];
    for (uint32_t i = 0; i < ROUNDS; i++) {
        SaidFormat format = i % 2 == 0 ? SAID_PLAIN : SAID_MARKDOWN;
        SaidDocument *document = said_document_new(bytes, trap_text(&trap, bytes, ROOM, i * 10), format);
        uint32_t length = said_document_view(document).length;
        for (size_t j = 0; j < 200; j++) {
            uint32_t start = trap_below(&trap, length + 1);
            spans[j] = (SaidSpan){start, start + trap_below(&trap, length - start + 1)};
        }
        qsort(spans, 200, sizeof *spans, by_start);
        for (size_t unit = 0; unit < 3; unit++) {
            said_document_ranges(document, spans, 200, UNITS[unit], ranges);
            for (size_t j = 0; j < 200; j++) {
                SaidRange one = said_document_range(document, spans[j], UNITS[unit]);
                assert_memory_equal(&ranges[j], &one, sizeof one);
            }
        }
        said_document_free(document);
    }
}

/* A line that is far longer than any stretch that is counted at once. */
static void counts_in_a_long_line(void **state) {
    (void)state;
    enum { PIECES = 20000, PIECE = 8 };
    static char bytes[PIECES * PIECE];
    for (uint32_t i = 0; i < PIECES; i++) memcpy(bytes + (size_t)i * PIECE, "😀é--", PIECE);
    SaidDocument *document = read_text(bytes, sizeof bytes);
    for (uint32_t i = 0; i < PIECES; i += 97) {
        assert_start(document, i * PIECE, SAID_UNIT_UTF16, 0, i * 5);
        assert_start(document, i * PIECE + 4, SAID_UNIT_UTF32, 0, i * 4 + 1);
        assert_offset(document, 0, i * 5 + 1, SAID_UNIT_UTF16, i * PIECE);
        assert_offset(document, 0, i * 5 + 2, SAID_UNIT_UTF16, i * PIECE + 4);
        assert_offset(document, 0, i * 4 + 2, SAID_UNIT_UTF32, i * PIECE + 6);
    }
    said_document_free(document);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_lines_at_three_things_only),
        cmocka_unit_test(counts_an_emoji_in_each_unit),
        cmocka_unit_test(never_splits_a_character),
        cmocka_unit_test(clamps_what_is_past_the_end),
        cmocka_unit_test(counts_the_mark_as_a_character_of_its_line),
        cmocka_unit_test(agrees_with_walking),
        cmocka_unit_test(sweeps_as_it_looks_up),
        cmocka_unit_test(counts_in_a_long_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
