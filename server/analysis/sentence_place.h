/* Where a mention stands in its sentence. */
#ifndef ANALYSIS_SENTENCE_PLACE_H
#define ANALYSIS_SENTENCE_PLACE_H

#include "clauses.h"

typedef enum SentencePart {
    PART_OTHER,
    PART_SUBJECT,  /* right before a verb of its own */
    PART_LEADING,  /* ... with an apposition or a clause with "who" between */
    PART_INVERTED, /* after its verb of saying: "said NAME" */
    PART_JOINED,   /* one of several: "NAME and NAME" */
    PART_OBJECT,
    PART_OBLIQUE, /* after a preposition */
    PART_OWNER    /* before what is theirs */
} SentencePart;

typedef struct SentencePlace {
    uint8_t part; /* SentencePart */
    uint8_t verb; /* PieceKind of the verb whose subject it is; PIECE_OTHER where there is none */
} SentencePlace;

/* The next piece to the right (`step` 1) or left (-1) among those that are quoted as the piece itself is, names within
 * noun phrases left out; NULL past the ends. */
const Piece *place_beside(const Block *block, const Piece *piece, int step);

/* Inside a quotation, whose clauses are not read, by what stands beside it. */
SentencePlace sentence_place(Spot spot, const Clauses *clauses);

#endif
