#include "unit.h"

#include <whosaid/document.h>

static void assert_view(const char *markdown, const char *view) {
    SaidDocument *document = said_document_new(markdown, strlen(markdown), SAID_MARKDOWN);
    assert_words(said_document_view(document), view);
    said_document_free(document);
}

static void skips_emphasis_at_the_edges_of_words(void **state) {
    (void)state;
    assert_view("**Bashar** al-Assad", "Bashar al-Assad");
    assert_view("_Ann_ and *Bob*, __Eve__.", "Ann and Bob, Eve.");
    assert_view("***Ann*** said", "Ann said");
    assert_view("**_Ann_** said", "Ann said");
    assert_view("*“Go,”* she said", "“Go,” she said");
    assert_view("“*Go*,” she said", "“Go,” she said");
    assert_view("*of two\nlines*", "of two\nlines");
}

static void keeps_marks_that_are_the_writers_own(void **state) {
    (void)state;
    assert_view("snake_case_name", "snake_case_name");
    assert_view("2 * 3 * 4", "2 * 3 * 4");
    assert_view("2*3", "2*3");
    assert_view("what the f***?", "what the f***?");
    assert_view("Ann* said", "Ann* said");
    assert_view("*opened\n\nand f***", "opened\n\nand f***");
    assert_view("#hashtag and C# ", "#hashtag and C# ");
    assert_view("5 > 3", "5 > 3");
    assert_view("-5 degrees", "-5 degrees");
}

static void reads_escapes(void **state) {
    (void)state;
    assert_view("\\*not\\* \\_so\\_", "*not* _so_");
    assert_view("\\# no heading", "# no heading");
    assert_view("C:\\dir \\", "C:\\dir \\");
    assert_view("\\\\*a*", "\\a");
}

static void skips_marks_at_the_starts_of_lines(void **state) {
    (void)state;
    assert_view("# Title\n## *Part*\n###### Six\n####### Seven", "Title\nPart\nSix\n####### Seven");
    assert_view("> said\n> > twice\n>thrice", "said\ntwice\nthrice");
    assert_view("> # In a quote", "In a quote");
    assert_view("- one\n* two\n+ three", "one\ntwo\nthree");
    assert_view("1. one\n22) two", "1. one\n22) two");
    assert_view("#\n-\n>", "#\n-\n");
}

static void maps_back_without_the_markup(void **state) {
    (void)state;
    const char *markdown = "\xEF\xBB\xBF# **Ann** \\*B\r\n> _Cy_";
    SaidDocument *document = said_document_new(markdown, strlen(markdown), SAID_MARKDOWN);
    assert_words(said_document_view(document), "Ann *B\r\nCy");
    assert_span(said_document_text_span(document, (SaidSpan){0, 3}), 7, 10);
    assert_span(said_document_text_span(document, (SaidSpan){0, 6}), 7, 16);
    assert_span(said_document_text_span(document, (SaidSpan){8, 10}), 21, 23);
    assert_int_equal(said_document_view_offset(document, 11), 3);
    assert_int_equal(said_document_view_offset(document, 24), 10);
    SaidRange range = said_document_range(document, (SaidSpan){8, 10}, SAID_UNIT_UTF16);
    assert_int_equal(range.start.line, 1);
    assert_int_equal(range.start.column, 3);
    assert_int_equal(range.end.column, 5);
    said_document_free(document);
}

static void shares_the_bytes_of_plain_text(void **state) {
    (void)state;
    SaidDocument *document = said_document_new("# *Ann*", 7, SAID_PLAIN);
    assert_ptr_equal(said_document_view(document).at, said_document_text(document).at);
    assert_words(said_document_view(document), "# *Ann*");
    said_document_free(document);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(skips_emphasis_at_the_edges_of_words),
        cmocka_unit_test(keeps_marks_that_are_the_writers_own),
        cmocka_unit_test(reads_escapes),
        cmocka_unit_test(skips_marks_at_the_starts_of_lines),
        cmocka_unit_test(maps_back_without_the_markup),
        cmocka_unit_test(shares_the_bytes_of_plain_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
