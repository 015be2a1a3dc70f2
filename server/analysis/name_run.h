/* Names in capitalised runs: where a run begins and ends, and which part of it is the name. */
#ifndef ANALYSIS_NAME_RUN_H
#define ANALYSIS_NAME_RUN_H

#include "token_view.h"

/* Tokens of a run: [start, end) with honorific and titles, [head, end) the name alone; nothing where they are equal. */
typedef struct NameRun {
    uint32_t start, head, end;
    bool titled;
    uint32_t person; /* the personal name that it is, as pieces number them; SAID_NONE where it is none */
} NameRun;

/* The run that begins at token `start`; `first` where a sentence begins there, so that its capital may
 * mean nothing. `start == end` where no run begins. */
NameRun name_run(TokenView view, uint32_t start, bool first);

/* The token behind the suffix of a name that ends before token `i` ("Jr.", ", M.D."); `i` where it has none. */
uint32_t name_suffix_end(TokenView view, uint32_t i);

#endif
