#include "unit.h"

#include <stdio.h>
#include <whosaid/document.h>

/* The paragraphs of the text are these, each with a bar after it. */
static void assert_blocks(SaidFormat format, const char *text, const char *paragraphs) {
    SaidDocument *document = said_document_new(text, strlen(text), format);
    SaidBlocks blocks = said_document_blocks(document);
    char found[512] = "";
    int size = 0;
    for (uint32_t i = 0; i < blocks.count && size < (int)sizeof found; i++) {
        SaidText words = said_document_words(document, blocks.items[i].span);
        size += snprintf(found + size, sizeof found - (size_t)size, "%.*s|", (int)words.length, words.at);
    }
    assert_string_equal(found, paragraphs);
    said_document_free(document);
}

static void cuts_at_empty_lines(void **state) {
    (void)state;
    assert_blocks(SAID_PLAIN, "One.\n\nTwo.", "One.|Two.|");
    assert_blocks(SAID_PLAIN, "\n\n  One.\t\r\n \xC2\xA0\r\n\r\rTwo. \n", "One.|Two.|");
    assert_blocks(SAID_PLAIN, " \n\t\n", "");
    assert_blocks(SAID_PLAIN, "", "");
}

static void takes_each_line_for_a_paragraph(void **state) {
    (void)state;
    assert_blocks(SAID_PLAIN, "The bridge is shut.\nIt will open in May.\n\nNobody minds.",
                  "The bridge is shut.|It will open in May.|Nobody minds.|");
    assert_blocks(SAID_PLAIN,
                  "The harbour master closed the old bridge to lorries on Monday.\n"
                  "By Jane Doe\n"
                  "Nobody in the town was told, and two lorries had to turn back.",
                  "The harbour master closed the old bridge to lorries on Monday.|"
                  "By Jane Doe|"
                  "Nobody in the town was told, and two lorries had to turn back.|");
}

static void joins_lines_broken_at_a_margin(void **state) {
    (void)state;
    assert_blocks(SAID_PLAIN,
                  "The harbour master closed the old bridge to lorries on\r\n"
                  "Monday, and nobody in the town was told before two of\r\n"
                  "them had to turn back in the rain.\r\n\r\nNobody minds.",
                  "The harbour master closed the old bridge to lorries on\r\n"
                  "Monday, and nobody in the town was told before two of\r\n"
                  "them had to turn back in the rain.|Nobody minds.|");
}

static void joins_lines_of_markdown(void **state) {
    (void)state;
    assert_blocks(SAID_MARKDOWN, "One\ntwo.\n\nThree.", "One\ntwo.|Three.|");
    assert_blocks(SAID_MARKDOWN, "# Head\nBody\ngoes on.\n## Part\nEnd.", "Head|Body\ngoes on.|Part|End.|");
    assert_blocks(SAID_MARKDOWN, "Intro:\n- one\n  more\n- two", "Intro:|one\n  more|two|");
    assert_blocks(SAID_MARKDOWN, "1. one\n2) two\nmore\n1999. three", "1. one|2) two\nmore\n1999. three|");
    assert_blocks(SAID_MARKDOWN, "He read:\n> a line\n> and one\n>\n> Next.", "He read:|a line\nand one|Next.|");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_at_empty_lines),
        cmocka_unit_test(takes_each_line_for_a_paragraph),
        cmocka_unit_test(joins_lines_broken_at_a_margin),
        cmocka_unit_test(joins_lines_of_markdown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
