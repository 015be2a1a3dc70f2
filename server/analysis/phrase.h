/* Noun phrases over several pieces: "the director of the center", "the country’s leader". */
#ifndef ANALYSIS_PHRASE_H
#define ANALYSIS_PHRASE_H

#include "article.h"

/* How many pieces a phrase may have. */
enum { LONGEST_PHRASE = 10 };

/* The end of a noun phrase with the prepositional phrases after it, as a piece of its paragraph: "the director of the
 * center" ends after "center". */
uint32_t phrase_end(const Block *block, uint32_t piece);

/* Its first token: a possessor before it is part of it. */
uint32_t phrase_start(const Block *block, uint32_t piece);

/* The noun that a phrase which ends here is about: from "the newspapers" to "a lawyer for the newspapers". */
const Piece *phrase_head_before(const Block *block, const Piece *last);

/* The first piece from here on that possesses nothing: past "the country’s"; NULL where none follows. */
const Piece *phrase_past_possessors(const Block *block, const Piece *piece);

bool phrase_is_noun(const Piece *piece);

/* Does a name follow at once: "senator Kim Lee"? */
bool phrase_is_before_name(const Block *block, const Piece *piece);

/* One person by what they are. */
bool phrase_is_person(const Piece *piece);

#endif
