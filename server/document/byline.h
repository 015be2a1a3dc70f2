/* Bylines: who wrote it. */
#ifndef DOCUMENT_BYLINE_H
#define DOCUMENT_BYLINE_H

#include <whosaid/span.h>

/* Is the block a byline: "By Jane Doe", "By JANE DOE and John Roe in Moscow", "Jane Doe, Staff Writer", "Jane Doe in
 * Moscow"? The first block of an article is one only where it begins with "By" and a given name, since headlines
 * look alike. */
bool byline_is(SaidText words, bool first);

#endif
