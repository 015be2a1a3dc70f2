/* Stems of verbs: "argues", "argued" and "arguing" share one. Irregular forms each have their own. */
#ifndef TAGGER_STEM_H
#define TAGGER_STEM_H

#include <whosaid/span.h>

/* The hash of the word's stem, and of the whole word in lower case. */
typedef struct Stem {
    uint64_t stem, word;
} Stem;

Stem stem_of(SaidText word);

#endif
