/* Slices of text: made, compared, looked into. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "arena.h"

/* A text as the two arguments of "%.*s". */
#define WORDS(text) (int)(text).length, (text).at

/* A string literal or any NUL-terminated string, borrowed. */
SaidText text_of(const char *string);

/* Part of a text; the span lies inside it. */
SaidText text_part(SaidText text, SaidSpan span);

bool text_equal(SaidText a, SaidText b);

/* Equal when letters are compared in lower case, accents kept, a curly apostrophe as a straight one. */
bool text_equal_folded(SaidText a, SaidText b);

/* Is it this word, given in lower case, with its ASCII letters in any case? */
bool text_is(SaidText text, const char *lower);

/* Is it one of these words? The macro takes the array itself, which knows how many it has. */
bool text_is_one(SaidText text, const char *const *lower, size_t count);
#define TEXT_IS_ONE(text, words) text_is_one((text), (words), sizeof(words) / sizeof *(words))

bool text_starts(SaidText text, SaidText with);
bool text_ends(SaidText text, SaidText with);

/* Does it hold the part, byte for byte? */
bool text_holds(SaidText text, SaidText part);

/* Orders by bytes. */
int text_compare(SaidText a, SaidText b);

/* A hash of the bytes, and one that is the same where texts are equal folded. */
uint32_t text_hash(SaidText text);
uint32_t text_hash_folded(SaidText text);

/* The text without white space at its edges. */
SaidText text_trim(SaidText text);

/* The text on one line: every stretch of white space as one space, none at the edges. */
SaidText text_line(SaidText text, Arena *arena);

/* Does it end in . ? ! or …, a closing mark or bracket behind it not counted? */
bool text_ends_sentence(SaidText text);

/* Words: stretches between white space. */
uint32_t text_word_count(SaidText text);

#endif
