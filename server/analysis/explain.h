/* What was found, in words for people: who speaks, and how that is known. */
#ifndef ANALYSIS_EXPLAIN_H
#define ANALYSIS_EXPLAIN_H

#include "arena.h"

#include <whosaid/analysis.h>

/* The speaker: a name, an unnamed source as the copy first describes it, "either X or Y", or "nobody". One line. */
SaidText explain_speaker(const SaidAnalysis *analysis, const SaidQuote *quote, Arena *arena);

/* Who passes on what the speaker says ("X said, according to Y"), in the same words. */
SaidText explain_via(const SaidAnalysis *analysis, const SaidQuote *quote, Arena *arena);

/* The people of a list, by name: "X", "X and Y", "X, Y and Z", with that word before the last. One line. */
SaidText explain_people(const SaidAnalysis *analysis, SaidIds people, const char *word, Arena *arena);

/* How the speaker is known: "“Mr. Trenin added”, the words right after the quotation". One line. */
SaidText explain_evidence(const SaidAnalysis *analysis, const SaidQuote *quote, Arena *arena);

#endif
