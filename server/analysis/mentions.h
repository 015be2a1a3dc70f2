/* The people of the result with their mentions: sorted, introduced, numbered in the order of their introduction. */
#ifndef ANALYSIS_MENTIONS_H
#define ANALYSIS_MENTIONS_H

#include "cast.h"

#include <whosaid/analysis.h>

/* The people without what they say, and by person of the cast the number that each has now, or SAID_NONE. */
typedef struct MentionedPeople {
    SaidPerson *items;
    uint32_t count;
    const uint32_t *number;
} MentionedPeople;

/* Fills `mentions` and returns whom they mean, both borrowed from `arena`. */
MentionedPeople mentions_write(SaidMentions *mentions, const Article *article, const Cast *cast, Arena *arena);

#endif
