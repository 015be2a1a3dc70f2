#include "unit.h"

#include "json.h"
#include "text.h"

static void finds_by_path(void **state) {
    (void)state;
    json_error_t error;
    json_t *value =
        json_parse(text_of("{\"a\": {\"b\": {\"c\": \"yes\", \"on\": true}}, \"d\": 1, \"e\": \"\"}"), &error);
    assert_words(json_find_text(value, "a.b.c"), "yes");
    assert_true(json_is_on(value, "a.b.on"));
    assert_false(json_is_on(value, "a.b.c") || json_is_on(value, "a.x.on") || json_is_on(NULL, "a"));
    assert_null(json_find(value, "d.e"));
    assert_null(json_find(value, "a.b.c.d"));
    assert_null(json_find_text(value, "d").at);
    assert_non_null(json_find_text(value, "e").at);
    json_decref(value);
}

static void prints_on_one_line(void **state) {
    (void)state;
    Arena arena = {0};
    json_t *object = json_object();
    json_put(object, "confidence", json_real(0.97F));
    json_put(object, "place", json_span((SaidSpan){3, 5}));
    json_put(object, "none", json_text_or_null((SaidText){0}));
    assert_words(json_print(object, &arena), "{\"confidence\":0.97,\"place\":{\"start\":3,\"end\":5},\"none\":null}");
    json_decref(object);
    arena_free(&arena);
}

static void mends_file_names(void **state) {
    (void)state;
    json_t *string = json_text(text_of("a\xFF\xC3.txt"));
    assert_words(json_text_of(string), "a\xEF\xBF\xBD\xEF\xBF\xBD.txt");
    json_decref(string);
    string = json_text((SaidText){"a\0b", 3});
    assert_text(json_text_of(string), "a\0b", 3);
    json_decref(string);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_by_path),
        cmocka_unit_test(prints_on_one_line),
        cmocka_unit_test(mends_file_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
