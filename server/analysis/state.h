/* The states of the U.S. behind a name: in "Senator NAME (I-Vt.)" they are shortened, in "the Vermont senator" not. */
#ifndef ANALYSIS_STATE_H
#define ANALYSIS_STATE_H

#include <whosaid/span.h>

/* Is the word (part of) the name of a state that the other words hold in a shorter form? */
bool state_is_named(SaidText word, SaidText words);

#endif
