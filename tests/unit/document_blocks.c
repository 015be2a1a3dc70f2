#include "unit.h"

#include <whosaid/document.h>

/* The paragraphs of the text are these; the last of them is NULL. */
static void assert_blocks(SaidFormat format, const char *text, const char *const *paragraphs) {
    SaidDocument *document = said_document_new(text, strlen(text), format);
    SaidBlocks blocks = said_document_blocks(document);
    for (uint32_t i = 0; i < blocks.count; i++) {
        assert_non_null(paragraphs[i]);
        assert_words(said_document_words(document, blocks.items[i].span), paragraphs[i]);
    }
    assert_null(paragraphs[blocks.count]);
    said_document_free(document);
}

#define PARAGRAPHS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void cuts_at_empty_lines(void **state) {
    (void)state;
    assert_blocks(SAID_PLAIN, "One.\n\nTwo.", PARAGRAPHS("One.", "Two."));
    assert_blocks(SAID_PLAIN, "\n\n  One.\t\r\n \xC2\xA0\r\n\r\rTwo. \n", PARAGRAPHS("One.", "Two."));
    assert_blocks(SAID_PLAIN, " \n\t\n", (const char *const[]){NULL});
    assert_blocks(SAID_PLAIN, "", (const char *const[]){NULL});
}

static void takes_each_line_for_a_paragraph(void **state) {
    (void)state;
    assert_blocks(SAID_PLAIN, "The bridge is shut.\nIt will open in May.\n\nNobody minds.",
                  PARAGRAPHS("The bridge is shut.", "It will open in May.", "Nobody minds."));
    assert_blocks(SAID_PLAIN,
                  "The harbour master closed the old bridge to lorries on Monday.\n"
                  "By Jane Doe\n"
                  "Nobody in the town was told, and two lorries had to turn back.",
                  PARAGRAPHS("The harbour master closed the old bridge to lorries on Monday.", "By Jane Doe",
                             "Nobody in the town was told, and two lorries had to turn back."));
}

static void joins_lines_broken_at_a_margin(void **state) {
    (void)state;
    const char *wrapped = "The harbour master closed the old bridge to lorries on\r\n"
                          "Monday, and nobody in the town was told before two of\r\n"
                          "them had to turn back in the rain.";
    assert_blocks(SAID_PLAIN, wrapped, PARAGRAPHS(wrapped));
}

static void joins_lines_of_markdown(void **state) {
    (void)state;
    assert_blocks(SAID_MARKDOWN, "One\ntwo.\n\nThree.", PARAGRAPHS("One\ntwo.", "Three."));
    assert_blocks(SAID_MARKDOWN, "# Head\nBody\ngoes on.\n## Part\nEnd.",
                  PARAGRAPHS("Head", "Body\ngoes on.", "Part", "End."));
    assert_blocks(SAID_MARKDOWN, "Intro:\n- one\n  more\n- two", PARAGRAPHS("Intro:", "one\n  more", "two"));
    assert_blocks(SAID_MARKDOWN, "He read:\n> a line\n> and one\n>\n> Next.",
                  PARAGRAPHS("He read:", "a line\nand one", "Next."));
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
