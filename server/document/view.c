#include "view.h"

#include "lines.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

enum { DEEPEST_HEADING = 6, WIDEST_INDENT = 3, MOST_DIGITS = 3 };

/* A link's words and its address are no longer than these, in bytes. */
enum { LONGEST_LINK = 400, LONGEST_ADDRESS = 2000 };

/* The view as it is being made of one line after the other. */
typedef struct Maker {
    SaidText text;
    Arena *arena;
    char *out;
    uint32_t length, read; /* of `out`, and of the text */
    uint32_t open_stars, open_lows;
    SaidSpan link_tail; /* "](address)" of the link that is being read */
    View view;
} Maker;

static void copy_to(Maker *maker, uint32_t end) {
    uint32_t count = end - maker->read;
    memcpy(maker->out + maker->length, maker->text.at + maker->read, count);
    map_add(&maker->view.text, maker->arena, (MapRun){maker->length, maker->read, count, 1, 1});
    maker->length += count;
    maker->read = end;
}

static void skip(Maker *maker, SaidSpan markup) {
    copy_to(maker, markup.start);
    maker->read = markup.end;
}

/* How many times `byte` stands at `at`. */
static uint32_t run_length(SaidText text, uint32_t at, uint32_t end, char byte) {
    uint32_t length = 0;
    while (at + length < end && text.at[at + length] == byte) length++;
    return length;
}

/* Is the line an item with a number ("12. ")? The number is there to be read. */
static bool is_numbered(SaidText text, SaidSpan line) {
    uint32_t digits = 0;
    while (line.start + digits < line.end && utf8_is_digit((unsigned char)text.at[line.start + digits])) digits++;
    SaidText mark = text_part(text, (SaidSpan){line.start + digits, line.end});
    return digits > 0 && digits <= MOST_DIGITS &&
           (text_starts(mark, text_of(". ")) || text_starts(mark, text_of(") ")));
}

static bool is_bullet(SaidText text, SaidSpan line) {
    SaidText mark = text_part(text, line);
    return text_starts(mark, text_of("- ")) || text_starts(mark, text_of("* ")) || text_starts(mark, text_of("+ "));
}

/* The end of the marks of quotations, with the space after each. */
static uint32_t quote_end(SaidText text, SaidSpan line) {
    uint32_t end = line.start;
    for (;;) {
        uint32_t mark = end + run_length(text, end, line.end, ' ');
        if (mark - end > WIDEST_INDENT || mark == line.end || text.at[mark] != '>') return end;
        end = mark + 1;
        if (end < line.end && text.at[end] == ' ') end++;
    }
}

/* The end of the mark of a heading or an item, with the spaces around it; the line's start where there is none. */
static uint32_t mark_end(SaidText text, SaidSpan line, ViewMark *mark) {
    SaidSpan rest = {line.start + run_length(text, line.start, line.end, ' '), line.end};
    uint32_t hashes = run_length(text, rest.start, rest.end, '#');
    bool bullet = is_bullet(text, rest);
    uint32_t after = rest.start + (bullet ? 1 : hashes), spaces = run_length(text, after, line.end, ' ');
    bool heading = hashes > 0 && hashes <= DEEPEST_HEADING && spaces > 0;
    if (heading) *mark = VIEW_HEADING;
    if (bullet || is_numbered(text, rest)) *mark = VIEW_ITEM;
    return heading || bullet ? after + spaces : line.start;
}

/* Skips what stands at the start of a line and returns where its words begin. */
static uint32_t skip_line_marks(Maker *maker, SaidSpan line) {
    SaidSpan rest = {quote_end(maker->text, line), line.end};
    ViewMark mark = rest.start > line.start ? VIEW_QUOTE : VIEW_PLAIN;
    uint32_t words = mark_end(maker->text, rest, &mark);
    if (mark == VIEW_PLAIN) return words;
    skip(maker, (SaidSpan){line.start, words});
    list_push(&maker->view.marked, maker->arena, ((ViewLine){maker->length, mark}));
    return words;
}

typedef enum Beside { BESIDE_SPACE, BESIDE_PUNCTUATION, BESIDE_WORD } Beside;

static Beside beside(uint32_t code) {
    if (utf8_is_space(code)) return BESIDE_SPACE;
    return utf8_is_letter(code) || utf8_is_digit(code) ? BESIDE_WORD : BESIDE_PUNCTUATION;
}

static Beside beside_before(SaidText text, uint32_t line_start, uint32_t at) {
    return at == line_start ? BESIDE_SPACE : beside(utf8_before(text, at).code);
}

static Beside beside_after(SaidText text, uint32_t line_end, uint32_t at) {
    return at == line_end ? BESIDE_SPACE : beside(utf8_read(text, at).code);
}

/* Is the run of * or _ markup? At the start of a word it opens; at the end of one it closes what is open, and is the
 * writer's own where nothing is ("f***"); inside a word and between spaces it is never markup. */
