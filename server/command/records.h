/* Articles as lines of JSON, {"id", "text"}: the way through another program's pipe. */
#ifndef COMMAND_RECORDS_H
#define COMMAND_RECORDS_H

#include "verbs.h"

#include <stdio.h>

/* Answers each line of `from` that is not empty with a line on `to`, at once: its annotation, or {"id", "error"}.
 * `id` is a string, a number or null, and comes back as it was. ENDING_TROUBLE where `from` cannot be read. */
int records_annotate(FILE *from, FILE *to);

#endif
