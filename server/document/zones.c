#include "zones.h"

#include "byline.h"
#include "dateline.h"
#include "lexicon.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

enum { LONGEST_HEADLINE = 150, LONGEST_CAPTION = 400, BYLINES_WITHIN = 4 };

static bool starts_with(SaidText words, const char *lower) {
    uint32_t length = text_of(lower).length;
    return words.length >= length && text_is((SaidText){words.at, length}, lower);
}

static bool ends_with(SaidText words, const char *lower) {
    uint32_t length = text_of(lower).length;
    return words.length >= length && text_is((SaidText){words.at + words.length - length, length}, lower);
}

static bool is_address(SaidText words) {
    if (memchr(words.at, ' ', words.length) != NULL) return false;
    return starts_with(words, "https://") || starts_with(words, "http://") || starts_with(words, "www.");
}

/* Does it begin with a phrase of the list? A single word ("Advertisement") must be all there is, since honest copy
 * may begin with it. */
static bool is_leftover(SaidText words) {
    SaidText phrase = {words.at, lexicon_phrase(LEXICON_BOILERPLATE, words)};
    if (phrase.length == 0) return false;
    bool word = text_word_count(phrase) == 1 && utf8_is_letter(utf8_before(phrase, phrase.length).code);
    return !word || words.length - phrase.length <= 1;
}

/* "(AP Photo/Jane Doe)", "(John Roe/Reuters)" at the end. */
static bool has_credit(SaidText words) {
    static const char *const agencies[] = {"photo", "getty", "reuters", "afp", "epa", "image"};
    if (words.at[words.length - 1] != ')') return false;
    uint32_t open = words.length;
    while (open > 0 && words.at[open - 1] != '(') open--;
    SaidText credit = text_part(words, (SaidSpan){open, words.length - 1});
    if (open == 0 || credit.length == 0 || memchr(credit.at, '/', credit.length) == NULL) return false;
    for (size_t i = 0; i < sizeof agencies / sizeof *agencies; i++)
        for (uint32_t at = 0; at < credit.length; at++)
            if (starts_with(text_part(credit, (SaidSpan){at, credit.length}), agencies[i])) return true;
    return false;
}

static bool is_caption(SaidText words) {
    static const char *const starts[] = {"photo:",   "file photo",     "photos:",         "photo by ", "photos by ",
                                         "(photo",   "photograph by ", "photographs by ", "image:",    "image by ",
                                         "picture:", "pictured:",      "caption:"};
    static const char *const ends[] = {"/reuters", "/ap", "/afp", "/getty", "getty images", "via ap", "via reuters"};
    if (words.length > LONGEST_CAPTION) return false;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (starts_with(words, starts[i])) return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_with(words, ends[i])) return true;
    return has_credit(words);
}

static bool has_code(const uint32_t *codes, uint32_t code) {
    while (*codes != 0 && *codes != code) codes++;
    return *codes != 0;
}

static bool opens_quotation(uint32_t code) {
    static const uint32_t marks[] = {'"', '\'', 0x201C, 0x2018, 0xAB, 0};
    return has_code(marks, code);
}

/* The last character that is no closing mark; 0 where there is none. */
static uint32_t last_code(SaidText words) {
    for (uint32_t end = words.length; end > 0;) {
        Utf8 c = utf8_before(words, end);
        if (!utf8_closes_quotation(c.code) && c.code != ')') return c.code;
        end -= c.length;
    }
    return 0;
}

/* Somebody's words and nothing else: from mark to mark. */
static bool is_speech(SaidText words) {
    return opens_quotation(utf8_read(words, 0).code) && utf8_closes_quotation(utf8_before(words, words.length).code);
}

static bool is_one_short_line(SaidText words) {
    uint32_t characters = 0;
    for (uint32_t at = 0; at < words.length && characters <= LONGEST_HEADLINE; characters++) {
        if (words.at[at] == '\n' || words.at[at] == '\r') return false;
        at += utf8_read(words, at).length;
    }
    return characters <= LONGEST_HEADLINE;
}

static bool is_headline(SaidText words) {
    static const uint32_t no_end[] = {'.', ',', ':', ';', 0x2026, 0x2014, 0};
    return is_one_short_line(words) && !is_speech(words) && !has_code(no_end, last_code(words));
}

/* The zone that the words alone tell; body where they tell none. */
static SaidZone told_by_words(SaidText words) {
    if (is_caption(words)) return SAID_CAPTION;
    return is_address(words) || is_leftover(words) ? SAID_BOILERPLATE : SAID_BODY;
}

/* The zone that the place tells too: `before` blocks of copy stand before it. */
static SaidZone told_by_place(SaidText words, uint32_t before, bool last) {
    bool first = before == 0;
    if ((before < BYLINES_WITHIN || last) && byline_is(words, first)) return SAID_BYLINE;
    return first && !last && is_headline(words) ? SAID_HEADLINE : SAID_BODY;
}

/* Sets what the words alone tell and returns the last block that is no boilerplate; `count` where all is. */
static uint32_t read_words(SaidText view, SaidBlock *blocks, uint32_t count) {
    uint32_t last = count;
    for (uint32_t i = 0; i < count; i++) {
        if (blocks[i].zone == SAID_BODY) blocks[i].zone = told_by_words(text_part(view, blocks[i].span));
        if (blocks[i].zone != SAID_BOILERPLATE) last = i;
    }
    return last;
}

void zones_assign(SaidText view, SaidBlock *blocks, uint32_t count) {
    uint32_t last = read_words(view, blocks, count), before = 0;
    bool begun = false;
    for (uint32_t i = 0; i < count; i++) {
        SaidText words = text_part(view, blocks[i].span);
        if (blocks[i].zone == SAID_BODY) blocks[i].zone = told_by_place(words, before, i == last);
        before += blocks[i].zone != SAID_BOILERPLATE;
        if (blocks[i].zone != SAID_BODY) continue;
        uint32_t dateline = dateline_length(words, !begun);
        if (dateline > 0) blocks[i].dateline = (SaidSpan){blocks[i].span.start, blocks[i].span.start + dateline};
        begun = true;
    }
}
