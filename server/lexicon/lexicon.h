/* The word lists: is this a verb of saying, a title, a given name?
 *
 * The lists are text in seeds/lexicon, one file a class, one word a line. At build time they become one table without
 * pointers: a look-up hashes the word once and gives every class that it is in. */
#ifndef LEXICON_LEXICON_H
#define LEXICON_LEXICON_H

#include <whosaid/span.h>

/* The bit of each class, from classes.def. */
enum {
#define LEXICON_CLASS(NAME, file) LEXICON_BIT_##NAME,
#include "classes.def"
#undef LEXICON_CLASS
    LEXICON_BIT_COUNT
};

#define LEXICON(NAME) ((uint64_t)1 << LEXICON_BIT_##NAME)

/* Every class of the word, compared in lower case, accents kept; 0 where no list has it. A title's full stop is part
 * of it: "mr." and "mr" are both listed. Words longer than 64 bytes are in no list. */
uint64_t lexicon_classes(SaidText word);

/* Lists of phrases, from phrases.def. */
typedef enum LexiconPhrases {
#define LEXICON_PHRASES(NAME, file) LEXICON_##NAME,
#include "phrases.def"
#undef LEXICON_PHRASES
    LEXICON_PHRASES_COUNT
} LexiconPhrases;

/* The length in bytes of the longest phrase of the list with which `text` begins, followed by no letter or digit; 0
 * where there is none. Case, curly against straight apostrophes, and the kind and amount of white space between words
 * do not count. */
uint32_t lexicon_phrase(LexiconPhrases phrases, SaidText text);

#endif
