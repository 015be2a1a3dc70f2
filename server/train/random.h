/* Chance that is the same on every machine: the SplitMix64 generator. */
#ifndef TRAIN_RANDOM_H
#define TRAIN_RANDOM_H

#include <stdint.h>

typedef struct Random {
    uint64_t state;
} Random;

uint64_t random_next(Random *random);

/* A number below `limit`, which is above 0. */
uint32_t random_below(Random *random, uint32_t limit);

/* A new order of the numbers. */
void random_shuffle(Random *random, uint32_t *numbers, uint32_t count);

#endif
