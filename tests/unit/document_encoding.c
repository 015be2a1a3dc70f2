#include "unit.h"

#include "text.h"
#include "utf8.h"

#include <whosaid/document.h>

static SaidDocument *read_bytes(const char *bytes, size_t size) {
    return said_document_new(bytes, size, SAID_PLAIN);
}

#define read_literal(literal) read_bytes(literal, sizeof(literal) - 1)

/* Where the words stand in the file. They are in the view once. */
static SaidSpan file_span(const SaidDocument *document, const char *words) {
    SaidText view = said_document_view(document), wanted = text_of(words);
    for (uint32_t at = 0; at + wanted.length <= view.length; at++) {
        SaidSpan span = {at, at + wanted.length};
        if (text_equal(text_part(view, span), wanted)) return said_document_file_span(document, span);
    }
    fail_msg("the view does not hold \"%s\"", words);
    return (SaidSpan){0};
}

static void reads_utf8_as_it_is(void **state) {
    (void)state;
    SaidDocument *document = read_literal("“Ann”\r\n😀");
    assert_int_equal(said_document_encoding(document), SAID_UTF8);
    assert_words(said_document_text(document), "“Ann”\r\n😀");
    assert_span(file_span(document, "Ann"), 3, 6);
    assert_span(file_span(document, "😀"), 11, 15);
    said_document_free(document);
}

static void skips_the_mark_in_the_view_only(void **state) {
    (void)state;
    SaidDocument *document = read_literal("\xEF\xBB\xBF"
                                          "Ann \xEF\xBB\xBF");
    assert_int_equal(said_document_text(document).length, 10);
    assert_words(said_document_view(document), "Ann \xEF\xBB\xBF");
    assert_span(file_span(document, "Ann"), 3, 6);
    assert_int_equal(said_document_view_offset(document, 1), 0);
    assert_int_equal(said_document_view_offset(document, 4), 1);
    said_document_free(document);
}

static void reads_utf16_in_both_orders(void **state) {
    (void)state;
    SaidDocument *little = read_literal("\xFF\xFE\x1C\x20"
                                        "A\0n\0n\0\x1D\x20\x3D\xD8\x00\xDE!\0");
    SaidDocument *big = read_literal("\xFE\xFF\x20\x1C\0A\0n\0n\x20\x1D\xD8\x3D\xDE\x00\0!");
    SaidDocument *both[] = {little, big};
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(said_document_encoding(both[i]), SAID_UTF16);
        assert_words(said_document_view(both[i]), "“Ann”😀!");
        assert_span(file_span(both[i], "Ann"), 4, 10);
        assert_span(file_span(both[i], "“Ann”"), 2, 12);
        assert_span(file_span(both[i], "😀"), 12, 16);
        assert_span(file_span(both[i], "!"), 16, 18);
        said_document_free(both[i]);
    }
}

static void mends_broken_utf16(void **state) {
    (void)state;
    SaidDocument *document = read_literal("\xFF\xFE\x3D\xD8"
                                          "a\0\x00\xDE"
                                          "b\0\x3D\xD8\x07");
    assert_int_equal(said_document_encoding(document), SAID_UTF16);
    assert_words(said_document_view(document), "�a�b��");
    assert_span(file_span(document, "b"), 8, 10);
    assert_span(file_span(document, "b��"), 8, 13);
    said_document_free(document);
}

static void reads_windows_1252(void **state) {
    (void)state;
    SaidDocument *document = read_literal("\x93"
                                          "Caf\xE9,\x94 said \x80 5\x85");
    assert_int_equal(said_document_encoding(document), SAID_WINDOWS1252);
    assert_words(said_document_view(document), "“Café,” said € 5…");
    assert_span(file_span(document, "“Café,”"), 0, 7);
    assert_span(file_span(document, "said"), 8, 12);
    assert_span(file_span(document, "…"), 16, 17);
    said_document_free(document);
}

static void mends_what_is_neither(void **state) {
    (void)state;
    SaidDocument *document = read_literal("a \x81 “b” \xE2\x80 c");
    assert_int_equal(said_document_encoding(document), SAID_MENDED);
    assert_words(said_document_view(document), "a � “b” �� c");
    assert_span(file_span(document, "“b”"), 4, 11);
    assert_span(file_span(document, "c"), 15, 16);
    said_document_free(document);
    SaidDocument *marked = read_literal("\xEF\xBB\xBF\xE9t\xE9");
    assert_int_equal(said_document_encoding(marked), SAID_MENDED);
    assert_words(said_document_view(marked), "�t�");
    said_document_free(marked);
}

static void reads_next_to_nothing(void **state) {
    (void)state;
    static const char *const files[] = {"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFF", "\xFE\xFF\x20"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        SaidDocument *document = read_bytes(files[i], strlen(files[i]));
        uint32_t end = said_document_view(document).length;
        SaidSpan file = said_document_file_span(document, (SaidSpan){0, end});
        assert_true(file.end <= strlen(files[i]));
        assert_int_equal(said_document_view_offset(document, 99), end);
        assert_int_equal(said_document_line_count(document), 1);
        said_document_free(document);
    }
    SaidDocument *nothing = said_document_new(NULL, 0, SAID_MARKDOWN);
    assert_int_equal(said_document_view(nothing).length, 0);
    assert_int_equal(said_document_blocks(nothing).count, 0);
    said_document_free(nothing);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_utf8_as_it_is),        cmocka_unit_test(skips_the_mark_in_the_view_only),
        cmocka_unit_test(reads_utf16_in_both_orders), cmocka_unit_test(mends_broken_utf16),
        cmocka_unit_test(reads_windows_1252),         cmocka_unit_test(mends_what_is_neither),
        cmocka_unit_test(reads_next_to_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
