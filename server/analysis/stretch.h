/* Stretches: the words between two quotation marks of a paragraph.
 *
 * Curly and angled marks tell their side; straight, doubled and single ones are told by what stands beside them. A
 * stack follows nested marks. What is still open at the end of the paragraph ends there, so that one odd mark cannot
 * spread. */
#ifndef ANALYSIS_STRETCH_H
#define ANALYSIS_STRETCH_H

#include "arena.h"

#include <whosaid/token.h>

typedef struct Stretch {
    SaidSpan span;       /* marks included */
    uint32_t start, end; /* its tokens, marks included */
    uint32_t parent;     /* the stretch that it lies in, or SAID_NONE */
    bool opened, closed; /* has its mark at that side */
    bool cut;            /* a second opening mark ended it */
    bool single;         /* in single marks */
} Stretch;

typedef SAID_SLICE(Stretch) Stretches;

/* What a paragraph's marks make. */
typedef struct StretchesRead {
    Stretches stretches;         /* by start, a stretch before those inside it */
    SAID_SLICE(uint32_t) strays; /* closing marks with nothing to close, as tokens */
} StretchesRead;

/* Reads the marks among the tokens and sets `quoted` of the tokens inside, and the kind of apostrophes that are none.
 * `entered_open`: the paragraph before ended inside a quotation, which a closing mark here may end. */
StretchesRead stretches_read(SaidText text, SaidToken *tokens, uint32_t count, bool entered_open, Arena *arena);

#endif
