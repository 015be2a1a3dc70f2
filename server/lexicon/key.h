/* A word as the lists keep it: in lower case, accents kept, with straight apostrophes.
 *
 * The baker and the look-ups make it by this one function and hash it by text_hash, so that they cannot disagree. */
#ifndef LEXICON_KEY_H
#define LEXICON_KEY_H

#include <whosaid/span.h>

/* Bytes of the longest word that a list may hold. */
enum { KEY_MAX = 64 };

/* The key of the word, written to `out`; empty where the word or its key is longer than KEY_MAX. */
SaidText key_make(SaidText word, char out[KEY_MAX]);

/* One character as a key holds it. */
uint32_t key_fold(uint32_t code);

/* How many bytes at the beginning of the text are letters and digits: what phrases are found by. */
uint32_t key_lead(SaidText text);

#endif
