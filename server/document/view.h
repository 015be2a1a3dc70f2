/* The view of a text: what a reader sees of it. */
#ifndef DOCUMENT_VIEW_H
#define DOCUMENT_VIEW_H

#include "map.h"

#include <whosaid/document.h>

/* What the markup at the start of a line says of it. */
typedef enum ViewMark { VIEW_PLAIN, VIEW_HEADING, VIEW_QUOTE, VIEW_ITEM } ViewMark;

typedef struct ViewLine {
    uint32_t start; /* in the view */
    ViewMark mark;
} ViewLine;

typedef struct View {
    SaidText words; /* borrowed from the text, or in the arena where markup was skipped */
    Map text;
    LIST(ViewLine) marked; /* the lines that are not plain, in order */
} View;

View view_new(SaidText text, SaidFormat format, Arena *arena);

#endif
