#include "trap.h"
#include "unit.h"

#include "utf8.h"

#include <whosaid/document.h>

enum { ROOM = 8192, ROUNDS = 40, EDITS = 40 };

/* Everything that may be asked of the two is the same. */
static void assert_same(const SaidDocument *a, const SaidDocument *b) {
    SaidText text = said_document_text(b), view = said_document_view(b);
    assert_text(said_document_text(a), text.at, text.length);
    assert_text(said_document_view(a), view.at, view.length);
    assert_int_equal(said_document_encoding(a), said_document_encoding(b));
    assert_int_equal(said_document_format(a), said_document_format(b));
    assert_int_equal(said_document_line_count(a), said_document_line_count(b));
    SaidBlocks ours = said_document_blocks(a), theirs = said_document_blocks(b);
    assert_int_equal(ours.count, theirs.count);
    for (uint32_t i = 0; i < ours.count; i++) {
        assert_span(ours.items[i].span, theirs.items[i].span.start, theirs.items[i].span.end);
        assert_span(ours.items[i].dateline, theirs.items[i].dateline.start, theirs.items[i].dateline.end);
        assert_int_equal(ours.items[i].zone, theirs.items[i].zone);
    }
    for (uint32_t at = 0; at < view.length; at += 37) {
        SaidSpan span = {at, at + 1}, place = said_document_file_span(b, span);
        assert_span(said_document_file_span(a, span), place.start, place.end);
        SaidRange range = said_document_range(a, span, SAID_UNIT_UTF16);
        SaidRange other = said_document_range(b, span, SAID_UNIT_UTF16);
        assert_memory_equal(&range, &other, sizeof range);
    }
}

static void edits_equal_the_text_read_anew(void **state) {
    (void)state;
    Trap trap = {6};
    char bytes[ROOM], pasted[ROOM];
    for (int i = 0; i < ROUNDS; i++) {
        SaidFormat format = i % 2 == 0 ? SAID_PLAIN : SAID_MARKDOWN;
        SaidDocument *document = said_document_new(bytes, trap_text(&trap, bytes, ROOM, 60), format);
        for (int j = 0; j < EDITS; j++) {
            uint32_t length = said_document_text(document).length;
            uint32_t start = trap_below(&trap, length + 3);
            SaidSpan cut = {start, start + trap_below(&trap, 20)};
            size_t size = trap_text(&trap, pasted, ROOM, trap_below(&trap, 6));
            SaidDocument *edited = said_document_edit(document, cut, pasted, size);
            SaidText text = said_document_text(edited);
            assert_true(utf8_is_valid(text));
            SaidDocument *fresh = said_document_new(text.at, text.length, format);
            assert_same(edited, fresh);
            said_document_free(fresh);
            said_document_free(document);
            document = edited;
        }
        said_document_free(document);
    }
}

static void assert_edit(const char *before, SaidSpan cut, const char *bytes, const char *after) {
    SaidDocument *document = said_document_new(before, strlen(before), SAID_PLAIN);
    SaidDocument *edited = said_document_edit(document, cut, bytes, strlen(bytes));
    assert_words(said_document_text(document), before);
    said_document_free(document);
    assert_words(said_document_text(edited), after);
    said_document_free(edited);
}

static void replaces_what_it_is_told(void **state) {
    (void)state;
    assert_edit("Ann said.", (SaidSpan){4, 8}, "asked", "Ann asked.");
    assert_edit("Ann", (SaidSpan){0, 0}, "“", "“Ann");
    assert_edit("Ann", (SaidSpan){0, 3}, "", "");
    assert_edit("", (SaidSpan){0, 0}, "Ann", "Ann");
}

static void clamps_to_the_text_and_its_characters(void **state) {
    (void)state;
    assert_edit("Ann", (SaidSpan){2, 99}, "y", "Any");
    assert_edit("Ann", (SaidSpan){50, 99}, "a", "Anna");
    assert_edit("Ann", (SaidSpan){2, 1}, "-", "A-nn");
    assert_edit("a😀b", (SaidSpan){3, 5}, "-", "a-b");
    assert_edit("a😀b", (SaidSpan){2, 3}, "-", "a-😀b");
}

static void mends_what_is_pasted(void **state) {
    (void)state;
    assert_edit("ab", (SaidSpan){1, 1}, "\xFF\xFE\xED\xA0\x80", "a�����b");
    assert_edit("ab", (SaidSpan){0, 0}, "\xFF\xFE", "��ab");
}

/* What was a file in another encoding is UTF-8 once it has been edited. */
static void edits_a_decoded_file(void **state) {
    (void)state;
    SaidDocument *document = said_document_new("caf\xE9", 4, SAID_PLAIN);
    SaidDocument *edited = said_document_edit(document, (SaidSpan){5, 5}, "s", 1);
    assert_words(said_document_text(edited), "cafés");
    assert_int_equal(said_document_encoding(edited), SAID_UTF8);
    assert_span(said_document_file_span(edited, (SaidSpan){0, 6}), 0, 6);
    said_document_free(document);
    said_document_free(edited);
}

static void lives_as_long_as_it_has_owners(void **state) {
    (void)state;
    SaidDocument *document = said_document_new("Ann", 3, SAID_PLAIN);
    SaidDocument *kept = said_document_keep(document);
    assert_ptr_equal(kept, document);
    said_document_free(document);
    assert_words(said_document_view(kept), "Ann");
    said_document_free(kept);
    said_document_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(edits_equal_the_text_read_anew),
        cmocka_unit_test(replaces_what_it_is_told),
        cmocka_unit_test(clamps_to_the_text_and_its_characters),
        cmocka_unit_test(mends_what_is_pasted),
        cmocka_unit_test(edits_a_decoded_file),
        cmocka_unit_test(lives_as_long_as_it_has_owners),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
