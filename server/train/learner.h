/* A learner: the weights of one model while they are found, by AdaGrad (Duchi, Hazan and Singer, 2011).
 *
 * It is used by one thread and adds in a fixed order, so that the same data give the same bytes. */
#ifndef TRAIN_LEARNER_H
#define TRAIN_LEARNER_H

#include "featureset.h"

#include <stdbool.h>

typedef struct Learner {
    uint32_t bits, labels;
    double *weights, *squares; /* rows of labels; the sums of squared gradients */
    double rate;               /* how far a step goes */
    double decay;              /* how much of a touched weight is taken back, L2 */
} Learner;

Learner learner_new(uint32_t bits, uint32_t labels, double rate);
void learner_free(Learner *learner);

/* Adds the weights of the features to `scores`, one a label. */
void learner_score(const Learner *learner, const Features *features, double *scores);

/* Moves the weights along the gradients, one a label. Features whose bit in `dropped` is set are left alone; it may be
 * NULL. */
void learner_step(Learner *learner, const Features *features, const double *gradients, const bool *dropped);

/* Adds another learner's weights. */
void learner_add(Learner *learner, const Learner *other);

/* Multiplies every weight. */
void learner_scale(Learner *learner, double by);

/* Writes a model file with the extras: weights below `least` are dropped. False where it cannot be written. */
bool learner_write(const Learner *learner, double least, const double *extras, uint32_t extra_count, const char *path);

#endif
