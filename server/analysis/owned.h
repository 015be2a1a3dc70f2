/* Who owns what: numbers sorted into one list for each owner. */
#ifndef ANALYSIS_OWNED_H
#define ANALYSIS_OWNED_H

#include "list.h"

typedef struct Owned {
    uint32_t owner, number;
} Owned;

typedef LIST(Owned) OwnedList;

/* One list for each of `owners`, from 0: its numbers in their order in `owned`. Borrowed from `arena`. */
SaidIds *owned_lists(const OwnedList *owned, uint32_t owners, Arena *arena);

#endif