static bool is_emphasis(Maker *maker, SaidSpan line, SaidSpan run) {
    uint32_t *open = maker->text.at[run.start] == '*' ? &maker->open_stars : &maker->open_lows;
    Beside before = beside_before(maker->text, line.start, run.start);
    Beside after = beside_after(maker->text, line.end, run.end);
    bool opens = after != BESIDE_SPACE && before != BESIDE_WORD;
    bool closes = before != BESIDE_SPACE && after != BESIDE_WORD;
    if (closes && *open > 0) {
        --*open;
        return true;
    }
    if (opens) ++*open;
    return opens;
}

/* The place of `byte` in the line from `at` on, within reach; the line's end where it is not there. */
static uint32_t find_byte(SaidText text, SaidSpan line, uint32_t at, uint32_t reach, char byte) {
    uint32_t end = line.end - at > reach ? at + reach : line.end;
    while (at < end && text.at[at] != byte) at++;
    return at < end ? at : line.end;
}

/* "](address)" or "][name]" behind the words of the link that opens at `at`; empty where none does. */
static SaidSpan link_tail(SaidText text, SaidSpan line, uint32_t at) {
    uint32_t close = find_byte(text, line, at + 1, LONGEST_LINK, ']');
    if (close + 1 >= line.end || (text.at[close + 1] != '(' && text.at[close + 1] != '[')) return (SaidSpan){0};
    uint32_t end = find_byte(text, line, close + 2, LONGEST_ADDRESS, text.at[close + 1] == '(' ? ')' : ']');
    return end == line.end ? (SaidSpan){0} : (SaidSpan){close, end + 1};
}

/* The end of "<https://...>" at `at`, or `at`. */
static uint32_t address_end(SaidText text, SaidSpan line, uint32_t at) {
    SaidText rest = text_part(text, (SaidSpan){at + 1, line.end});
    if (!text_starts(rest, text_of("http")) && !text_starts(rest, text_of("mailto:"))) return at;
    uint32_t close = find_byte(text, line, at, LONGEST_ADDRESS, '>');
    return close == line.end ? at : close + 1;
}

/* Skips the markup of a link that begins or ends at `at`: its words stay. Returns what was skipped, in bytes. */
static uint32_t skip_link(Maker *maker, SaidSpan line, uint32_t at) {
    SaidSpan markup = {at, at};
    if (maker->text.at[at] == '[' && at >= maker->link_tail.end) {
        SaidSpan tail = link_tail(maker->text, line, at);
        if (!said_span_is_empty(tail)) {
            maker->link_tail = tail;
            markup.end = at + 1;
        }
    } else if (maker->text.at[at] == ']' && at == maker->link_tail.start) {
        markup = maker->link_tail;
    } else if (maker->text.at[at] == '<') {
        markup.end = address_end(maker->text, line, at);
    }
    if (!said_span_is_empty(markup)) skip(maker, markup);
    return markup.end - markup.start;
}

static bool is_ascii_punctuation(char c) {
    return c > ' ' && c < '\x7F' && !utf8_is_letter((uint32_t)c) && !utf8_is_digit((uint32_t)c);
}

static void read_words(Maker *maker, SaidSpan line, uint32_t at) {
    while (at < line.end) {
        char c = maker->text.at[at];
        uint32_t length = c == '[' || c == ']' || c == '<' ? skip_link(maker, line, at) : 0;
        if (length == 0) length = 1;
        if (c == '\\' && at + 1 < line.end && is_ascii_punctuation(maker->text.at[at + 1])) {
            skip(maker, (SaidSpan){at, at + 1});
            length = 2;
        } else if (c == '*' || c == '_') {
            length = run_length(maker->text, at, line.end, c);
            SaidSpan run = {at, at + length};
            if (is_emphasis(maker, line, run)) skip(maker, run);
        }
        at += length;
    }
}

static View markdown_view(SaidText text, uint32_t start, Arena *arena) {
    Maker maker = {.text = text, .arena = arena, .out = arena_alloc(arena, text.length), .read = start};
    LineReader reader = line_reader(text);
    for (SaidSpan line; line_next(&reader, &line);) {
        if (line.start < start) line.start = start;
        uint32_t words = skip_line_marks(&maker, line);
        if (text_trim(text_part(text, (SaidSpan){words, line.end})).length == 0) maker.open_stars = maker.open_lows = 0;
        read_words(&maker, line, words);
    }
    copy_to(&maker, text.length);
    maker.view.words = (SaidText){maker.out, maker.length};
    return maker.view;
}

static View plain_view(SaidText text, uint32_t start, Arena *arena) {
    View view = {.words = {text.at + start, text.length - start}};
    if (start > 0) map_add(&view.text, arena, (MapRun){0, start, view.words.length, 1, 1});
    return view;
}

View view_new(SaidText text, SaidFormat format, Arena *arena) {
    SaidText mark = text_of("\xEF\xBB\xBF");
    uint32_t start = text_starts(text, mark) ? mark.length : 0;
    return format == SAID_MARKDOWN ? markdown_view(text, start, arena) : plain_view(text, start, arena);
}
