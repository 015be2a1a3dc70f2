/* Cues: verb groups outside quotations, and "according to", of which a model says whether they bring somebody's words
 * or thoughts. */
#ifndef ANALYSIS_CUE_H
#define ANALYSIS_CUE_H

#include "featureset.h"
#include "symbols.h"

typedef struct Cue {
    const Scene *scene;
    const uint8_t *symbols;    /* of the scene */
    uint32_t step, start, end; /* itself, and the steps of its sentence */
    uint32_t before, after;    /* its subject on either side by the scene's rules, or NO_STEP */
    uint64_t word, stem;       /* hashes of the main verb */
    uint64_t form;             /* its kind, and whether it is a participle, passive, negated, supposed */
    uint64_t usual;            /* how usual the verb is as a cue: 0 of one that is not known, else 1 to USUAL_MOST */
} Cue;

enum { USUAL_MOST = 10, USUAL_NOMINAL = 4 };

/* Can the step be a cue? */
bool cue_may_be(const Scene *scene, const uint8_t *symbols, uint32_t step);

/* Is it one, or a noun that is often enough one? */
bool cue_is_usual(const Cue *cue);

/* The cue at such a step, by its own word; `usual` is left 0. */
Cue cue_open(const Scene *scene, const uint8_t *symbols, uint32_t step);

/* Finds its sentence and its subjects, which everything below needs. */
void cue_look_around(Cue *cue);

/* The one feature by which `usual` is found. */
void cue_usual_features(const Cue *cue, Features *features);

void cue_features(const Cue *cue, Features *features);

/* Does it tell of what was said or thought: not denied, not a mere plan, not under an "if"? */
bool cue_is_told(const Cue *cue);

/* The symbol at a step; SYMBOL_EDGE outside the sentence. */
Symbol cue_symbol(const Cue *cue, int64_t step);

/* The word at the start of a step, in lower case, as a hash; 0 past the end of the scene. */
uint64_t cue_word(const Cue *cue, int64_t step);

/* Its head's. */
uint64_t cue_head(const Cue *cue, uint32_t step);

/* A number as one of a few sizes. */
uint64_t cue_size(uint32_t number);

#endif
