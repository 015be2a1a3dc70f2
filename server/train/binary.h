/* Yes or no: examples of a question, and learners of the answer. */
#ifndef TRAIN_BINARY_H
#define TRAIN_BINARY_H

#include "arena.h"
#include "learner.h"
#include "list.h"

enum { FOLDS = 5, NO_FOLD = FOLDS };

typedef struct BinaryExample {
    uint32_t first, count; /* of its features */
    uint32_t fold;
    bool yes;
} BinaryExample;

typedef struct BinaryExamples {
    Arena arena;
    LIST(BinaryExample) items;
    LIST(uint32_t) features;
} BinaryExamples;

typedef struct BinaryPlan {
    uint32_t bits, epochs;
    double rate, decay;
} BinaryPlan;

void binary_add(BinaryExamples *examples, const Features *features, uint32_t fold, bool yes);

/* Learns from all examples but those of a fold. */
Learner binary_learn(const BinaryExamples *examples, BinaryPlan plan, uint32_t fold);

/* The score of each example by a learner that has not seen its fold. The caller frees it. */
double *binary_scores(const BinaryExamples *examples, BinaryPlan plan);

/* How many of the yes (or of the no) examples score below a bound, as a share of them. */
double binary_below(const BinaryExamples *examples, const double *scores, bool yes, double bound);

/* The bound below which that share of the yes examples scores. */
double binary_bound(const BinaryExamples *examples, const double *scores, double share);

/* Prints how many examples fall between shares of 1, and how many of them are yes. */
void binary_print(const BinaryExamples *examples, const double *scores, const char *name);

#endif
