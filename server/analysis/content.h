/* The content of a cue: the steps of its sentence that are said or thought. It stands behind the cue and its teller, or
 * before them, or on both sides of them. */
#ifndef ANALYSIS_CONTENT_H
#define ANALYSIS_CONTENT_H

#include "teller.h"

/* Steps `start` up to `end`, and of content on both sides of its tag those of the second part. */
typedef struct Content {
    uint32_t start, end;
    uint32_t second_start, second_end; /* equal where there is one part */
    uint8_t from, to;                  /* by what it begins and ends */
} Content;

enum { MOST_CONTENTS = 64 };

typedef struct Contents {
    Content items[MOST_CONTENTS];
    uint32_t count;
} Contents;

/* The candidates; `teller` is a step of the sentence or NO_STEP. */
void contents_find(const Cue *cue, uint32_t teller, Contents *contents);

/* What is counted once for all contents of a cue. */
enum { CONTENT_STEPS = 2 * SCENE_WINDOW + 2 };

typedef struct Counts {
    uint8_t verbs[CONTENT_STEPS], nouns[CONTENT_STEPS], cues[CONTENT_STEPS], commas[CONTENT_STEPS],
        quotes[CONTENT_STEPS]; /* before each step of the sentence, from its start */
} Counts;

void counts_read(const Cue *cue, Counts *counts);

/* What the model sees of where a content begins, and of the whole. */
void content_start_features(const Cue *cue, const Content *content, Features *features);
void content_features(const Cue *cue, uint32_t teller, const Counts *counts, const Content *content,
                      Features *features);

/* Does a quotation stand in it, from step `*quote` on? */
bool content_has_quote(const Scene *scene, const Content *content, uint32_t *quote);

#endif
