#include "unit.h"

#include "arena.h"
#include "text.h"

static void gives_zeroed_aligned_pieces(void **state) {
    (void)state;
    Arena arena = {0};
    for (size_t size = 0; size < 3000; size += 7) {
        unsigned char *piece = arena_alloc(&arena, size);
        assert_int_equal((uintptr_t)piece % sizeof(double), 0);
        for (size_t i = 0; i < size; i++) assert_int_equal(piece[i], 0);
        if (size > 0) memset(piece, 0xAA, size);
    }
    arena_free(&arena);
    assert_null(arena.chunk);
}

static void keeps_pieces_apart(void **state) {
    (void)state;
    Arena arena = {0};
    uint32_t *pieces[200];
    for (uint32_t i = 0; i < 200; i++) {
        pieces[i] = arena_array(&arena, uint32_t, i + 1);
        for (uint32_t j = 0; j <= i; j++) pieces[i][j] = i;
    }
    for (uint32_t i = 0; i < 200; i++)
        for (uint32_t j = 0; j <= i; j++) assert_int_equal(pieces[i][j], i);
    arena_free(&arena);
}

static void gives_pieces_larger_than_a_chunk(void **state) {
    (void)state;
    Arena arena = {0};
    size_t size = (size_t)5 << 20;
    char *large = arena_alloc(&arena, size);
    char *small = arena_alloc(&arena, 1);
    large[0] = large[size - 1] = 'x';
    assert_int_equal(*small, 0);
    arena_free(&arena);
}

static void copies_and_formats_text(void **state) {
    (void)state;
    Arena arena = {0};
    SaidText copy = arena_text(&arena, (SaidText){"quote\0s", 7});
    assert_text(copy, "quote\0s", 7);
    assert_int_equal(copy.at[7], '\0');
    assert_words(arena_text(&arena, (SaidText){0}), "");
    assert_words(arena_format(&arena, "%d %s", 3, "sources"), "3 sources");
    assert_words(arena_format(&arena, "%s", ""), "");
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_zeroed_aligned_pieces),
        cmocka_unit_test(keeps_pieces_apart),
        cmocka_unit_test(gives_pieces_larger_than_a_chunk),
        cmocka_unit_test(copies_and_formats_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
