/* What the library finds in an article, in the words of the notation. */
#ifndef SPEC_FOUND_H
#define SPEC_FOUND_H

#include "notation.h"

#include <whosaid/whosaid.h>

typedef struct Found {
    SaidDocument *document;
    SaidAnalysis *analysis;
    SaidFindings *findings;
    SaidText *labels; /* of people */
} Found;

/* Reads the copy. Free with found_free. */
Found found_new(Arena *arena, SaidText copy, SaidFormat format);
void found_free(Found *found);

/* The copy marked up with what was found. Of the notes (by what a mention means its person, evidence, grade,
 * severity), those that `expected` has at the same place for the same thing. */
Marked found_marked(Arena *arena, const Found *found, const Marked *expected);

#endif
