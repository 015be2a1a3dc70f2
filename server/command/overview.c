#include "overview.h"

#include "listing.h"
#include "pretty.h"

enum { STDIN_PATH };

static const Option options[] = {[STDIN_PATH] = OPTION_STDIN_PATH};

static const Usage usage = {
    .operands = "FILE…",
    .about =
        "Prints the people, the quotations and the findings of each article. Exits 0, or 2 where a file cannot be\n"
        "read; “whosaid check” tells by its exit code what was found.\n",
    .example = "whosaid story.txt",
    .options = options,
    .option_count = sizeof options / sizeof *options,
};

static void print_title(const Screen *screen, const char *title) {
    screen_ink(screen, INK_BLUE);
    (void)printf("%s\n", title);
    screen_ink(screen, INK_PLAIN);
}

static void show(const Article *article, void *with) {
    const Screen *screen = with;
    print_title(screen, "People");
    listing_show(&people_listing, screen, article);
    print_title(screen, "\nQuotations");
    listing_show(&quotes_listing, screen, article);
    print_title(screen, "\nFindings");
    pretty_findings(screen, article);
    Tally tally = {0};
    tally_add(&tally, article);
    pretty_tally(screen, &tally);
    (void)putchar('\n');
}

int overview_run(int argc, char **argv) {
    Arguments arguments = {0};
    int ending = ENDING_CLEAN;
    if (!options_read(&usage, argc, argv, &arguments, &ending)) return ending;
    Screen screen = screen_new();
    return articles_each(&arguments, arguments.values[STDIN_PATH], false, show, &screen);
}
