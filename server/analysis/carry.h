/* Carried speakers: of quotations that nothing in their own sentence claims. */
#ifndef ANALYSIS_CARRY_H
#define ANALYSIS_CARRY_H

#include "attributor.h"

/* Finds the speaker by the paragraph, else by the paragraph before; leaves the quotation alone where there is none. */
void carry_speaker(Attributor *attributor, uint32_t step, uint32_t number);

#endif
