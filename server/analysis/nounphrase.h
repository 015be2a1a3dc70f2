/* Noun phrases: "a senior administration official", "Syria’s beleaguered leader", "aides". */
#ifndef ANALYSIS_NOUNPHRASE_H
#define ANALYSIS_NOUNPHRASE_H

#include "piece.h"
#include "token_view.h"

/* The noun phrase that begins at token `start`: NOMINAL where its head is a person, a group or a document by the word
 * lists, else NOUN. False where none begins. */
bool noun_phrase(TokenView view, uint32_t start, Piece *piece);

#endif
