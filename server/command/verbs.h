/* The verbs of the command line, from verbs.def. */
#ifndef COMMAND_VERBS_H
#define COMMAND_VERBS_H

#include <stdint.h>

/* Runs with its own name as argv[0], and returns the exit code. */
typedef int VerbFunction(int argc, char **argv);

typedef struct Verb {
    const char *name;
    VerbFunction *run;
    const char *summary; /* no capital, no full stop */
} Verb;

/* How a verb ends. */
typedef enum Ending {
    ENDING_CLEAN,
    ENDING_FINDINGS, /* only `check`: findings that count */
    ENDING_TROUBLE   /* a wrong option, a file that cannot be read */
} Ending;

/* The verb of that name, or NULL. */
const Verb *verb_named(const char *name);

/* The verb of a row, NULL past the last. */
const Verb *verb_at(uint32_t row);

#define VERB(name, function, summary) VerbFunction function;
#include "verbs.def"
#undef VERB

#endif
