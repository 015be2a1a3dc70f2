/* Quotations of stretches: which stretches are one quotation, what it is, and where it stands. */
#ifndef ANALYSIS_QUOTATION_H
#define ANALYSIS_QUOTATION_H

#include "attributor.h"

/* Makes a quotation, or the next part of one, of the stretch at a step of the scene, and finds its speaker. */
void quotation_read(Attributor *attributor, uint32_t step);

#endif
