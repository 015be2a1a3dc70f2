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

/* For most characters the quick way to the same. */
static inline bool key_is_ascii(char byte) {
    return (unsigned char)byte < 0x80;
}

static inline char key_lower(char ascii) {
    return (char)(ascii >= 'A' && ascii <= 'Z' ? ascii | 0x20 : ascii);
}

/* How many bytes of the text, from `at`, are letters and digits, or white space. */
uint32_t key_word_length(SaidText text, uint32_t at);
uint32_t key_space_length(SaidText text, uint32_t at);

/* What phrases are found by: the hash of the first word, and one in which the first character of the second word
 * counts too. `pair` equals `single` where no white space and second word follow. */
typedef struct KeyLead {
    uint32_t single, pair;
} KeyLead;

KeyLead key_lead(SaidText text);

#endif
