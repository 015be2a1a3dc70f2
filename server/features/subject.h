/* The subject of a place in an article: whom a mention means, who speaks a quotation. */
#ifndef FEATURES_SUBJECT_H
#define FEATURES_SUBJECT_H

#include "arena.h"

#include <whosaid/analysis.h>

typedef struct Subject {
    SaidPlace place;
    SaidIds people;  /* borrowed from the analysis; several of a plural, or where the copy leaves it open */
    uint32_t source; /* SAID_NONE unless nobody named */
} Subject;

/* False where nobody is meant. */
bool subject_at(const SaidAnalysis *analysis, uint32_t offset, Subject *subject);

/* Every place that means the subject, in the order of the copy; what is left open between several is no such place. */
typedef struct SubjectPlace {
    SaidSpan span;
    bool introduces;
} SubjectPlace;

typedef SAID_SLICE(SubjectPlace) SubjectPlaces;

SubjectPlaces subject_places(const SaidAnalysis *analysis, const Subject *subject, Arena *arena);

#endif
