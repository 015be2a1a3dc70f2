/* An analysis and its findings as a text: two are the same where their texts are. */
#ifndef FUZZ_DUMP_H
#define FUZZ_DUMP_H

#include "writing.h"

#include <whosaid/whosaid.h>

/* Stops the program where the analysis breaks a promise of its header: a span outside the view or inside a character,
 * a number of nothing, mentions out of order. */
SaidText dump(Arena *arena, const SaidAnalysis *analysis);

#endif
