#include "tokens.h"

#include "lexicon.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

typedef struct Reader {
    SaidText text;
    uint32_t at;
    Arena *arena;
    TokenList tokens;
} Reader;

static uint32_t code_at(const Reader *reader, uint32_t at) {
    return at < reader->text.length ? utf8_read(reader->text, at).code : 0;
}

static uint32_t after(const Reader *reader, uint32_t at) {
    return at + utf8_read(reader->text, at).length;
}

static bool is_apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x02BC;
}

static bool is_hyphen(uint32_t code) {
    return code == '-' || code == 0x2010 || code == 0x2011;
}

static bool is_word(uint32_t code) {
    return utf8_is_letter(code) || utf8_is_digit(code);
}

/* A hyphen or an apostrophe between letters, a point or a comma between digits. */
static bool joins_words(const Reader *reader, uint32_t at, bool number) {
    uint32_t code = code_at(reader, at), next = code_at(reader, after(reader, at));
    if (is_hyphen(code) || is_apostrophe(code) || (!number && code == '&')) return is_word(next);
    return number && (code == '.' || code == ',') && utf8_is_digit(next);
}

/* The end of letters and digits that belong together from `at`, over single inner hyphens, apostrophes and, in
 * numbers, commas and points. */
static uint32_t run_end(const Reader *reader, uint32_t at, bool number) {
    while (at < reader->text.length && (is_word(code_at(reader, at)) || joins_words(reader, at, number)))
        at = after(reader, at);
    return at;
}

/* "U.S.", "D.C.", "J.K.": letters with a full stop after each. */
enum { MOST_LETTERS = 8 };

static uint32_t letters_end(const Reader *reader, uint32_t start) {
    uint32_t at = start, count = 0;
    while (count < MOST_LETTERS && at < reader->text.length && utf8_is_letter(code_at(reader, at))) {
        uint32_t stop = after(reader, at);
        if (code_at(reader, stop) != '.') break;
        at = stop + 1;
        count++;
    }
    bool word_follows = at < reader->text.length && is_word(code_at(reader, at));
    return count >= 2 && !word_follows ? at : start;
}

/* "Wis." of "D-Wis." */
static SaidText after_hyphen(SaidText word) {
    for (uint32_t at = word.length; at > 0; at--) {
        if (word.at[at - 1] == '-') return text_part(word, (SaidSpan){at, word.length});
    }
    return word;
}

/* With its full stop where it is a title, an abbreviation or an initial. */
static uint32_t with_stop(const Reader *reader, uint32_t start, uint32_t end) {
    if (code_at(reader, end) != '.') return end;
    SaidText stopped = text_part(reader->text, (SaidSpan){start, end + 1});
    const uint64_t keeps = LEXICON(ABBREVIATION) | LEXICON(HONORIFIC) | LEXICON(TITLE) | LEXICON(SUFFIX);
    if (lexicon_classes(after_hyphen(stopped)) & keeps) return end + 1;
    Utf8 first = utf8_read(reader->text, start);
    bool initial = first.length == end - start && utf8_is_upper(first.code);
    uint32_t next = end + 1;
    while (next < reader->text.length && utf8_is_space(code_at(reader, next))) next = after(reader, next);
    return initial && first.code != 'I' && utf8_is_upper(code_at(reader, next)) ? end + 1 : end;
}

/* Where 's, n't and their like are cut from the end of a word; the end where there is none. */
static uint32_t suffix_start(const Reader *reader, SaidSpan word) {
    static const char *const suffixes[] = {"s", "re", "ve", "ll", "d", "m"};
    SaidText text = text_part(reader->text, word);
    for (uint32_t at = text.length; at > 0;) {
        Utf8 c = utf8_before(text, at);
        at -= c.length;
        if (!is_apostrophe(c.code)) continue;
        SaidText rest = text_part(text, (SaidSpan){at + c.length, text.length});
        if (at > 0 && TEXT_IS_ONE(rest, suffixes)) return word.start + at;
        bool negated = at > 1 && text_is(rest, "t") && (text.at[at - 1] | 0x20) == 'n';
        return negated ? word.start + at - 1 : word.end;
    }
    return word.end;
}

