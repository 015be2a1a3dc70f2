/* Reading a paragraph whose names are known: pieces, names, reasons, in this order. */
#ifndef ANALYSIS_PARAGRAPH_H
#define ANALYSIS_PARAGRAPH_H

#include "block.h"

/* The block of a paragraph, with one owner; it keeps the words. `people` are the personal names among its tokens. */
Block *paragraph_read(Wording *wording, NameSpans people);

#endif
