/* Blocks: the view cut into paragraphs. */
#ifndef DOCUMENT_BLOCKS_H
#define DOCUMENT_BLOCKS_H

#include "view.h"

/* The paragraphs in order, with their zones and datelines. */
SaidBlocks blocks_new(const View *view, SaidFormat format, Arena *arena);

#endif
