/* Two texts that should be the same, as a copy editor would show it: the lines that differ, one above the other. */
#ifndef SPEC_DIFF_H
#define SPEC_DIFF_H

#include <whosaid/span.h>

/* Prints to stdout each line of `expected` that is not the same in `found`, and what is found in its place. */
void diff_print(SaidText expected, SaidText found);

#endif
