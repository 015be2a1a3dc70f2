#include "notation.h"

#include "text.h"
#include "writing.h"

#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 32 };

typedef struct Reader {
    Arena *arena;
    SaidText text;
    uint32_t at;
    Writing copy;
    LIST(Mark) marks;
    uint32_t open[DEEPEST]; /* where the braces that are open begin in the copy */
    uint32_t depth;
    Marked result;
} Reader;

static bool is_special(char c) {
    return c == '{' || c == '|' || c == '}' || c == '\\';
}

static void fail(Reader *reader, const char *error) {
    if (reader->result.error != NULL) return;
    reader->result.error = error;
    reader->result.error_at = reader->at;
}

/* "Ortiz says (inversion A)" is the thing "Ortiz says" with a note. */
static void add_mark(Reader *reader, SaidSpan span, SaidText thing) {
    Mark mark = {span, text_trim(thing), {0}};
    if (mark.what.length == 0) {
        fail(reader, "nothing stands behind the bar");
        return;
    }
    if (text_ends(mark.what, text_of(")"))) {
        uint32_t open = mark.what.length;
        while (open > 0 && mark.what.at[open - 1] != '(') open--;
        if (open > 0) {
            mark.note = text_part(mark.what, (SaidSpan){open, mark.what.length - 1});
            mark.what = text_trim(text_part(mark.what, (SaidSpan){0, open - 1}));
        }
    }
    list_push(&reader->marks, reader->arena, mark);
}

/* Reads from behind the bar up to the brace that closes. */
static void read_things(Reader *reader) {
    if (reader->depth == 0) {
        fail(reader, "a bar without a brace before it");
        return;
    }
    SaidSpan span = {reader->open[--reader->depth], reader->copy.bytes.count};
    uint32_t start = reader->at;
    for (; reader->at < reader->text.length; reader->at++) {
        char c = reader->text.at[reader->at];
        if (c != ';' && c != '}') continue;
        add_mark(reader, span, text_part(reader->text, (SaidSpan){start, reader->at}));
        start = reader->at + 1;
        if (c == '}') {
            reader->at++;
            return;
        }
    }
    fail(reader, "no brace closes");
}

static void open_brace(Reader *reader) {
    static const char HERE[] = "{here}";
    SaidText rest = text_part(reader->text, (SaidSpan){reader->at, reader->text.length});
    if (text_starts(rest, text_of(HERE))) {
        reader->result.here = reader->copy.bytes.count;
        reader->at += (uint32_t)sizeof HERE - 1;
        return;
    }
    if (reader->depth == DEEPEST) {
        fail(reader, "too many braces inside one another");
        reader->at = reader->text.length;
        return;
    }
    reader->open[reader->depth++] = reader->copy.bytes.count;
    reader->at++;
}

static void read_character(Reader *reader) {
    char c = reader->text.at[reader->at];
    if (c == '{') {
        open_brace(reader);
    } else if (c == '|') {
        reader->at++;
        read_things(reader);
    } else if (c == '}') {
        fail(reader, "a brace closes without a bar before it");
        reader->at++;
    } else {
        bool escaped = c == '\\' && reader->at + 1 < reader->text.length && is_special(reader->text.at[reader->at + 1]);
        if (escaped) reader->at++;
        list_push(&reader->copy.bytes, reader->arena, reader->text.at[reader->at]);
        reader->at++;
    }
}

Marked notation_parse(Arena *arena, SaidText text) {
    Reader reader = {.arena = arena, .text = text, .copy = {.arena = arena}, .result = {.here = UINT32_MAX}};
    while (reader.at < text.length) read_character(&reader);
    if (reader.depth > 0) fail(&reader, "a brace is never closed");
    notation_sort(reader.marks.items, reader.marks.count);
    reader.result.copy = written(&reader.copy);
    reader.result.marks = list_slice(Marks, reader.marks);
    return reader.result;
}

/* The place of a thing among those at one place: mentions, speech, terms, findings. */
static int rank(SaidText what) {
    if (what.at[0] == '!') return 3;
    if (text_is(what, "title") || text_is(what, "scare")) return 2;
    if (what.at[0] == '#') return 1;
    for (uint32_t i = 0; i < what.length; i++) {
        SaidText rest = text_part(what, (SaidSpan){i, what.length});
        if (text_starts(rest, text_of(" says")) || text_starts(rest, text_of(" declines"))) return 1;
    }
    return 0;
}

static int compare_marks(const void *left, const void *right) {
    const Mark *a = left, *b = right;
    if (a->span.start != b->span.start) return a->span.start < b->span.start ? -1 : 1;
    if (a->span.end != b->span.end) return a->span.end > b->span.end ? -1 : 1;
    int by_rank = rank(a->what) - rank(b->what);
    if (by_rank != 0) return by_rank;
    int by_what = text_compare(a->what, b->what);
    return by_what != 0 ? by_what : text_compare(a->note, b->note);
}

void notation_sort(Mark *marks, uint32_t count) {
    if (count > 0) qsort(marks, count, sizeof *marks, compare_marks);
}

typedef struct Printer {
    const Marked *marked;
    Writing out;
    uint32_t at;            /* the next byte of the copy */
    uint32_t open[DEEPEST]; /* the first mark of each brace that is open */
    uint32_t depth;
    bool past_here;
} Printer;

static void print_here(Printer *printer) {
    if (printer->past_here || printer->at != printer->marked->here) return;
    write_word(&printer->out, "{here}");
    printer->past_here = true;
}

static void print_copy(Printer *printer, uint32_t end) {
    SaidText copy = printer->marked->copy;
    for (; printer->at < end; printer->at++) {
        char c = copy.at[printer->at];
        print_here(printer);
        if (is_special(c)) write_word(&printer->out, "\\");
        write_text(&printer->out, (SaidText){&c, 1});
    }
}

static bool same_place(SaidSpan a, SaidSpan b) {
    return a.start == b.start && a.end == b.end;
}

static void close_brace(Printer *printer) {
    Marks marks = printer->marked->marks;
    uint32_t first = printer->open[--printer->depth];
    print_copy(printer, marks.items[first].span.end);
    for (uint32_t i = first; i < marks.count && same_place(marks.items[i].span, marks.items[first].span); i++) {
        write_word(&printer->out, i == first ? "|" : "; ");
        write_text(&printer->out, marks.items[i].what);
        if (marks.items[i].note.length == 0) continue;
        write_word(&printer->out, " (");
        write_text(&printer->out, marks.items[i].note);
        write_word(&printer->out, ")");
    }
    write_word(&printer->out, "}");
}

/* Closes every brace that ends before the mark does, whether it ends before the mark begins or crosses it. */
static void close_before(Printer *printer, SaidSpan span) {
    while (printer->depth > 0 && printer->marked->marks.items[printer->open[printer->depth - 1]].span.end < span.end)
        close_brace(printer);
}

SaidText notation_print(Arena *arena, const Marked *marked) {
    Printer printer = {.marked = marked, .out = {.arena = arena}};
    for (uint32_t i = 0; i < marked->marks.count; i++) {
        SaidSpan span = marked->marks.items[i].span;
        if (i > 0 && same_place(span, marked->marks.items[i - 1].span)) continue;
        close_before(&printer, span);
        print_copy(&printer, span.start);
        print_here(&printer);
        if (printer.depth == DEEPEST) continue;
        write_word(&printer.out, "{");
        printer.open[printer.depth++] = i;
    }
    while (printer.depth > 0) close_brace(&printer);
    print_copy(&printer, marked->copy.length);
    print_here(&printer);
    return written(&printer.out);
}
