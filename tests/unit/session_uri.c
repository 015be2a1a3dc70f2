#include "unit.h"

#include "text.h"
#include "uri.h"

static void assert_key(const char *uri, const char *key) {
    Arena arena = {0};
    assert_words(uri_key(text_of(uri), &arena), key);
    arena_free(&arena);
}

static void joins_spellings(void **state) {
    (void)state;
    assert_key("file:///c%3A/Desk/a%20b.txt", "file:///c:/Desk/a b.txt");
    assert_key("file:///C:/Desk/a b.txt", "file:///c:/Desk/a b.txt");
    assert_key("FILE:///desk/%e2%80%9ca%E2%80%9d", "file:///desk/“a”");
    assert_key("vscode-notebook-cell:/a#W0", "vscode-notebook-cell:/a#W0");
    assert_key("untitled:Untitled-1", "untitled:Untitled-1");
    assert_key("", "");
}

static void keeps_what_differs(void **state) {
    (void)state;
    assert_key("file:///a%2Fb%25%3F%23%00", "file:///a%2Fb%25%3F%23%00");
    assert_key("file:///Desk/A", "file:///Desk/A");
    assert_key("file:///%", "file:///%");
    assert_key("file:///%4", "file:///%4");
    assert_key("file:///%zz", "file:///%zz");
    assert_key("Desk/a:b", "desk/a:b");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(joins_spellings), cmocka_unit_test(keeps_what_differs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
