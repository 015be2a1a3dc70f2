/* The teller of a cue: the words of its sentence that name who says or thinks what it brings. */
#ifndef ANALYSIS_TELLER_H
#define ANALYSIS_TELLER_H

#include "cue.h"

/* Can the step name the teller: a name, a noun phrase, a pronoun, a possessor, "who"? */
bool teller_may_be(const Cue *cue, uint32_t step);

/* What the model sees of such a step. */
void teller_features(const Cue *cue, uint32_t step, Features *features);

/* Whom the step stands for: of "who" the noun before it, else itself. */
uint32_t teller_meant(const Cue *cue, uint32_t step);

#endif
