/* How a rule says what it has found. Texts that are handed in are copied where they are formatted, else borrowed from
 * the analysis. Where a format takes words, it takes them as "%.*s" with WORDS(text). */
#ifndef RULES_FINDINGS_H
#define RULES_FINDINGS_H

#include "arena.h"
#include "text.h"

#include <whosaid/finding.h>

/* A finding of that rule at that place, with the rule's severity. The message is one sentence. */
void findings_add(SaidFindings *findings, SaidRule rule, SaidSpan span, const char *format, ...) PORT_PRINTF(4, 5);

/* The next three are about the finding added last. */
void findings_set_severity(SaidFindings *findings, SaidSeverity severity);
void findings_relate(SaidFindings *findings, SaidSpan span, const char *format, ...) PORT_PRINTF(3, 4);

/* One more way to mend it: `text` in the place of `span`. The format is of its title. */
void findings_fix(SaidFindings *findings, bool safe, SaidSpan span, SaidText text, const char *format, ...)
    PORT_PRINTF(5, 6);

/* Where texts for fixes and messages are made: they live as long as the findings. */
Arena *findings_arena(SaidFindings *findings);

/* The words of a span as messages quote them: from the first letter or digit to the last, a question or exclamation
 * mark behind it kept; one space between two, and of a long stretch the beginning. */
SaidText findings_words(SaidFindings *findings, SaidSpan span);

#endif
