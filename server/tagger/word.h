/* A word as the models see it: by the hash of its letters and by its shape. */
#ifndef TAGGER_WORD_H
#define TAGGER_WORD_H

#include <whosaid/span.h>

/* Of the bytes as they stand, a curly apostrophe as a straight one; and in lower case. Never 0. */
uint64_t word_hash(SaidText word);
uint64_t word_hash_lower(SaidText word);

/* Of the first or the last `count` bytes, fewer where the word has no more; in lower case where that is ASCII. */
uint64_t word_start(SaidText word, uint32_t count);
uint64_t word_end(SaidText word, uint32_t count);

/* Capitals as X, other letters as x, digits as d, other signs as they are, no more than two of one kind in a row, at
 * most eight: "McCain" is XxXxx, "2016" dd. */
uint64_t word_shape(SaidText word);

bool word_has_capital(SaidText word);

#endif
