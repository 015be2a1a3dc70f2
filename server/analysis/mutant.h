/* A build for the specification's own test in which one kind of evidence is switched off (tests/spec/mutants.py). In
 * every other build nothing is, and nothing of this is left. */
#ifndef ANALYSIS_MUTANT_H
#define ANALYSIS_MUTANT_H

#include <whosaid/quote.h>

static inline bool mutant_lacks(SaidEvidence evidence) {
#ifdef WHOSAID_MUTANT_EVIDENCE
    return evidence == WHOSAID_MUTANT_EVIDENCE;
#else
    (void)evidence;
    return false;
#endif
}

#endif
