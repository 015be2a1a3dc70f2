/* Bearers: whom a nominal means that stands alone: "the senator", "his brother", "the 52-year-old". */
#ifndef ANALYSIS_BEARERS_H
#define ANALYSIS_BEARERS_H

#include "roles.h"

/* Whoever was introduced so before: not set where nobody was, or where somebody unnamed was after them. Where several
 * were it may be either. */
Referent bearer_at(const Roles *roles, Spot spot);

/* "his brother": the one who was introduced as the brother of the same person, by what the pronouns before it are found
 * to mean. Not set where that is nobody, or several. */
Referent bearer_owned(const Roles *roles, Spot spot, const Referent *pronouns);

#endif
