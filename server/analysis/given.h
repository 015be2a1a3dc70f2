/* Given names: can two of them be one person's? */
#ifndef ANALYSIS_GIVEN_H
#define ANALYSIS_GIVEN_H

#include <whosaid/span.h>

/* The same name, an initial of it ("V."), a nickname of it (Bill for William), or the same written with and without a
 * hyphen. "Paul" is not "Paula": what one name has of the other says nothing. */
bool given_fits(SaidText a, SaidText b);

#endif
