#include "unit.h"

#include "list.h"

static void keeps_items_in_order(void **state) {
    (void)state;
    Arena arena = {0};
    LIST(SaidSpan) spans = {0};
    for (uint32_t i = 0; i < 10000; i++) {
        list_push(&spans, &arena, ((SaidSpan){i, i + 2}));
        assert_int_equal(spans.count, i + 1);
        assert_true(spans.capacity >= spans.count);
    }
    for (uint32_t i = 0; i < spans.count; i++) assert_span(spans.items[i], i, i + 2);
    arena_free(&arena);
}

static void takes_items_from_itself(void **state) {
    (void)state;
    Arena arena = {0};
    LIST(uint32_t) numbers = {0};
    list_push(&numbers, &arena, 7);
    for (uint32_t i = 0; i < 100; i++) {
        uint32_t last = numbers.items[numbers.count - 1];
        list_push(&numbers, &arena, last + 1);
    }
    assert_int_equal(numbers.items[100], 107);
    arena_free(&arena);
}

static void becomes_a_slice(void **state) {
    (void)state;
    Arena arena = {0};
    LIST(uint32_t) ids = {0};
    assert_int_equal(list_slice(SaidIds, ids).count, 0);
    list_push(&ids, &arena, 4);
    SaidIds slice = list_slice(SaidIds, ids);
    assert_int_equal(slice.count, 1);
    assert_int_equal(slice.items[0], 4);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_items_in_order),
        cmocka_unit_test(takes_items_from_itself),
        cmocka_unit_test(becomes_a_slice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
