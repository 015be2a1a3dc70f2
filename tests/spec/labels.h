/* What the notation calls people: the last word of the name ("Ortiz"), or the whole name where two share that word. */
#ifndef SPEC_LABELS_H
#define SPEC_LABELS_H

#include "arena.h"

#include <whosaid/analysis.h>

/* A label for each person of the analysis. */
SaidText *labels_new(Arena *arena, const SaidAnalysis *analysis);

/* Several people: "Ortiz+Wu" where each is meant, "Ortiz?" or "Ortiz/Wu?" where one is and the copy does not say
 * which. */
SaidText labels_join(Arena *arena, const SaidAnalysis *analysis, const SaidText *labels, SaidIds people,
                     SaidReading reading);

#endif
