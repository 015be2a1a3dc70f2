#include "binary.h"

#include "memory.h"
#include "number.h"
#include "random.h"

#include <stdio.h>
#include <stdlib.h>

void binary_add(BinaryExamples *examples, const Features *features, uint32_t fold, bool yes) {
    BinaryExample example = {examples->features.count, features->count, fold, yes};
    for (uint32_t i = 0; i < features->count; i++)
        list_push(&examples->features, &examples->arena, (uint32_t)features->items[i]);
    list_push(&examples->items, &examples->arena, example);
}

static void features_of(const BinaryExamples *examples, uint32_t i, Features *features) {
    const BinaryExample *example = &examples->items.items[i];
    features->count = example->count;
    for (uint32_t n = 0; n < example->count; n++) features->items[n] = examples->features.items[example->first + n];
}

static void learn_one(const BinaryExamples *examples, Learner *learner, uint32_t i) {
    Features features;
    double score = 0;
    features_of(examples, i, &features);
    learner_score(learner, &features, &score);
    double gradient = examples->items.items[i].yes - number_share(score);
    learner_step(learner, &features, &gradient, NULL);
}

Learner binary_learn(const BinaryExamples *examples, BinaryPlan plan, uint32_t fold) {
    Learner learner = learner_new(plan.bits, 1, plan.rate);
    learner.decay = plan.decay;
    uint32_t *order = memory_new(sizeof *order * ((size_t)examples->items.count + 1)), count = 0;
    for (uint32_t i = 0; i < examples->items.count; i++)
        if (examples->items.items[i].fold != fold) order[count++] = i;
    Random random = {2};
    for (uint32_t epoch = 0; epoch < plan.epochs; epoch++) {
        random_shuffle(&random, order, count);
        for (uint32_t i = 0; i < count; i++) learn_one(examples, &learner, order[i]);
    }
    memory_free(order);
    return learner;
}

double *binary_scores(const BinaryExamples *examples, BinaryPlan plan) {
    double *scores = memory_new(sizeof *scores * ((size_t)examples->items.count + 1));
    for (uint32_t fold = 0; fold < FOLDS; fold++) {
        Learner learner = binary_learn(examples, plan, fold);
        for (uint32_t i = 0; i < examples->items.count; i++) {
            if (examples->items.items[i].fold != fold) continue;
            Features features;
            features_of(examples, i, &features);
            learner_score(&learner, &features, &scores[i]);
        }
        learner_free(&learner);
    }
    return scores;
}

double binary_below(const BinaryExamples *examples, const double *scores, bool yes, double bound) {
    uint32_t all = 0, below = 0;
    for (uint32_t i = 0; i < examples->items.count; i++) {
        if (examples->items.items[i].yes != yes) continue;
        all++;
        below += scores[i] < bound;
    }
    return all == 0 ? 0 : (double)below / all;
}

static int by_number(const void *a, const void *b) {
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

double binary_bound(const BinaryExamples *examples, const double *scores, double share) {
    double *sorted = memory_new(sizeof *sorted * ((size_t)examples->items.count + 1));
    uint32_t count = 0;
    for (uint32_t i = 0; i < examples->items.count; i++)
        if (examples->items.items[i].yes) sorted[count++] = scores[i];
    qsort(sorted, count, sizeof *sorted, by_number);
    double bound = count == 0 ? 0 : sorted[(uint32_t)(share * count)];
    memory_free(sorted);
    return bound;
}

void binary_print(const BinaryExamples *examples, const double *scores, const char *name) {
    static const double edges[] = {0, 0.3, 0.5, 0.7, 0.85, 0.95, 0.98, 0.99, 1.01};
    for (uint32_t edge = 0; edge + 1 < sizeof edges / sizeof *edges; edge++) {
        uint32_t all = 0, yes = 0;
        for (uint32_t i = 0; i < examples->items.count; i++) {
            double share = number_share(scores[i]);
            if (share < edges[edge] || share >= edges[edge + 1]) continue;
            all++;
            yes += examples->items.items[i].yes;
        }
        if (all > 0) (void)printf("%s: from %.2f: %u, %.1f %% yes\n", name, edges[edge], all, 100.0 * yes / all);
    }
    double loss = 0;
    for (uint32_t i = 0; i < examples->items.count; i++)
        loss -= number_log(number_share(examples->items.items[i].yes ? scores[i] : -scores[i]) + 1e-9);
    (void)printf("%s: %u examples, loss %.4f\n", name, examples->items.count, loss / examples->items.count);
}
