#include "dateline.h"

#include "lexicon.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

enum { LONGEST_DATELINE = 60, LONGEST_CITY = 3 /* words */ };
enum { EN_DASH = 0x2013, EM_DASH = 0x2014, BAR = 0x2015 };

/* The length of the dash at `at`; 0 where there is none. A hyphen is a dash where a space or another one follows. */
static uint32_t dash_length(SaidText text, uint32_t at) {
    if (text.at[at] == '-') {
        SaidText rest = text_part(text, (SaidSpan){at, text.length});
        return text_starts(rest, text_of("--")) ? 2 : text_starts(rest, text_of("- ")) ? 1 : 0;
    }
    if (text.at[at] != '\xE2') return 0;
    Utf8 c = utf8_read(text, at);
    return c.code == EN_DASH || c.code == EM_DASH || c.code == BAR ? c.length : 0;
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

/* What the words before the dash say. The city is what stands before the first comma or bracket. */
typedef struct Place {
    uint32_t city;  /* how many words it has */
    bool capitals;  /* the city is all in capitals */
    bool everyday;  /* the city is all everyday words */
    bool known;     /* a known place, a date or an agency in brackets is among the words */
    bool detailed;  /* something follows the city: a country, an agency in brackets, a date */
    bool misplaced; /* there is a word that a dateline does not have */
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

/* The word without the mark that ends it. */
static SaidText bare(SaidText word) {
    if (word.length > 0 && strchr(",/", word.at[word.length - 1]) != NULL) word.length--;
    return word;
}

static void read_word(Place *place, SaidText word) {
    if (word.length == 0) return;
    uint64_t classes = lexicon_classes(word);
    if (!place->detailed) {
        place->city++;
        place->capitals &= is_all_capitals(word);
        place->everyday &= (classes & LEXICON(COMMON)) != 0;
    }
    place->known |= (classes & (LEXICON(PLACE) | LEXICON(CALENDAR))) != 0;
    place->misplaced |= !begins_like_name(word) || word.at[word.length - 1] == ':';
}

static SaidText next_word(SaidText text, uint32_t *at) {
    while (*at < text.length && text.at[*at] == ' ') ++*at;
    uint32_t start = *at;
    while (*at < text.length && text.at[*at] != ' ') ++*at;
    return text_part(text, (SaidSpan){start, *at});
}

static Place read_place(SaidText before) {
    Place place = {.capitals = true, .everyday = true};
    bool in_brackets = false;
    uint32_t at = 0;
    for (SaidText word = next_word(before, &at); word.length > 0; word = next_word(before, &at)) {
        if (word.at[0] == '(') in_brackets = place.detailed = place.known = true;
        if (!in_brackets) read_word(&place, bare(word));
        if (bare(word).length < word.length) place.detailed = true;
        if (word.at[word.length - 1] == ')') in_brackets = false;
    }
    place.misplaced |= in_brackets;
    return place;
}

static bool is_dateline(Place place, bool first) {
    if (place.misplaced || place.city == 0 || place.city > LONGEST_CITY) return false;
    if (!place.capitals) return first && place.known;
    return place.known || place.detailed || !place.everyday;
}

uint32_t dateline_length(SaidText paragraph, bool first) {
    uint32_t dash = find_dash(paragraph);
    if (dash == paragraph.length) return 0;
    uint32_t end = dash + dash_length(paragraph, dash);
    if (!begins_sentence(text_part(paragraph, (SaidSpan){end, paragraph.length}))) return 0;
    return is_dateline(read_place(text_part(paragraph, (SaidSpan){0, dash})), first) ? end : 0;
}
