/* What the words between marks are: speech, quoted words inside a reported clause, the title of a work, a term. */
#ifndef ANALYSIS_SPEECH_H
#define ANALYSIS_SPEECH_H

#include "claim.h"

SaidQuoteKind speech_kind(const Scene *scene, uint32_t step, const Claim *claim);

/* The same of a quotation inside another one. */
SaidQuoteKind speech_kind_nested(const Block *block, const Stretch *stretch);

/* How many words stand between the marks. */
uint32_t speech_word_count(const Block *block, const Stretch *stretch);

#endif
