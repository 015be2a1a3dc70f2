/* What the words between marks are: speech, quoted words inside a reported clause, the title of a work, a term. */
#ifndef ANALYSIS_SPEECH_H
#define ANALYSIS_SPEECH_H

#include "claim.h"

#include <whosaid/quote.h>

/* `spoken`: whether it is taken for speech. */
SaidQuoteKind speech_kind(const Scene *scene, uint32_t step, bool spoken);

/* The same of a quotation inside another one. */
SaidQuoteKind speech_kind_nested(const Block *block, const Stretch *stretch);

/* What it looks like by its capitals, its length and the words beside it, where the best claim to it is `claim`: direct
 * speech, a title or a term. One of the things by which the model decides. */
SaidQuoteKind speech_shape(const Scene *scene, uint32_t step, const Claim *claim);

/* The words between the marks: all, those that are more than joints, and of these the ones with a capital. */
typedef struct SpeechCount {
    uint32_t words, content, capitals;
} SpeechCount;

SpeechCount speech_count(const Block *block, const Stretch *stretch);

/* How many words stand between the marks. */
uint32_t speech_word_count(const Block *block, const Stretch *stretch);

#endif
