#include "learner.h"

#include "memory.h"
#include "model.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double FIRST_SQUARE = 1e-3;

static size_t size_of(const Learner *learner) {
    return ((size_t)1 << learner->bits) * learner->labels;
}

Learner learner_new(uint32_t bits, uint32_t labels, double rate) {
    Learner learner = {.bits = bits, .labels = labels, .rate = rate};
    learner.weights = memory_new(size_of(&learner) * sizeof(double));
    learner.squares = memory_new(size_of(&learner) * sizeof(double));
    for (size_t i = 0; i < size_of(&learner); i++) learner.squares[i] = FIRST_SQUARE;
    return learner;
}

void learner_free(Learner *learner) {
    memory_free(learner->weights);
    memory_free(learner->squares);
}

static size_t row_of(const Learner *learner, uint64_t feature) {
    return (size_t)(feature & ((UINT64_C(1) << learner->bits) - 1)) * learner->labels;
}

void learner_score(const Learner *learner, const Features *features, double *scores) {
    for (uint32_t i = 0; i < features->count; i++) {
        const double *row = learner->weights + row_of(learner, features->items[i]);
        for (uint32_t label = 0; label < learner->labels; label++) scores[label] += row[label];
    }
}

void learner_step(Learner *learner, const Features *features, const double *gradients, const bool *dropped) {
    for (uint32_t i = 0; i < features->count; i++) {
        if (dropped != NULL && dropped[i]) continue;
        size_t row = row_of(learner, features->items[i]);
        for (uint32_t label = 0; label < learner->labels; label++) {
            double *weight = learner->weights + row + label, *square = learner->squares + row + label;
            double gradient = gradients[label] - learner->decay * *weight;
            *square += gradient * gradient;
            *weight += learner->rate * gradient / sqrt(*square);
        }
    }
}

void learner_add(Learner *learner, const Learner *other) {
    for (size_t i = 0; i < size_of(learner); i++) learner->weights[i] += other->weights[i];
}

void learner_scale(Learner *learner, double by) {
    for (size_t i = 0; i < size_of(learner); i++) learner->weights[i] *= by;
}

static int by_size(const void *a, const void *b) {
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* What 127 stands for: of the weights that are not 0, one in 2,000 is larger and is cut. */
static double largest(const Learner *learner) {
    double *sizes = memory_new(size_of(learner) * sizeof *sizes + sizeof *sizes);
    size_t count = 0;
    for (size_t i = 0; i < size_of(learner); i++)
        if (learner->weights[i] != 0) sizes[count++] = fabs(learner->weights[i]);
    qsort(sizes, count, sizeof *sizes, by_size);
    double found = count == 0 ? 1 : sizes[count - 1 - count / 2000];
    memory_free(sizes);
    return found;
}

static void put_number(FILE *file, double number) {
    uint32_t bits = (uint32_t)(int32_t)floor(number + 0.5);
    for (int i = 0; i < 4; i++) (void)fputc((int)(bits >> 8 * i & 255), file);
}

bool learner_write(const Learner *learner, double least, const double *extras, uint32_t extra_count, const char *path) {
    FILE *file = fopen(path, "wb");
    if (file == NULL) return false;
    double unit = floor(largest(learner) / 127 * 16777216 + 0.5) / 16777216;
    (void)fputs("WSM1", file);
    (void)fputc((int)learner->bits, file);
    (void)fputc((int)learner->labels, file);
    (void)fputc((int)extra_count, file);
    put_number(file, unit * 16777216);
    for (uint32_t i = 0; i < extra_count; i++) put_number(file, extras[i] * 65536);
    for (size_t i = 0; i < size_of(learner); i++) {
        double steps = fabs(learner->weights[i]) < least ? 0 : floor(learner->weights[i] / unit + 0.5);
        if (steps > 127) steps = 127;
        if (steps < -127) steps = -127;
        (void)fputc((int)steps & 255, file);
    }
    bool written = ferror(file) == 0;
    return fclose(file) == 0 && written;
}
