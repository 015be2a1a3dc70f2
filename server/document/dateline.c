#include "dateline.h"

#include "lexicon.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

enum { LONGEST_DATELINE = 60, MOST_WORDS = 8 };

/* The length of the dash at `at`; 0 where there is none. A hyphen is a dash where a space follows it. */
static uint32_t dash_length(SaidText text, uint32_t at) {
    static const char *const dashes[] = {"\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x80\x95", "--"};
    SaidText rest = text_part(text, (SaidSpan){at, text.length});
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (text_starts(rest, text_of(dashes[i]))) return text_of(dashes[i]).length;
    bool hyphen = rest.length > 1 && rest.at[0] == '-' && rest.at[1] == ' ';
    return hyphen ? 1 : 0;
}

/* The first dash that is no part of a word; the text's length where there is none near enough. */
static uint32_t find_dash(SaidText text) {
    for (uint32_t at = 1; at < text.length && at < LONGEST_DATELINE; at++)
        if (dash_length(text, at) > 0) return at;
    return text.length;
}

/* A sentence follows a dateline; after any other dash the sentence goes on in small letters. */
static bool begins_sentence(SaidText text) {
    SaidText rest = text_trim(text);
    if (rest.length == 0) return false;
    uint32_t code = utf8_read(rest, 0).code;
    return !utf8_is_lower(code) && code != ',' && code != ';';
}

/* What the words before the dash say. */
typedef struct Place {
    bool capitals; /* the place itself is all in capitals */
    bool known;    /* a place, an agency in brackets or a date is among the words */
    bool sound;    /* there is no word that a dateline does not have */
} Place;

static bool is_all_capitals(SaidText word) {
    bool some = false;
    for (uint32_t at = 0; at < word.length;) {
        Utf8 c = utf8_read(word, at);
        if (utf8_is_lower(c.code)) return false;
        some |= utf8_is_upper(c.code);
        at += c.length;
    }
    return some;
}

static bool begins_like_name(SaidText word) {
    uint32_t code = utf8_read(word, 0).code;
    return utf8_is_upper(code) || utf8_is_digit(code) || (lexicon_classes(word) & LEXICON(PARTICLE)) != 0;
}

static SaidText without_mark(SaidText word) {
    if (word.length > 0 && strchr(",)/", word.at[word.length - 1]) != NULL) word.length--;
    return word;
}

/* Reads one word; `in_city` until the first comma or bracket. */
static void read_word(Place *place, SaidText word, bool in_city) {
    SaidText bare = without_mark(word);
    if (bare.length == 0) return;
    if (in_city && !is_all_capitals(bare)) place->capitals = false;
    if (!begins_like_name(bare)) place->sound = false;
    if ((lexicon_classes(bare) & (LEXICON(PLACE) | LEXICON(CALENDAR))) != 0) place->known = true;
}

static SaidText next_word(SaidText text, uint32_t *at) {
    while (*at < text.length && text.at[*at] == ' ') ++*at;
    uint32_t start = *at;
    while (*at < text.length && text.at[*at] != ' ') ++*at;
    return text_part(text, (SaidSpan){start, *at});
}

static Place read_place(SaidText before) {
    Place place = {.capitals = true, .sound = true};
    bool in_city = true, in_brackets = false;
    uint32_t words = 0, at = 0;
    for (SaidText word = next_word(before, &at); word.length > 0; word = next_word(before, &at)) {
        bool opens = word.at[0] == '(';
        char last = word.at[word.length - 1];
        if (opens) in_city = false, in_brackets = place.known = true;
        if (!in_brackets) read_word(&place, word, in_city);
        if (last == ')') in_brackets = false;
        if (last == ',' || last == '/') in_city = false;
        words++;
    }
    if (words == 0 || words > MOST_WORDS || in_brackets || before.at[0] == '(') place.sound = false;
    return place;
}

uint32_t dateline_length(SaidText paragraph, bool first) {
    uint32_t dash = find_dash(paragraph);
    if (dash == paragraph.length) return 0;
    uint32_t end = dash + dash_length(paragraph, dash);
    if (!begins_sentence(text_part(paragraph, (SaidSpan){end, paragraph.length}))) return 0;
    Place place = read_place(text_part(paragraph, (SaidSpan){0, dash}));
    return place.sound && (place.capitals || (first && place.known)) ? end : 0;
}
