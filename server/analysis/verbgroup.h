/* Verb groups: auxiliaries, adverbs and a main verb: "has been saying", "did not say", "told". */
#ifndef ANALYSIS_VERBGROUP_H
#define ANALYSIS_VERBGROUP_H

#include "nounphrase.h"

/* The verb group that begins at token `start`, by the tags; `previous` is the piece before it. With a capital it begins
 * only a sentence or what follows a quotation. False where none begins. */
bool verb_group(TokenView view, uint32_t start, Piece previous, Piece *piece);

#endif
