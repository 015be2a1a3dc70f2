/* Claims: which words beside a quotation claim it for somebody. Each kind of evidence is one function. */
#ifndef ANALYSIS_CLAIM_H
#define ANALYSIS_CLAIM_H

#include "scene.h"

#include <whosaid/quote.h>

typedef struct Claim {
    bool set;
    SaidEvidence evidence;
    SaidGrade grade;
    uint32_t speaker, cue;       /* steps; cue may be NO_STEP */
    uint32_t tag_start, tag_end; /* the steps of the tag, for a quotation that goes on behind it */
} Claim;

/* The best claim to the quotation at `step` by the words of its own sentence, or by a label or sign-off; not set where
 * there is none. */
Claim claim_for(const Scene *scene, uint32_t step);

/* Is the verb group one that tells what somebody said: not denied, not a mere plan? */
bool claim_is_told(const Scene *scene, uint32_t verb);

#endif
