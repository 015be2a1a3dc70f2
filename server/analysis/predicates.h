/* Predicates: what people are said to be, "NAME is the director of the center", "she became a judge". */
#ifndef ANALYSIS_PREDICATES_H
#define ANALYSIS_PREDICATES_H

#include "roles.h"

/* If the piece is a nominal that is said of somebody whom `subjects` (by piece number) tells: a mention of them, and
 * their role where they have no other. False where it is none. */
bool predicate_read(Roles *roles, Spot spot, const Referent *subjects);

#endif
