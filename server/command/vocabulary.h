/* The words of the output for what the library has as numbers. */
#ifndef COMMAND_VOCABULARY_H
#define COMMAND_VOCABULARY_H

#include <whosaid/quote.h>

const char *word_of_mention(SaidMentionKind kind);
const char *word_of_by(SaidMentionBy by);
const char *word_of_grade(SaidGrade grade);
const char *word_of_pronoun(SaidPronoun pronoun); /* NULL for none */
const char *word_of_source(SaidSourceKind kind);
const char *word_of_quote(SaidQuoteKind kind);
const char *word_of_speaker(SaidSpeakerKind kind);
const char *word_of_evidence(SaidEvidence evidence);

#endif
