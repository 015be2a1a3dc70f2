/* From the text of a paragraph to its tokens and sentences (whosaid/token.h says what a token is). */
#ifndef TAGGER_TOKENS_H
#define TAGGER_TOKENS_H

#include "arena.h"
#include "list.h"

#include <whosaid/token.h>

typedef LIST(SaidToken) TokenList;

/* Reads tokens of `text` from the offset `start`. */
TokenList tokens_read(SaidText text, uint32_t start, Arena *arena);

/* Sentences. They end after . ? ! and what closes there, but not inside a quotation that a tag follows. The tokens
 * know by now which of them are quoted. */
SaidSentences sentences_read(SaidText text, SaidTokens tokens, Arena *arena);

#endif
