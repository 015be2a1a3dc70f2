/* Carried speakers: of quotations around which nobody stands who could say them. */
#ifndef ANALYSIS_CARRY_H
#define ANALYSIS_CARRY_H

#include "attributor.h"

/* Guesses at who spoke last in the paragraph before, for a quotation that begins its own; else leaves it alone. */
void carry_speaker(Attributor *attributor, uint32_t step, uint32_t number);

#endif
