#include "overview.h"

#include "listing.h"
#include "pretty.h"

enum { STDIN_PATH };

static const Option options[] = {[STDIN_PATH] = OPTION_STDIN_PATH};

static const Usage usage = {
    .operands = "FILE…",
    .about = "Prints the people, the quotations and the findings of each article. Exits 0, or 2 where a file cannot be "
             "read; “whosaid check” tells by its exit code what was found.",
    .example = "whosaid story.txt",
    .options = options,
    .option_count = sizeof options / sizeof *options,
};

static void print_title(const Screen *screen, const char *title) {
    screen_ink(screen, INK_BLUE);
    (void)printf("%s\n", title);
    screen_ink(screen, INK_PLAIN);
}

typedef struct Overview {
    Screen screen;
    bool several, any; /* articles: to be shown, and shown before this one */
} Overview;

static void show(const Story *story, void *with) {
    Overview *overview = with;
    const Screen *screen = &overview->screen;
    if (overview->any) (void)putchar('\n');
    if (overview->several) {
        screen_text(stdout, story_name(story));
        (void)fputs("\n\n", stdout);
    }
    print_title(screen, "People");
    listing_show(&people_listing, screen, story);
    print_title(screen, "\nQuotations");
    listing_show(&quotes_listing, screen, story);
    print_title(screen, "\nFindings");
    pretty_findings(screen, story);
    Tally tally = {0};
    tally_add(&tally, story);
    pretty_tally(screen, &tally);
    overview->any = true;
}

int overview_run(int argc, char **argv) {
    Arguments arguments = {0};
    int ending = ENDING_CLEAN;
    if (!options_read(&usage, argc, argv, &arguments, &ending)) return ending;
    Overview overview = {.screen = screen_new(), .several = arguments.file_count > 1};
    return (int)stories_each(&arguments, arguments.values[STDIN_PATH], false, show, &overview);
}
