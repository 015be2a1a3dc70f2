/* Options of a verb, read by a table: --name VALUE, --name=VALUE, --name. Options and files may be mixed; after "--"
 * everything is a file. Every verb has --help. */
#ifndef COMMAND_OPTIONS_H
#define COMMAND_OPTIONS_H

#include "verbs.h"

#include <stdbool.h>

enum { OPTIONS_MOST = 8 };

typedef struct Option {
    const char *name;                /* "--format" */
    const char *takes;               /* what its value is called in the help; NULL where it takes none */
    const char *(*word)(uint32_t i); /* the values allowed, NULL past the last; NULL where any is */
    const char *help;
} Option;

typedef struct Usage {
    const char *verb;     /* NULL for what is done without a verb */
    const char *operands; /* "[FILE…]"; NULL where it takes none */
    const char *about;    /* whole sentences on one line, wrapped when printed */
    const char *example;
    const Option *options; /* in the order of `values` below */
    uint32_t option_count; /* at most OPTIONS_MOST */
} Usage;

typedef struct Arguments {
    const char *values[OPTIONS_MOST]; /* NULL where it was not given, "" where it takes none */
    uint32_t words[OPTIONS_MOST];     /* which of the values allowed; kept as it was where it was not given */
    char **files;
    int file_count;
} Arguments;

/* Reads argv from 1 on. Where it returns false the verb ends now, with *ending: help was asked for and printed, or a
 * message on standard error says what is wrong. `argv` is rearranged: the files stand first. */
bool options_read(const Usage *usage, int argc, char **argv, Arguments *arguments, int *ending);

/* A row for the tables of verbs that read articles. */
#define OPTION_STDIN_PATH                                                                                              \
    { "--stdin-path", "PATH", NULL, "the name and the kind of what standard input holds" }

#endif
