/* Verb groups: auxiliaries, adverbs and a main verb: "has been saying", "did not say", "told". */
#ifndef ANALYSIS_VERBGROUP_H
#define ANALYSIS_VERBGROUP_H

#include "nounphrase.h"

/* The verb group that begins at token `start`; `previous` is the piece before it, which tells "the claims" from "he
 * claims". False where none begins. */
bool verb_group(TokenView view, uint32_t start, Piece previous, Piece *piece);

#endif
