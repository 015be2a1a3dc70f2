#include "complain.h"
#include "loop.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>

static void print_help(void) {
    (void)puts("usage: whosaid lsp [OPTION…]\n\n"
               "Serves an editor over standard input and output, by the Language Server Protocol.\n\n"
               "  --stdio            the same; it is the default\n"
               "  --log LEVEL        log to standard error: error (the default), warning, info or debug\n"
               "  --no-parent-watch  do not end when the editor's process is gone\n"
               "  --help             print this");
}

typedef enum Reading { READ, READ_WITH_VALUE, READ_HELP, READ_TROUBLE } Reading;

static Reading read_option(const char *option, const char *value, LoopOptions *options) {
    if (strcmp(option, "--stdio") == 0) return READ;
    if (strcmp(option, "--help") == 0 || strcmp(option, "-h") == 0) return READ_HELP;
    if (strcmp(option, "--no-parent-watch") == 0) {
        options->watch_client = false;
        return READ;
    }
    if (strcmp(option, "--log") != 0) {
        complain(option, "no such option; “whosaid lsp --help” lists them");
        return READ_TROUBLE;
    }
    if (value != NULL && log_level_named(value, &options->level)) return READ_WITH_VALUE;
    complain(option, "wants one of error, warning, info, debug");
    return READ_TROUBLE;
}

int command_lsp(int argc, char **argv) {
    LoopOptions options = {.level = LOG_ERROR, .watch_client = true};
    for (int i = 1; i < argc; i++) {
        Reading reading = read_option(argv[i], i + 1 < argc ? argv[i + 1] : NULL, &options);
        if (reading == READ_HELP) {
            print_help();
            return ENDING_CLEAN;
        }
        if (reading == READ_TROUBLE) return ENDING_TROUBLE;
        if (reading == READ_WITH_VALUE) i++;
    }
    return loop_run(options);
}
