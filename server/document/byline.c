#include "byline.h"

#include "classes.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

enum { LONGEST_BYLINE = 120 };

/* A block read word by word. */
typedef struct Reader {
    SaidText text;
    uint32_t at;
} Reader;

/* The next word, or the next comma; empty at the end. */
static SaidText next(Reader *reader) {
    SaidText text = reader->text;
    while (reader->at < text.length && text.at[reader->at] == ' ') reader->at++;
    uint32_t start = reader->at;
    while (reader->at < text.length && strchr(" ,", text.at[reader->at]) == NULL) reader->at++;
    if (reader->at == start && start < text.length) reader->at++;
    return text_part(text, (SaidSpan){start, reader->at});
}

static bool is_name_part(SaidText word) {
    uint32_t code = utf8_read(word, 0).code;
    return utf8_is_upper(code) || (lexicon_classes(word) & LEXICON(PARTICLE)) != 0;
}

/* Reads a name and returns how many words it has; the word after it is in `word`. */
static uint32_t read_name(Reader *reader, SaidText *word) {
    uint32_t words = 0;
    for (*word = next(reader); word->length > 0 && is_name_part(*word); *word = next(reader)) words++;
    return words;
}

/* Of what follows the comma: "Staff Writer", "Associated Press", "political correspondent". */
static bool is_of_a_desk(Reader *reader) {
    static const char *const desk[] = {"staff",          "writer",  "reporter",  "correspondent",
                                       "correspondents", "editor",  "columnist", "bureau",
                                       "press",          "reuters", "ap",        "contributor"};
    for (SaidText word = next(reader); word.length > 0; word = next(reader))
        for (size_t i = 0; i < sizeof desk / sizeof *desk; i++)
            if (text_is(word, desk[i])) return true;
    return false;
}

/* "Jane Doe, Staff Writer", "Jane Doe in Moscow". */
static bool is_signed(SaidText words) {
    Reader reader = {words, 0};
    SaidText word;
    uint32_t name = read_name(&reader, &word);
    if (name < 2 || name > 4) return false;
    if (text_is(word, ",")) return is_of_a_desk(&reader);
    if (!text_is(word, "in")) return false;
    return read_name(&reader, &word) > 0 && (word.length == 0 || text_is(word, "and"));
}

/* "By Jane Doe", "By Jane Doe and John Roe", "By Jane Doe, political editor", "By Jane Doe in Moscow". */
static bool is_by(SaidText words, bool first) {
    Reader reader = {words, 0};
    if (!text_is(next(&reader), "by")) return false;
    Reader ahead = reader;
    SaidText given = next(&ahead), word;
    uint64_t listed = lexicon_classes(given);
    if (first && (listed & GIVEN_NAMES) == 0) return false;
    if (read_name(&reader, &word) == 0) return false;
    while (text_is(word, "and") || text_is(word, "in") || text_is(word, "for") || text_is(word, "&"))
        if (read_name(&reader, &word) == 0) return false;
    return word.length == 0 || text_is(word, ",") || text_is(word, "|");
}

bool byline_is(SaidText words, bool first) {
    if (words.length == 0 || words.length > LONGEST_BYLINE) return false;
    if (strchr(".?!:", words.at[words.length - 1]) != NULL || memchr(words.at, '\n', words.length) != NULL)
        return false;
    return is_by(words, first) || (!first && is_signed(words));
}
