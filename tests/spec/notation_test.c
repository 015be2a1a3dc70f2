/* The notation: what is printed of parsed copy is the copy with the same marks. */
#include "notation.h"
#include "text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static void assert_printed(const char *text, const char *printed) {
    Arena arena = {0};
    Marked marked = notation_parse(&arena, text_of(text));
    assert_null(marked.error);
    SaidText got = notation_print(&arena, &marked);
    if (!text_equal(got, text_of(printed))) fail_msg("%.*s is printed, not %s", (int)got.length, got.at, printed);
    arena_free(&arena);
}

static void the_same_text_comes_back(void **state) {
    (void)state;
    static const char *const TEXTS[] = {
        "",
        "Nothing stands here.\n",
        "{Elena Ortiz|Ortiz} runs the school board.",
        "{“The {roof|scare} leaks,”|Ortiz says #1 (inversion A)} {she|Ortiz} said. {“For years.”|#1}",
        "{“Nobody asked us.”|nobody says; ! quote/unattributed}",
        "{one {two {three|C} four|B} five|A}",
        "{a|A}{b|B}{here}{c|C}",
        "a cursor at the end{here}",
        "a set \\{1 \\| 2\\}, a path \\\\{C|C}, and a lone \\\\ stroke",
        "two lines, {the\nsecond|A}\nof three",
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) assert_printed(TEXTS[i], TEXTS[i]);
}

static void things_at_one_place_have_an_order(void **state) {
    (void)state;
    assert_printed("{x|! quote/no-verb; Ortiz says; Wu}", "{x|Wu; Ortiz says; ! quote/no-verb}");
    assert_printed("{{x|! b}|! a}", "{x|! a; ! b}");
    assert_printed("a lone \\ stroke", "a lone \\\\ stroke");
    assert_printed("{x|  Wu ( surname A )  ;scare}", "{x|Wu ( surname A ); scare}");
}

static void the_copy_has_no_marks(void **state) {
    (void)state;
    Arena arena = {0};
    Marked marked = notation_parse(&arena, text_of("{“It {leaks|scare},”|Ortiz says (A)} \\{sic\\} {here}now"));
    assert_true(text_equal(marked.copy, text_of("“It leaks,” {sic} now")));
    assert_int_equal(marked.marks.count, 2);
    assert_int_equal(marked.marks.items[0].span.start, 0);
    assert_int_equal(marked.marks.items[0].span.end, sizeof "“It leaks,”" - 1);
    assert_true(text_equal(marked.marks.items[0].what, text_of("Ortiz says")));
    assert_true(text_equal(marked.marks.items[0].note, text_of("A")));
    assert_true(text_equal(marked.marks.items[1].what, text_of("scare")));
    assert_int_equal(marked.here, marked.copy.length - 3);
    arena_free(&arena);
}

static void marks_that_cross_are_cut(void **state) {
    (void)state;
    Arena arena = {0};
    Mark marks[] = {{{0, 3}, text_of("A"), {0}}, {{2, 5}, text_of("B"), {0}}};
    Marked marked = {.copy = text_of("abcdef"), .marks = {marks, 2}, .here = UINT32_MAX};
    assert_true(text_equal(notation_print(&arena, &marked), text_of("{abc|A}{de|B}f")));
    arena_free(&arena);
}

static void broken_braces_are_told(void **state) {
    (void)state;
    static const char *const TEXTS[] = {"{a", "a}", "a|b", "{a|", "{a|b", "{a|}", "{a|b;}", "{a} b"};
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        Arena arena = {0};
        assert_non_null(notation_parse(&arena, text_of(TEXTS[i])).error);
        arena_free(&arena);
    }
}

static void depth_is_bounded(void **state) {
    (void)state;
    Arena arena = {0};
    char deep[200];
    for (size_t i = 0; i < sizeof deep; i++) deep[i] = '{';
    assert_non_null(notation_parse(&arena, (SaidText){deep, sizeof deep}).error);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_text_comes_back), cmocka_unit_test(things_at_one_place_have_an_order),
        cmocka_unit_test(the_copy_has_no_marks),    cmocka_unit_test(marks_that_cross_are_cut),
        cmocka_unit_test(broken_braces_are_told),   cmocka_unit_test(depth_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
