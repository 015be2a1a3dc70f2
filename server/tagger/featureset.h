/* Features: what a linear model sees of one thing, as hashes.
 *
 * A feature is a question ("template") and its answer, mixed into 64 bits; a model keeps a row of weights for the low
 * bits of it. Questions are numbered by each model for itself. */
#ifndef TAGGER_FEATURESET_H
#define TAGGER_FEATURESET_H

#include <stdint.h>

enum { MOST_FEATURES = 192 };

typedef struct Features {
    uint64_t items[MOST_FEATURES];
    uint32_t count;
} Features;

/* Stafford's thirteenth variant of the finalizer of MurmurHash3. */
static inline uint64_t feature_mix(uint64_t value) {
    value = (value ^ value >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    value = (value ^ value >> 27) * UINT64_C(0x94D049BB133111EB);
    return value ^ value >> 31;
}

/* Two answers as one; the order counts. */
static inline uint64_t feature_pair(uint64_t a, uint64_t b) {
    return (a ^ b >> 17) * UINT64_C(0x9E3779B97F4A7C15) + b;
}

static inline uint64_t feature_three(uint64_t a, uint64_t b, uint64_t c) {
    return feature_pair(feature_pair(a, b), c);
}

/* Adds the answer to a question. Past MOST_FEATURES it is dropped, which no model comes near. */
static inline void features_add(Features *features, uint32_t question, uint64_t answer) {
    if (features->count == MOST_FEATURES) return;
    features->items[features->count++] = feature_mix(answer + (question + 1) * UINT64_C(0xD6E8FEB86659FD93));
}

#endif
