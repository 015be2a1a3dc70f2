/* Clauses: the verbs outside quotations, and whose they are. */
#ifndef ANALYSIS_CLAUSES_H
#define ANALYSIS_CLAUSES_H

#include "people.h"

typedef struct Clauses {
    uint32_t *subject; /* by piece number, of a finite verb: its subject as a piece of the paragraph, or SAID_NONE */
    uint8_t *verb;     /* by piece number: PieceKind of the verb that it is the subject of, else PIECE_OTHER */
} Clauses;

Clauses clauses_find(const Article *article, const People *people, Arena *arena);

#endif
