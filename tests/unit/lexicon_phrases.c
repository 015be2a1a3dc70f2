/* Phrases: the longest one that a text begins with. */
#include "unit.h"

#include "lexicon.h"

#include "text.h"

#include <string.h>

/* Does the text begin with exactly these words of the list? */
static void begins(LexiconPhrases phrases, const char *text, const char *words) {
    assert_int_equal(lexicon_phrase(phrases, text_of(text)), strlen(words));
    assert_memory_equal(text, words, strlen(words));
}

static void a_phrase_of_each_list_is_found(void **state) {
    (void)state;
    begins(LEXICON_BOILERPLATE, "Read more: Harbour plan delayed", "Read more:");
    begins(LEXICON_REASON, "on condition of anonymity because", "on condition of anonymity");
    begins(LEXICON_DECLINED, "declined to comment, Mr. Lunn", "declined to comment");
    begins(LEXICON_ACCORDING, "according to the harbour master", "according to");
}

static void the_longest_phrase_wins(void **state) {
    (void)state;
    begins(LEXICON_BOILERPLATE, "Sign up for our newsletter", "Sign up for");
    begins(LEXICON_DECLINED, "did not respond to a request for comment.", "did not respond to a request for comment");
    begins(LEXICON_DECLINED, "did not respond to his wife.", "did not respond");
}

static void case_white_space_and_apostrophes_do_not_count(void **state) {
    (void)state;
    begins(LEXICON_ACCORDING, "ACCORDING \t\n TO him", "ACCORDING \t\n TO");
    begins(LEXICON_ACCORDING, "According\xC2\xA0to him", "According\xC2\xA0to");
    begins(LEXICON_DECLINED, "didn’t respond", "didn’t respond");
    begins(LEXICON_DECLINED, "didn't respond", "didn't respond");
}

static void a_phrase_ends_with_its_word(void **state) {
    (void)state;
    begins(LEXICON_ACCORDING, "according to", "according to");
    begins(LEXICON_ACCORDING, "according together", "");
    begins(LEXICON_ACCORDING, "according toé", "");
    begins(LEXICON_ACCORDING, "according", "");
    begins(LEXICON_ACCORDING, "accordingto him", "");
    begins(LEXICON_ACCORDING, "", "");
}

static void other_characters_of_the_same_first_byte_do_not_match(void **state) {
    (void)state;
    begins(LEXICON_BOILERPLATE, "© 2024 Carrigmore Herald", "© 2024");
    begins(LEXICON_BOILERPLATE, "® 2024 Carrigmore Herald", "");
    begins(LEXICON_BOILERPLATE, "\xC2 2024 Carrigmore Herald", "");
}

static void a_phrase_belongs_to_its_list(void **state) {
    (void)state;
    begins(LEXICON_DECLINED, "according to him", "");
    begins(LEXICON_REASON, "declined to comment", "");
}

static void honest_copy_is_no_boilerplate(void **state) {
    (void)state;
    begins(LEXICON_BOILERPLATE, "Watch the tide, the old hands say.", "");
    begins(LEXICON_BOILERPLATE, "Related companies were fined too.", "");
    begins(LEXICON_BOILERPLATE, "Copyright law has changed.", "");
    begins(LEXICON_BOILERPLATE, "More than 40 boats were tied up.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_phrase_of_each_list_is_found),
        cmocka_unit_test(the_longest_phrase_wins),
        cmocka_unit_test(case_white_space_and_apostrophes_do_not_count),
        cmocka_unit_test(a_phrase_ends_with_its_word),
        cmocka_unit_test(other_characters_of_the_same_first_byte_do_not_match),
        cmocka_unit_test(a_phrase_belongs_to_its_list),
        cmocka_unit_test(honest_copy_is_no_boilerplate),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
