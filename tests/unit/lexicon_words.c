/* Words: one look-up gives every class, whatever the case and the apostrophe. */
#include "unit.h"

#include "lexicon.h"

#include "text.h"

static uint64_t classes(const char *word) {
    return lexicon_classes(text_of(word));
}

static bool has(const char *word, uint64_t wanted) {
    return (classes(word) & wanted) == wanted;
}

static void a_word_of_each_list_is_found(void **state) {
    (void)state;
    static const struct {
        const char *word;
        uint64_t classes;
    } expected[] = {
        {"said", LEXICON(SAYING)},         {"believes", LEXICON(CUE)},         {"was", LEXICON(BE)},
        {"took", LEXICON(VERB)},           {"mr.", LEXICON(HONORIFIC)},        {"mr", LEXICON(HONORIFIC_HE)},
        {"mrs.", LEXICON(HONORIFIC_SHE)},  {"sen.", LEXICON(TITLE)},           {"analyst", LEXICON(ROLE)},
        {"analysts", LEXICON(ROLES)},      {"spokesman", LEXICON(ROLE_HE)},    {"mother", LEXICON(ROLE_SHE)},
        {"critics", LEXICON(VAGUE)},       {"ministry", LEXICON(GROUP)},       {"report", LEXICON(PAPER)},
        {"vladimir", LEXICON(GIVEN_HE)},   {"ngozi", LEXICON(GIVEN_SHE)},      {"nguyen", LEXICON(SURNAME)},
        {"bin", LEXICON(PARTICLE)},        {"jr.", LEXICON(SUFFIX)},           {"damascus", LEXICON(PLACE)},
        {"syrians", LEXICON(DEMONYM)},     {"university", LEXICON(BODY_TAIL)}, {"calif.", LEXICON(ABBREVIATION)},
        {"tuesday", LEXICON(CALENDAR)},    {"the", LEXICON(DETERMINER)},       {"from", LEXICON(PREPOSITION)},
        {"because", LEXICON(CONJUNCTION)}, {"who", LEXICON(RELATIVE)},         {"later", LEXICON(ADVERB)},
        {"harbour", LEXICON(COMMON)},      {"titled", LEXICON(NAMING)},        {"my", LEXICON(FIRST_PERSON)},
        {"you", LEXICON(PRONOUN)},         {"she", LEXICON(PRONOUN_SUBJECT)},  {"their", LEXICON(PRONOUN_POSSESSIVE)},
        {"him", LEXICON(PRONOUN_HE)},      {"her", LEXICON(PRONOUN_SHE)},      {"them", LEXICON(PRONOUN_THEY)},
        {"me", LEXICON(PRONOUN_I)},        {"in", LEXICON(PREPOSITION_PLACE)}, {"the", LEXICON(DETERMINER_DEFINITE)},
        {"would", LEXICON(SUPPOSITION)},   {"never", LEXICON(NEGATION)},       {"been", LEXICON(COPULA)},
        {"jr.", LEXICON(GENERATION)},      {"citing", LEXICON(BECAUSE)},
    };
    uint64_t seen = 0;
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        assert_true(has(expected[i].word, expected[i].classes));
        seen |= expected[i].classes;
    }
    assert_int_equal(seen, ((uint64_t)1 << LEXICON_BIT_COUNT) - 1);
}

static void a_word_in_several_lists_has_all_their_classes(void **state) {
    (void)state;
    assert_true(has("your", LEXICON(PRONOUN_POSSESSIVE) | LEXICON(DETERMINER_DEFINITE)));
    assert_true(has("may", LEXICON(BE) | LEXICON(CALENDAR) | LEXICON(COMMON)));
    assert_true(has("mother", LEXICON(ROLE) | LEXICON(ROLE_SHE) | LEXICON(COMMON)));
}

static void case_and_apostrophe_do_not_count(void **state) {
    (void)state;
    assert_true(classes("SAID") == classes("said"));
    assert_true(classes("Mr.") == classes("mr."));
    assert_true(classes("O’Brien") == classes("o'brien"));
    assert_true(has("O’Brien", LEXICON(SURNAME)));
    assert_true(has("SEÁN", LEXICON(GIVEN_HE)));
}

static void words_in_no_list_have_no_class(void **state) {
    (void)state;
    assert_int_equal(classes(""), 0);
    assert_int_equal(classes("xqzzt"), 0);
    assert_int_equal(classes("sayd"), 0);
    assert_int_equal(classes("saidd"), 0);
    assert_int_equal(classes("\xFF\xFE"), 0);
    assert_int_equal(lexicon_classes((SaidText){"said\0", 5}), 0);
}

static void a_word_ends_where_its_text_ends(void **state) {
    (void)state;
    assert_true(lexicon_classes((SaidText){"saidXYZ", 4}) == classes("said"));
}

static void words_over_64_bytes_are_in_no_list(void **state) {
    (void)state;
    char word[80];
    for (size_t i = 0; i < sizeof word; i++) word[i] = 'a';
    assert_int_equal(lexicon_classes((SaidText){word, 64}), 0);
    assert_int_equal(lexicon_classes((SaidText){word, 80}), 0);
    /* U+023A takes two bytes, its lower case three. */
    for (size_t i = 0; i < 64; i++) word[i] = i % 2 == 0 ? '\xC8' : '\xBA';
    assert_int_equal(lexicon_classes((SaidText){word, 64}), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_of_each_list_is_found),
        cmocka_unit_test(a_word_in_several_lists_has_all_their_classes),
        cmocka_unit_test(case_and_apostrophe_do_not_count),
        cmocka_unit_test(words_in_no_list_have_no_class),
        cmocka_unit_test(a_word_ends_where_its_text_ends),
        cmocka_unit_test(words_over_64_bytes_are_in_no_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
