/* Reading a paragraph: tokens, quotation marks, sentences, pieces, names, reasons, in this order. */
#ifndef ANALYSIS_PARAGRAPH_H
#define ANALYSIS_PARAGRAPH_H

#include "block.h"

/* The block of a paragraph, with one owner. The text of the key is copied. */
Block *paragraph_read(BlockKey key);

#endif
