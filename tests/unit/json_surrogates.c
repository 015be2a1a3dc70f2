#include "unit.h"

#include "json.h"
#include "surrogates.h"
#include "text.h"

static void assert_mended(const char *json, const char *mended) {
    char bytes[128] = "";
    assert_true(strlen(json) < sizeof bytes);
    memcpy(bytes, json, strlen(json) + 1);
    assert_int_equal(surrogates_are_lone(text_of(json)), strcmp(json, mended) != 0);
    surrogates_mend(bytes, strlen(bytes));
    assert_string_equal(bytes, mended);
}

static void mends_what_stands_alone(void **state) {
    (void)state;
    assert_mended("\"\\ud83d\"", "\"\\ufffd\"");
    assert_mended("\"\\uD83Dx\"", "\"\\ufffdx\"");
    assert_mended("\"\\ude00\"", "\"\\ufffd\"");
    assert_mended("\"\\ude00\\ud83d\"", "\"\\ufffd\\ufffd\"");
    assert_mended("\"\\ud83d\\ud83d\\ude00\"", "\"\\ufffd\\ud83d\\ude00\"");
    assert_mended("\"\\ud83d\\u0041\"", "\"\\ufffd\\u0041\"");
    assert_mended("\"\\ud83d\\n\"", "\"\\ufffd\\n\"");
    assert_mended("\"\\ud83d", "\"\\ufffd");
}

static void leaves_the_rest(void **state) {
    (void)state;
    assert_mended("", "");
    assert_mended("\"\\ud83d\\ude00\"", "\"\\ud83d\\ude00\"");
    assert_mended("\"\\\\ud83d\"", "\"\\\\ud83d\"");
    assert_mended("\"\\\\\\ud83d\"", "\"\\\\\\ufffd\"");
    assert_mended("\"\\u00e9\\ud7ff\\ue000\"", "\"\\u00e9\\ud7ff\\ue000\"");
    assert_mended("\"\\ud83", "\"\\ud83");
    assert_mended("\\", "\\");
}

static void parses_what_scripts_send(void **state) {
    (void)state;
    json_error_t error;
    json_t *value = json_parse(text_of("{\"a\": \"x\\ud83d\", \"b\": \"\\u0000\"}"), &error);
    assert_non_null(value);
    assert_words(json_find_text(value, "a"), "x\xEF\xBF\xBD");
    assert_text(json_find_text(value, "b"), "\0", 1);
    json_decref(value);
    assert_null(json_parse(text_of("{\"a\": "), &error));
    assert_null(json_parse(text_of("{} {}"), &error));
    assert_null(json_parse((SaidText){0}, &error));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mends_what_stands_alone),
        cmocka_unit_test(leaves_the_rest),
        cmocka_unit_test(parses_what_scripts_send),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
