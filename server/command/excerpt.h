/* The part of a source line that shows a finding. A paragraph is one long line, so it is cut to the screen. */
#ifndef COMMAND_EXCERPT_H
#define COMMAND_EXCERPT_H

#include "screen.h"

#include <whosaid/document.h>

/* The words meant and what stands around them on their line; of words over several lines, those on the first. */
typedef struct Excerpt {
    SaidText before, words, after;
    bool cut_before, cut_after; /* something of the line is left out there */
} Excerpt;

/* The excerpt of `width` columns or fewer for a span of the view, whose start is on `line`, from 0. Costs no more than
 * `width`, however long the line. */
Excerpt excerpt_new(const SaidDocument *document, SaidSpan view, uint32_t line, uint32_t width);

#endif
