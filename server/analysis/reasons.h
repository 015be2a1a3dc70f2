/* Why somebody is not named: "who spoke on condition of anonymity because ...", and whom the reason covers. */
#ifndef ANALYSIS_REASONS_H
#define ANALYSIS_REASONS_H

#include "article.h"

typedef struct Reason {
    SaidSpan span; /* of the view */
    uint32_t paragraph;
} Reason;

typedef struct Reasons {
    const Reason *items; /* in the order of the copy */
    uint32_t count;
    SaidSpan everybody; /* "like other officials in this article", {0, 0} where there is none */
} Reasons;

/* Reads the reasons of a block, which is being made. */
void reasons_read(Block *block);

/* Does a reason of the block lie in the span, relative to its start? */
bool reasons_meet(const Block *block, SaidSpan span);

Reasons reasons_find(const Article *article, Arena *arena);

/* The reason for a source described at this place: one in its sentence or in its paragraph after it, else one that
 * covers everybody, else {0, 0}. */
SaidSpan reason_for(const Reasons *reasons, uint32_t paragraph, SaidSpan description);

#endif
