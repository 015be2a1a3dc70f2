/* Quotations of stretches: which stretches are one quotation, what it is, and where it stands. */
#ifndef ANALYSIS_QUOTATION_H
#define ANALYSIS_QUOTATION_H

#include "attributor.h"

/* Makes a draft, or the next part of one, of the quotation of that number in its paragraph, and finds its speaker.
 * Called in their order. */
void quotation_read(Attributor *attributor, uint32_t at);

#endif
