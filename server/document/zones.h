/* Zones: what each paragraph is to the article, and its dateline. */
#ifndef DOCUMENT_ZONES_H
#define DOCUMENT_ZONES_H

#include <whosaid/document.h>

/* Sets the zone and the dateline of every block. Blocks that are headlines already, by their markup, stay so. */
void zones_assign(SaidText view, SaidBlock *blocks, uint32_t count);

#endif
