#include "command.h"

#include "complain.h"
#include "json.h"
#include "overview.h"
#include "system.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>
#include <whosaid/whosaid.h>

static void print_help(FILE *to) {
    (void)fputs("whosaid reads news copy: the people in it, the quotations, and who said what.\n\n"
                "usage: whosaid FILE…                 people, quotations and findings of an article\n"
                "       whosaid VERB [OPTION…] [FILE…]\n\n",
                to);
    for (uint32_t row = 0; verb_at(row) != NULL; row++)
        (void)fprintf(to, "  %-10s %s\n", verb_at(row)->name, verb_at(row)->summary);
    (void)fputs("\nWithout FILE, or where it is “-”, a verb reads standard input.\n"
                "whosaid VERB --help tells about a verb, whosaid --version which one this is.\n",
                to);
}

int command_help(int argc, char **argv) {
    if (argc < 2 || argv[1][0] == '-') {
        print_help(stdout);
        return ENDING_CLEAN;
    }
    const Verb *verb = verb_named(argv[1]);
    if (verb == NULL) {
        complain(argv[1], "no such verb; “whosaid help” lists them");
        return ENDING_TROUBLE;
    }
    if (verb->run == command_help) {
        print_help(stdout);
        return ENDING_CLEAN;
    }
    char option[] = "--help";
    return verb->run(2, (char *[]){argv[1], option, NULL});
}

static int run(int argc, char **argv) {
    if (argc < 2) {
        print_help(stderr);
        return ENDING_TROUBLE;
    }
    const char *first = argv[1];
    if (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0) return command_help(1, argv);
    if (strcmp(first, "--version") == 0) {
        (void)puts("whosaid " SAID_VERSION);
        return ENDING_CLEAN;
    }
    const Verb *verb = verb_named(first);
    if (verb != NULL) return verb->run(argc - 1, argv + 1);
    if (strpbrk(first, "./-") == NULL && system_kind(first) == SYSTEM_MISSING) {
        complain(first, "neither a verb nor a file; “whosaid help” lists the verbs");
        return ENDING_TROUBLE;
    }
    return overview_run(argc, argv);
}

/* A full disk or a closed pipe shows when the last bytes are written. */
static bool output_went_out(void) {
    if (fflush(stdout) == 0 && ferror(stdout) == 0) return true;
    complain(NULL, "standard output: cannot be written");
    return false;
}

int command_run(int argc, char **argv) {
    json_use_memory();
    int ending = run(argc, argv);
    return output_went_out() ? ending : ENDING_TROUBLE;
}
