#include "unit.h"

#include "prose.h"
#include "text.h"

static void assert_copy(const char *text, bool copy) {
    SaidDocument *document = said_document_new(text, strlen(text), SAID_PLAIN);
    assert_int_equal(prose_is_copy(document), copy);
    said_document_free(document);
}

static void tells_copy(void **state) {
    (void)state;
    assert_copy("", true);
    assert_copy("A short line\n", true);
    assert_copy("The council met on Monday and voted for the new bridge.\n", true);
    assert_copy("“The council met on Monday and voted for it.” So it goes\n", true);
    assert_copy("The council met on Monday and voted for the new bridge, she said.”\n", true);
    assert_copy(
        "The council met on Monday. It voted for the bridge\nThe council met on Tuesday and did not vote at all,\n",
        true);
}

static void tells_the_rest(void **state) {
    (void)state;
    assert_copy("2024-05-05 12:00:00.123 server.main started worker 17 on 10.0.0.1\n", false);
    assert_copy("GNU GENERAL PUBLIC LICENSE as it was published in some year\n\nx\n", false);
    assert_copy(
        "The council met on Monday. It voted for the bridge\nThe council met on Tuesday and did not vote at all,\n"
        "and on Wednesday nobody came to the meeting because it rained\n",
        false);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tells_copy), cmocka_unit_test(tells_the_rest)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
