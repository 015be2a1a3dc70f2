/* What the desk has decided. Plain data: reading it from files is another room's work. */
#ifndef WHOSAID_HOUSE_H
#define WHOSAID_HOUSE_H

#include <stdbool.h>

typedef struct SaidHouse {
    bool reasons_required; /* an unnamed source without a stated reason is a warning, else information */
} SaidHouse;

/* Only what is wrong in every house. */
SaidHouse said_house_none(void);

#endif
