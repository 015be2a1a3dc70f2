#include "blocks.h"

#include "lines.h"
#include "text.h"
#include "utf8.h"
#include "zones.h"

/* Lines broken by a program or a typist at a margin are between these, in bytes. */
enum { NARROWEST_MARGIN = 50, WIDEST_MARGIN = 120 };

typedef struct Line {
    SaidSpan words; /* without the white space at its edges */
    ViewMark mark;
} Line;

typedef struct Cutter {
    const View *view;
    Arena *arena, scratch;
    LIST(Line) lines; /* since the last empty one */
    LIST(SaidBlock) blocks;
} Cutter;

static SaidSpan trimmed(SaidText text, SaidSpan span) {
    SaidText words = text_trim(text_part(text, span));
    if (words.length == 0) return (SaidSpan){span.start, span.start};
    uint32_t start = (uint32_t)(words.at - text.at);
    return (SaidSpan){start, start + words.length};
}

static uint32_t first_word_length(SaidText text, SaidSpan line) {
    uint32_t at = line.start;
    while (at < line.end && text.at[at] != ' ') at++;
    return at - line.start;
}

static bool begins_small(SaidText text, SaidSpan line) {
    uint32_t code = utf8_read(text, line.start).code;
    return utf8_is_lower(code) || utf8_is_digit(code);
}

/* Do the lines look like one paragraph broken at a margin? Then the first word of nearly every line would not have
 * fitted on the line before it, and many lines begin in the middle of a sentence. */
static bool is_wrapped(SaidText text, const Line *lines, uint32_t count) {
    uint32_t longest = 0, full = 0, small = 0, breaks = count - 1;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t length = lines[i].words.end - lines[i].words.start;
        if (length > longest) longest = length;
    }
    if (longest < NARROWEST_MARGIN || longest > WIDEST_MARGIN) return false;
    for (uint32_t i = 0; i < breaks; i++) {
        uint32_t length = lines[i].words.end - lines[i].words.start;
        full += length + 1 + first_word_length(text, lines[i + 1].words) >= longest;
        small += begins_small(text, lines[i + 1].words);
    }
    return full * 4 >= breaks * 3 && small * 2 >= breaks;
}

/* Does a line of Markdown begin a paragraph of its own? */
static bool parts(ViewMark before, ViewMark mark) {
    if (before == VIEW_HEADING || mark == VIEW_HEADING || mark == VIEW_ITEM) return true;
    return mark == VIEW_QUOTE && before != VIEW_QUOTE;
}

/* A line that stops in the middle of a sentence, before one that begins with a small letter, goes on there. */
static bool goes_on(SaidText text, SaidSpan line, SaidSpan next) {
    uint32_t code = utf8_read(text, next.start).code;
    return utf8_is_lower(code) && line.end - line.start >= NARROWEST_MARGIN &&
           !text_ends_sentence(text_part(text, line));
}

/* Makes blocks of the lines since the last empty one. */
static void cut(Cutter *cutter, SaidFormat format) {
    const Line *lines = cutter->lines.items;
    uint32_t count = cutter->lines.count;
    bool whole = format == SAID_PLAIN && count > 1 && is_wrapped(cutter->view->words, lines, count);
    for (uint32_t i = 0; i < count; i++) {
        bool begins = i == 0;
        if (i > 0 && format == SAID_MARKDOWN) begins = parts(lines[i - 1].mark, lines[i].mark);
        if (i > 0 && format == SAID_PLAIN)
            begins = !whole && !goes_on(cutter->view->words, lines[i - 1].words, lines[i].words);
        if (begins) {
            SaidZone zone = lines[i].mark == VIEW_HEADING ? SAID_HEADLINE : SAID_BODY;
            list_push(&cutter->blocks, cutter->arena, ((SaidBlock){.span = lines[i].words, .zone = zone}));
        }
        cutter->blocks.items[cutter->blocks.count - 1].span.end = lines[i].words.end;
    }
    cutter->lines.count = 0;
}

SaidBlocks blocks_new(const View *view, SaidFormat format, Arena *arena) {
    Cutter cutter = {.view = view, .arena = arena};
    LineReader reader = line_reader(view->words);
    uint32_t marked = 0;
    for (SaidSpan line; line_next(&reader, &line);) {
        while (marked < view->marked.count && view->marked.items[marked].start < line.start) marked++;
        bool here = marked < view->marked.count && view->marked.items[marked].start == line.start;
        ViewMark mark = here ? view->marked.items[marked].mark : VIEW_PLAIN;
        SaidSpan words = trimmed(view->words, line);
        if (said_span_is_empty(words)) {
            cut(&cutter, format);
        } else {
            list_push(&cutter.lines, &cutter.scratch, ((Line){words, mark}));
        }
    }
    cut(&cutter, format);
    arena_free(&cutter.scratch);
    zones_assign(view->words, cutter.blocks.items, cutter.blocks.count);
    return list_slice(SaidBlocks, cutter.blocks);
}
