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

enum { CLAIM_KINDS = 11 };

/* The claims to one quotation; those that are not set are none. */
typedef struct Claims {
    Claim items[CLAIM_KINDS];
} Claims;

/* Every claim to the quotation at `step` by the words of its own sentence, or by a label or sign-off: one of each kind,
 * in the order in which they are believed. */
Claims claims_for(const Scene *scene, uint32_t step);

/* Is the verb group one that tells what somebody said: not denied, not a mere plan? */
bool claim_is_told(const Scene *scene, uint32_t verb);

#endif
