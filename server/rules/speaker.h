/* What the rules ask of quotations and speakers. */
#ifndef RULES_SPEAKER_H
#define RULES_SPEAKER_H

#include "findings.h"

bool in_body(const SaidAnalysis *analysis, uint32_t paragraph);

/* Does a reader ask who says this? Somebody's words between marks, in the body, not inside another quotation,
 * closed, and long enough to be more than a term. */
bool speaker_is_due(const SaidAnalysis *analysis, const SaidQuote *quote);

/* The mention whose words stand at `span`, with or without its honorific; SAID_NONE where none does. */
uint32_t speaker_mention(const SaidAnalysis *analysis, SaidSpan span);

/* The person as the copy names them once they are introduced. */
SaidText speaker_short_name(const SaidAnalysis *analysis, uint32_t person);

/* Adds the fix "X said, " before the quotation, where it is a sentence of its own; else none. */
void speaker_offer(SaidFindings *findings, const SaidAnalysis *analysis, const SaidQuote *quote, SaidText speaker);

#endif
