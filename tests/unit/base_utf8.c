#include "unit.h"

#include "text.h"
#include "utf8.h"

static void assert_reads(const char *bytes, uint32_t code, uint32_t length, bool valid) {
    Utf8 c = utf8_read(text_of(bytes), 0);
    assert_int_equal(c.code, code);
    assert_int_equal(c.length, length);
    assert_int_equal(c.valid, valid);
}

static void reads_characters(void **state) {
    (void)state;
    assert_reads("a", 'a', 1, true);
    assert_reads("é", 0xE9, 2, true);
    assert_reads("“", 0x201C, 3, true);
    assert_reads("😀", 0x1F600, 4, true);
    assert_reads("\xF4\x8F\xBF\xBF", 0x10FFFF, 4, true);
}

static void reads_a_bad_byte_as_one_replacement(void **state) {
    (void)state;
    static const char *const bad[] = {
        "\x80",             /* a continuation alone */
        "\xC3",             /* cut off */
        "\xE2\x80",         /* cut off */
        "\xC0\xAF",         /* too long a form */
        "\xE0\x80\xAF",     /* too long a form */
        "\xF0\x80\x80\xAF", /* too long a form */
        "\xED\xA0\x80",     /* a surrogate */
        "\xF4\x90\x80\x80", /* above U+10FFFF */
        "\xFF",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_reads(bad[i], UTF8_BAD, 1, false);
}

static void reads_backwards(void **state) {
    (void)state;
    SaidText text = text_of("a“😀\x80");
    Utf8 bad = utf8_before(text, text.length);
    assert_false(bad.valid);
    assert_int_equal(bad.length, 1);
    assert_int_equal(utf8_before(text, 8).code, 0x1F600);
    assert_int_equal(utf8_before(text, 4).code, 0x201C);
    assert_int_equal(utf8_before(text, 1).code, 'a');
}

static void writes_what_it_reads(void **state) {
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 0x101) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        char out[4];
        SaidText text = {out, utf8_write(code, out)};
        Utf8 c = utf8_read(text, 0);
        assert_true(c.valid);
        assert_int_equal(c.code, code);
        assert_int_equal(c.length, text.length);
    }
}

static void measures_runs_of_ascii(void **state) {
    (void)state;
    char bytes[40];
    for (uint32_t bad = 0; bad < sizeof bytes; bad++) {
        memset(bytes, 'a', sizeof bytes);
        bytes[bad] = '\x80';
        SaidText text = {bytes, sizeof bytes};
        for (uint32_t at = 0; at <= bad; at++) assert_int_equal(utf8_ascii_run(text, at), bad - at);
        assert_false(utf8_is_valid(text));
        assert_true(utf8_is_valid((SaidText){bytes, bad}));
    }
    assert_int_equal(utf8_ascii_run((SaidText){0}, 0), 0);
}

static void knows_kinds_of_characters(void **state) {
    (void)state;
    assert_true(utf8_is_letter('z') && utf8_is_letter(0xE9) && utf8_is_letter(0x301) && utf8_is_letter(0x410));
    assert_false(utf8_is_letter('1') || utf8_is_letter('@') || utf8_is_letter(0x201C));
    assert_true(utf8_is_upper('A') && utf8_is_upper(0xC9) && !utf8_is_upper('a') && !utf8_is_upper('1'));
    assert_true(utf8_is_lower('a') && utf8_is_lower(0xE9) && !utf8_is_lower('A'));
    assert_true(utf8_is_digit('7') && utf8_is_digit(0x0667) && !utf8_is_digit('x'));
    assert_true(utf8_is_space(' ') && utf8_is_space('\n') && utf8_is_space(0xA0) && utf8_is_space(0x200B));
    assert_false(utf8_is_space('a') || utf8_is_space(0));
    assert_int_equal(utf8_to_lower(0xC9), 0xE9);
    assert_int_equal(utf8_to_lower('A'), 'a');
    assert_int_equal(utf8_to_lower('['), '[');
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_characters),       cmocka_unit_test(reads_a_bad_byte_as_one_replacement),
        cmocka_unit_test(reads_backwards),        cmocka_unit_test(writes_what_it_reads),
        cmocka_unit_test(measures_runs_of_ascii), cmocka_unit_test(knows_kinds_of_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
