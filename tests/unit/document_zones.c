#include "unit.h"

#include <whosaid/document.h>

/* The zones of the paragraphs, a letter each: Headline, bYline, Caption, boiLerplate, body as a dot. */
static void assert_zones(SaidFormat format, const char *text, const char *letters) {
    static const char names[] = ".HYCL";
    SaidDocument *document = said_document_new(text, strlen(text), format);
    SaidBlocks blocks = said_document_blocks(document);
    char found[32] = {0};
    for (uint32_t i = 0; i < blocks.count && i < sizeof found - 1; i++) found[i] = names[blocks.items[i].zone];
    assert_string_equal(found, letters);
    said_document_free(document);
}

static void assert_plain(const char *text, const char *letters) {
    assert_zones(SAID_PLAIN, text, letters);
}

#define BODY "\n\nThe bridge is shut, the mayor said."

static void knows_headlines(void **state) {
    (void)state;
    assert_plain("Mayor shuts bridge" BODY, "H.");
    assert_plain("Will the bridge open?" BODY, "H.");
    assert_plain("“Nobody asked us,” says harbour" BODY, "H.");
    assert_plain("‘Shut’: a bridge’s story" BODY, "H.");
    assert_plain("# Mayor shuts bridge" BODY, "H.");
    assert_zones(SAID_MARKDOWN, "# Mayor shuts it." BODY "\n\n## Why" BODY, "H.H.");
}

static void takes_no_paragraph_for_a_headline(void **state) {
    (void)state;
    assert_plain("The mayor shut the bridge." BODY, "..");
    assert_plain("He called it “a ruin.”" BODY, "..");
    assert_plain("“Nobody asked us”" BODY, "..");
    assert_plain("Mayor shuts bridge", ".");
    assert_plain("Dear reader," BODY, "..");
    assert_plain("The mayor, who had for years been warned by the engineers of the county that the bridge could not "
                 "carry lorries any longer, shut it to all but bicycles on Monday" BODY,
                 "..");
}

static void knows_bylines(void **state) {
    (void)state;
    assert_plain("Mayor shuts bridge\n\nBy Jane Doe" BODY, "HY.");
    assert_plain("Mayor shuts bridge\nBy JANE DOE and JOHN de ROE" BODY, "HY.");
    assert_plain("Mayor shuts bridge\n\nBy Jane Doe, political editor" BODY, "HY.");
    assert_plain("Mayor shuts bridge\n\nBy Jane Doe in Moscow" BODY, "HY.");
    assert_plain("Mayor shuts bridge\n\nJane Doe, Staff Writer" BODY, "HY.");
    assert_plain("Mayor shuts bridge\n\nJane Doe in Moscow" BODY, "HY.");
    assert_plain("Mayor shuts bridge" BODY "\n\nJane Doe, Associated Press", "H.Y");
    assert_plain("By Mary Roe" BODY, "Y.");
}

static void takes_no_copy_for_a_byline(void **state) {
    (void)state;
    assert_plain("By Order of the King" BODY, "H.");
    assert_plain("Mayor shuts bridge\n\nBy Monday, the bridge was shut." BODY, "H..");
    assert_plain("Mayor shuts bridge\n\nBy then the bridge was shut" BODY, "H..");
    assert_plain("Mayor shuts bridge\n\nJane Doe, who lives there, agrees" BODY, "H..");
    assert_plain("Mayor shuts bridge" BODY BODY BODY BODY "\n\nBy Jane Doe" BODY, "H......");
}

static void knows_captions(void **state) {
    (void)state;
    assert_plain("Mayor shuts bridge\n\nPhoto: The bridge on Monday." BODY, "HC.");
    assert_plain("Mayor shuts bridge\n\nThe bridge on Monday. (AP Photo/Jane Doe)" BODY, "HC.");
    assert_plain("Mayor shuts bridge\n\nThe bridge on Monday. Jane Doe/Reuters" BODY, "HC.");
    assert_plain("Mayor shuts bridge" BODY "\n\nThe bridge. Getty Images" BODY, "H.C.");
    assert_plain("Mayor shuts bridge\n\nThe county (and/or the town) may appeal (it said)" BODY, "H..");
}

static void knows_boilerplate(void **state) {
    (void)state;
    assert_plain("Mayor shuts bridge" BODY "\n\nClick here to continue reading…", "H.L");
    assert_plain("https://example.org/bridge?id=1\n\nMayor shuts bridge" BODY, "LH.");
    assert_plain("Mayor shuts bridge" BODY "\n\nhttps://example.org is down, she said.", "H..");
    assert_plain("Mayor shuts bridge\n\nRead more: our bridges", ".L");
    assert_plain("Mayor shuts bridge\n\nADVERTISEMENT" BODY, "HL.");
    assert_plain("Mayor shuts bridge\n\nAdvertisement has gone up on the bridge, she said.", "H.");
}

/* The last paragraph has this dateline, "" for none. */
static void assert_dateline(const char *text, const char *dateline) {
    SaidDocument *document = said_document_new(text, strlen(text), SAID_PLAIN);
    SaidBlocks blocks = said_document_blocks(document);
    assert_words(said_document_words(document, blocks.items[blocks.count - 1].dateline), dateline);
    said_document_free(document);
}

static void knows_datelines(void **state) {
    (void)state;
    assert_dateline("MOSCOW (Reuters) — The bridge is shut.", "MOSCOW (Reuters) —");
    assert_dateline("WASHINGTON, Nov. 3 (AP) - The bridge is shut.", "WASHINGTON, Nov. 3 (AP) -");
    assert_dateline("LONDON — “Shut,” said the mayor.", "LONDON —");
    assert_dateline("LONDON -- The bridge is shut.", "LONDON --");
    assert_dateline("NEWPORT NEWS, Va. – The bridge is shut.", "NEWPORT NEWS, Va. –");
    assert_dateline("Abuja, Nigeria – The bridge is shut.", "Abuja, Nigeria –");
    assert_dateline("SINGAPORE (May 6, 2021) — The bridge is shut.", "SINGAPORE (May 6, 2021) —");
    assert_dateline("One.\n\nLONDON — The bridge is shut.", "LONDON —");
}

static void takes_no_sentence_for_a_dateline(void **state) {
    (void)state;
    assert_dateline("NATO — the alliance — is silent.", "");
    assert_dateline("Jane Doe — She is the mayor — is silent.", "");
    assert_dateline("Nigeria — a large country — is silent.", "");
    assert_dateline("The mayor of London — Nobody else — is silent.", "");
    assert_dateline("One.\n\nAbuja, Nigeria – The bridge is shut.", "");
    assert_dateline("AL-QAEDA in the town is silent — Nobody knows why.", "");
    assert_dateline("LONDON —", "");
    assert_dateline("— Nobody knows.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_headlines), cmocka_unit_test(takes_no_paragraph_for_a_headline),
        cmocka_unit_test(knows_bylines),   cmocka_unit_test(takes_no_copy_for_a_byline),
        cmocka_unit_test(knows_captions),  cmocka_unit_test(knows_boilerplate),
        cmocka_unit_test(knows_datelines), cmocka_unit_test(takes_no_sentence_for_a_dateline),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
