#include "listing.h"

#include "export.h"
#include "text.h"

#include <string.h>

enum { FORMAT, STDIN_PATH };

/* A run of a listing over all articles. */
typedef struct Run {
    const Listing *listing;
    const struct ListingFormat *format;
    Screen screen;
    bool several;          /* articles, so that each is named */
    uint32_t tables, rows; /* printed so far */
} Run;

/* How each article's table is printed, and what stands before the first and after the last. */
typedef struct ListingFormat {
    const char *word;
    void (*print)(Run *run, const Story *story, const Table *table);
    const char *begin, *end;
} ListingFormat;

static void print_name(Run *run, const Story *story, const char *before) {
    if (!run->several) return;
    if (run->tables > 0) (void)putchar('\n');
    (void)fputs(before, stdout);
    screen_text(stdout, story_name(story));
    (void)puts(before[0] == '#' ? "\n" : "");
}

static void show(const Listing *listing, const Screen *screen, const Table *table) {
    if (table_rows(table) == 0) (void)puts(listing->nothing);
    table_print(table, screen);
}

static void print_table(Run *run, const Story *story, const Table *table) {
    print_name(run, story, "");
    show(run->listing, &run->screen, table);
}

static void print_markdown(Run *run, const Story *story, const Table *table) {
    print_name(run, story, "## ");
    for (uint32_t row = 0; row < table_rows(table); row++) {
        (void)fputs("- [ ] ", stdout);
        run->listing->item(table, row);
        (void)putchar('\n');
    }
}

static void print_json(Run *run, const Story *story, const Table *table) {
    export_json(table, story->path, run->rows);
}

static void print_csv(Run *run, const Story *story, const Table *table) {
    if (run->tables == 0) export_titles(table, EXPORT_CSV);
    export_separated(table, story->path, EXPORT_CSV);
}

static void print_tsv(Run *run, const Story *story, const Table *table) {
    if (run->tables == 0) export_titles(table, EXPORT_TSV);
    export_separated(table, story->path, EXPORT_TSV);
}

static const ListingFormat formats[] = {
    {"table", print_table, "", ""}, {"json", print_json, "[", "\n]\n"},   {"csv", print_csv, "", ""},
    {"tsv", print_tsv, "", ""},     {"markdown", print_markdown, "", ""},
};

enum { TABLE, FORMATS = sizeof formats / sizeof *formats };

static const char *format_word(uint32_t i) {
    return i < FORMATS ? formats[i].word : NULL;
}

static void list_article(const Story *story, void *with) {
    Run *run = with;
    Table table = table_new(run->listing->columns, run->listing->column_count);
    run->listing->fill(story, &table);
    run->format->print(run, story, &table);
    run->tables++;
    run->rows += table_rows(&table);
    table_free(&table);
}

void listing_show(const Listing *listing, const Screen *screen, const Story *story) {
    Table table = table_new(listing->columns, listing->column_count);
    listing->fill(story, &table);
    show(listing, screen, &table);
    table_free(&table);
}

int listing_run(const Listing *listing, int argc, char **argv) {
    static const Option options[] = {
        [FORMAT] = {"--format", "FORMAT", format_word, "how to print the list; else as a table"},
        [STDIN_PATH] = OPTION_STDIN_PATH,
    };
    const Usage usage = {listing->verb, "[FILE…]", listing->about, listing->example, options, 2};
    Arguments arguments = {.words[FORMAT] = TABLE};
    int ending = ENDING_CLEAN;
    if (!options_read(&usage, argc, argv, &arguments, &ending)) return ending;
    Run run = {.listing = listing,
               .format = &formats[arguments.words[FORMAT]],
               .screen = screen_new(),
               .several = arguments.file_count > 1};
    (void)fputs(run.format->begin, stdout);
    ending = (int)stories_each(&arguments, arguments.values[STDIN_PATH], false, list_article, &run);
    (void)fputs(run.format->end, stdout);
    return ending;
}

void listing_markdown(SaidText words) {
    uint32_t done = 0;
    for (uint32_t at = 0; at < words.length; at++) {
        if (words.at[at] == '\0' || strchr("\\`*_[]<", words.at[at]) == NULL) continue;
        screen_text(stdout, text_part(words, (SaidSpan){done, at}));
        (void)putchar('\\');
        done = at;
    }
    screen_text(stdout, text_part(words, (SaidSpan){done, words.length}));
}
