#include "unit.h"

#include "text.h"

static void compares(void **state) {
    (void)state;
    assert_true(text_equal(text_of("Ann"), text_of("Ann")));
    assert_true(text_equal((SaidText){0}, text_of("")));
    assert_false(text_equal(text_of("Ann"), text_of("ann")) || text_equal(text_of("Ann"), text_of("Anna")));
    assert_true(text_equal_folded(text_of("ÉLAN"), text_of("élan")));
    assert_false(text_equal_folded(text_of("elan"), text_of("élan")) || text_equal_folded(text_of("a"), text_of("ab")));
    assert_true(text_is(text_of("SaId"), "said") && text_is((SaidText){0}, ""));
    assert_false(text_is(text_of("sai"), "said") || text_is(text_of("said."), "said"));
    assert_false(text_is((SaidText){"a\0", 2}, "a"));
    static const char *const words[] = {"said", "told"};
    assert_true(TEXT_IS_ONE(text_of("Told"), words));
    assert_false(TEXT_IS_ONE(text_of("asked"), words));
}

static void orders_by_bytes(void **state) {
    (void)state;
    assert_int_equal(text_compare(text_of("a"), text_of("a")), 0);
    assert_true(text_compare(text_of("a"), text_of("ab")) < 0);
    assert_true(text_compare(text_of("b"), text_of("ab")) > 0);
    assert_true(text_compare(text_of("z"), text_of("é")) < 0);
    assert_true(text_compare((SaidText){0}, text_of("a")) < 0);
}

static void finds_edges(void **state) {
    (void)state;
    SaidText text = text_of("Mr. Assad");
    assert_true(text_starts(text, text_of("Mr.")) && text_starts(text, text_of("")));
    assert_true(text_ends(text, text_of("Assad")) && text_ends(text, text));
    assert_false(text_starts(text, text_of("Mrs")) || text_ends(text_of("sad"), text_of("Assad")));
    assert_words(text_part(text, (SaidSpan){4, 9}), "Assad");
    assert_words(text_part(text, (SaidSpan){4, 4}), "");
}

static void trims(void **state) {
    (void)state;
    assert_words(text_trim(text_of(" \t\xC2\xA0words here\xE2\x80\x8B\r\n")), "words here");
    assert_words(text_trim(text_of(" \n ")), "");
    assert_words(text_trim((SaidText){0}), "");
    assert_words(text_trim(text_of("x")), "x");
}

static void counts_words(void **state) {
    (void)state;
    assert_int_equal(text_word_count(text_of("")), 0);
    assert_int_equal(text_word_count(text_of("  ")), 0);
    assert_int_equal(text_word_count(text_of(" who\xC2\xA0said  it\n")), 3);
}

static void hashes_what_is_equal_alike(void **state) {
    (void)state;
    assert_int_equal(text_hash(text_of("Ann")), text_hash((SaidText){"Anna", 3}));
    assert_int_not_equal(text_hash(text_of("Ann")), text_hash(text_of("ann")));
    assert_int_equal(text_hash_folded(text_of("Élan")), text_hash_folded(text_of("éLAN")));
    assert_int_not_equal(text_hash_folded(text_of("ab")), text_hash_folded(text_of("ba")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares), cmocka_unit_test(orders_by_bytes), cmocka_unit_test(finds_edges),
        cmocka_unit_test(trims),    cmocka_unit_test(counts_words),    cmocka_unit_test(hashes_what_is_equal_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
