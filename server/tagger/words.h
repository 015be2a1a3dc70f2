/* The classes of words (SaidTag of whosaid/token.h): a linear model reads a sentence from left to right. */
#ifndef TAGGER_WORDS_H
#define TAGGER_WORDS_H

#include "featureset.h"
#include "text.h"

#include <whosaid/token.h>

/* Sets `tag` of the tokens of all sentences. */
void words_tag(SaidText text, SaidToken *tokens, SaidSentences sentences);

/* What the model asks of a word. */
typedef struct Word {
    uint64_t word, first, last; /* hashes: all of it in lower case, its first letters, its last */
    uint64_t ends;              /* its last two letters */
    uint64_t shape, classes;
} Word;

/* The tokens around the one that is tagged, and the tags before it. */
typedef struct WordWindow {
    SaidText text;
    const SaidToken *tokens;
    SaidSentence sentence;
    uint32_t at;
    Word words[5]; /* from two before to two after */
    uint64_t before, before_that;
} WordWindow;

/* The window on the first token of a sentence, and on the next one, where `tag` is that of the one before. */
WordWindow words_open(SaidText text, const SaidToken *tokens, SaidSentence sentence);
void words_step(WordWindow *window, uint32_t tag);

/* The features of the token in the middle, for words_tag and for the trainer. */
void words_features(const WordWindow *window, Features *features);

/* Is the token a word for the model? Marks are not. */
bool words_is_one(const SaidToken *token);

#endif
