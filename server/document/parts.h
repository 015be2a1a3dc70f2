/* What a document is made of; for this room only. */
#ifndef DOCUMENT_PARTS_H
#define DOCUMENT_PARTS_H

#include "columns.h"
#include "encoding.h"
#include "lines.h"
#include "view.h"

struct SaidDocument {
    Arena arena; /* holds everything below */
    uint32_t owners;
    SaidFormat format;
    Decoded decoded;
    View view;
    Lines lines;
    Columns columns;
    SaidBlocks blocks;
};

#endif