static void add(Reader *reader, SaidSpan span, SaidTokenKind kind) {
    SaidText words = text_part(reader->text, span);
    SaidToken token = {.span = span, .kind = (uint8_t)kind};
    token.spaced = span.start == 0 || utf8_is_space(utf8_before(reader->text, span.start).code);
    if (kind == SAID_WORD || kind == SAID_MARK) token.classes = lexicon_classes(words);
    uint32_t letters = 0, capitals = 0;
    for (uint32_t at = 0; kind == SAID_WORD && at < words.length;) {
        Utf8 c = utf8_read(words, at);
        if (at == 0) token.capital = utf8_is_upper(c.code);
        letters += utf8_is_letter(c.code);
        capitals += utf8_is_upper(c.code);
        at += c.length;
    }
    token.upper = letters >= 2 && letters == capitals;
    list_push(&reader->tokens, reader->arena, token);
}

static void read_word(Reader *reader) {
    uint32_t start = reader->at, end = letters_end(reader, start);
    if (end == start) {
        uint32_t run = run_end(reader, start, false),
                 tail = run - after_hyphen(text_part(reader->text, (SaidSpan){start, run})).length;
        uint32_t letters = letters_end(reader, tail); /* D-N.C. */
        end = letters > tail ? letters : with_stop(reader, start, run);
    }
    uint32_t cut = suffix_start(reader, (SaidSpan){start, end});
    add(reader, (SaidSpan){start, cut}, SAID_WORD);
    if (cut < end) {
        SaidText suffix = text_part(reader->text, (SaidSpan){cut, end});
        bool possessive = text_is(suffix, "'s") || text_is(suffix, "’s");
        add(reader, (SaidSpan){cut, end}, possessive ? SAID_POSSESSIVE : SAID_WORD);
    }
    reader->at = end;
}

/* "@some_name", "#topic". */
static void read_tag(Reader *reader) {
    uint32_t end = reader->at + 1;
    do {
        end = run_end(reader, end, false);
    } while (code_at(reader, end) == '_' && is_word(code_at(reader, ++end)));
    add(reader, (SaidSpan){reader->at, end}, SAID_WORD);
    reader->at = end;
}

static bool starts_link(const Reader *reader) {
    SaidText rest = text_part(reader->text, (SaidSpan){reader->at, reader->text.length});
    return text_starts(rest, text_of("http://")) || text_starts(rest, text_of("https://")) ||
           text_starts(rest, text_of("www."));
}

static bool closes_behind(const Reader *reader, uint32_t end) {
    uint32_t code = utf8_before(reader->text, end).code;
    return utf8_closes_quotation(code) || (code < 0x80 && strchr(".,;:!?)]>", (int)code) != NULL);
}

/* An address is no word. What the sentence sets behind it is not part of it. */
static void read_link(Reader *reader) {
    uint32_t end = reader->at;
    while (end < reader->text.length && !utf8_is_space(code_at(reader, end))) end = after(reader, end);
    while (end > reader->at + 1 && closes_behind(reader, end)) end -= utf8_before(reader->text, end).length;
    add(reader, (SaidSpan){reader->at, end}, SAID_MARK);
    reader->at = end;
}

/* A mark; doubled marks and runs of points and dashes are one. */
static void read_mark(Reader *reader) {
    uint32_t code = code_at(reader, reader->at), end = after(reader, reader->at);
    if (code == '\'' || code == '`') {
        if (code_at(reader, end) == code) end++;
    } else if (code == '.' || code == '-') {
        while (code_at(reader, end) == code) end++;
    }
    add(reader, (SaidSpan){reader->at, end}, SAID_MARK);
    reader->at = end;
}

TokenList tokens_read(SaidText text, uint32_t start, Arena *arena) {
    Reader reader = {.text = text, .at = start, .arena = arena};
    while (reader.at < text.length) {
        uint32_t code = code_at(&reader, reader.at);
        bool tag = (code == '@' || code == '#') && is_word(code_at(&reader, reader.at + 1));
        if (utf8_is_space(code)) {
            reader.at = after(&reader, reader.at);
        } else if (starts_link(&reader)) {
            read_link(&reader);
        } else if (utf8_is_letter(code)) {
            read_word(&reader);
        } else if (tag) {
            read_tag(&reader);
        } else if (utf8_is_digit(code)) {
            uint32_t end = run_end(&reader, reader.at, true);
            add(&reader, (SaidSpan){reader.at, end}, SAID_NUMBER);
            reader.at = end;
        } else {
            read_mark(&reader);
        }
    }
    return reader.tokens;
}
