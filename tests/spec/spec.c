/* The specification is the suite: pages of prose and marked-up articles (notation.h, cases.h). The marks are stripped,
 * the copy is analysed, and what is found must be what was marked, no more and no less.
 *
 *     spec [--accept] [--extract DIR] PAGE...
 *
 * Prints every article that differs, as corrections on its copy, and ends with 1 where one does, with 2 where a page
 * cannot be read. --accept rewrites the pages with what was found, for review. --extract writes the copy of each
 * article to a file of its own in DIR. */
#include "diff.h"
#include "lists.h"
#include "text.h"
#include "writing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Run {
    Arena arena; /* of the page */
    const char *path;
    SaidText page;
    Writing accepted;    /* the page with what was found */
    uint32_t copied;     /* how much of the page is in it */
    const char *extract; /* the directory, or NULL */
    bool accept;
    unsigned articles, failures;
} Run;

static SaidText read_page(Arena *arena, FILE *file) {
    Writing text = {.arena = arena};
    char part[4096];
    for (size_t count; (count = fread(part, 1, sizeof part, file)) > 0;)
        write_text(&text, (SaidText){part, (uint32_t)count});
    return written(&text);
}

static void replace(Run *run, SaidSpan span, SaidText with) {
    write_text(&run->accepted, text_part(run->page, (SaidSpan){run->copied, span.start}));
    write_text(&run->accepted, with);
    run->copied = span.end;
}

static void report(const Run *run, const Case *spec, const char *what) {
    printf("%s:%u: %.*s\n  %s\n", run->path, (unsigned)spec->line, (int)spec->heading.length, spec->heading.at, what);
}

static void extract(Run *run, SaidText copy, SaidFormat format) {
    const char *name = strrchr(run->path, '/');
    SaidText path = arena_format(&run->arena, "%s/%s-%03u.%s", run->extract, name == NULL ? run->path : name + 1,
                                 run->articles, format == SAID_MARKDOWN ? "md" : "txt");
    FILE *file = fopen(path.at, "wb");
    bool whole = file != NULL && fwrite(copy.at, 1, copy.length, file) == copy.length;
    if (file != NULL && fclose(file) != 0) whole = false;
    if (whole) return;
    fprintf(stderr, "spec: cannot write %s\n", path.at);
    exit(2);
}

static bool check_lists(Run *run, const Case *spec, const Found *found, uint32_t here) {
    bool same = true;
    for (ListKind kind = 0; kind < LIST_KINDS; kind++) {
        SaidText expected = text_part(run->page, spec->lists[kind]);
        if (expected.length == 0) continue;
        SaidText list = list_print(&run->arena, kind, found, expected, here);
        if (list_equal(expected, list)) continue;
        report(run, spec, list_word(kind));
        diff_print(expected, list);
        replace(run, spec->lists[kind], list);
        same = false;
    }
    return same;
}

/* Is what was found in the article what was marked? */
static bool check_marks(Run *run, const Case *spec, const Found *found, const Marked *expected) {
    Marked marked = found_marked(&run->arena, found, expected);
    SaidText want = notation_print(&run->arena, expected), got = notation_print(&run->arena, &marked);
    if (text_equal(want, got)) return true;
    report(run, spec, "the article");
    diff_print(want, got);
    replace(run, spec->article, got);
    return false;
}

/* An article is compared whole; of one that shows a card, the card is. */
static bool check_case(Run *run, const Case *spec) {
    bool hover = text_equal(spec->kind, text_of("hover"));
    Marked expected = notation_parse(&run->arena, text_part(run->page, spec->article));
    if (expected.error != NULL || (hover && expected.here == UINT32_MAX)) {
        report(run, spec, expected.error != NULL ? expected.error : "no cursor stands in the article");
        return false;
    }
    if (run->extract != NULL) extract(run, expected.copy, spec->format);
    Found found = found_new(&run->arena, expected.copy, spec->format);
    bool same = hover || check_marks(run, spec, &found, &expected);
    if (!check_lists(run, spec, &found, expected.here)) same = false;
    found_free(&found);
    return same;
}

static void check_page(Run *run) {
    Cases cases = cases_read(&run->arena, run->page);
    for (uint32_t i = 0; i < cases.count; i++) {
        run->articles++;
        if (!check_case(run, &cases.items[i])) run->failures++;
    }
}

static void accept_page(Run *run) {
    replace(run, (SaidSpan){run->page.length, run->page.length}, (SaidText){0});
    SaidText page = written(&run->accepted);
    FILE *file = fopen(run->path, "wb");
    if (file != NULL && fwrite(page.at, 1, page.length, file) == page.length && fclose(file) == 0) return;
    fprintf(stderr, "spec: cannot write %s\n", run->path);
    exit(2);
}

static void run_page(Run *run) {
    run->accepted.arena = &run->arena;
    FILE *file = fopen(run->path, "rb");
    if (file == NULL) {
        fprintf(stderr, "spec: cannot read %s\n", run->path);
        exit(2);
    }
    run->page = read_page(&run->arena, file);
    (void)fclose(file);
    check_page(run);
    if (run->accept && run->failures > 0) accept_page(run);
    arena_free(&run->arena);
}

int main(int argc, char **argv) {
    bool accept = false;
    const char *extract_to = NULL;
    unsigned articles = 0, failures = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--accept") == 0) {
            accept = true;
        } else if (strcmp(argv[i], "--extract") == 0 && i + 1 < argc) {
            extract_to = argv[++i];
        } else {
            Run run = {.path = argv[i], .accept = accept, .extract = extract_to};
            run_page(&run);
            articles += run.articles;
            failures += run.failures;
        }
    }
    printf("%u articles, %u differ\n", articles, failures);
    return failures > 0 || articles == 0 ? 1 : 0;
}
