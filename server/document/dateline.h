/* Datelines: "MOSCOW (Reuters) -" and its like at the start of a paragraph. */
#ifndef DOCUMENT_DATELINE_H
#define DOCUMENT_DATELINE_H

#include <whosaid/span.h>

/* The length of the dateline with which a paragraph begins, its dash included; 0 where there is none. Only in the
 * first paragraph of the body may the place be in small letters ("Abuja, Nigeria -"). */
uint32_t dateline_length(SaidText paragraph, bool first);

#endif
