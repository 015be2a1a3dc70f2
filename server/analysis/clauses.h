/* Clauses: the verbs of a paragraph outside quotations, and whose they are. */
#ifndef ANALYSIS_CLAUSES_H
#define ANALYSIS_CLAUSES_H

#include "scene.h"

typedef struct Clauses {
    uint32_t *subject; /* by piece, of a finite verb: the piece that is its subject, or SAID_NONE */
    uint8_t *verb;     /* by piece: PieceKind of the verb that it is the subject of, PIECE_OTHER where there is none */
} Clauses;

Clauses clauses_read(const Scene *scene, Arena *arena);

#endif
