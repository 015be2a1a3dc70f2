/* Linear models: rows of small weights by the hash of a feature, trained by the train room and baked from seeds/model.
 *
 * A score is the sum of whole numbers, so that it is the same on every machine; `unit` says what a sum of 1 stands
 * for. A file has eleven bytes and what follows them, numbers low byte first:
 *
 *     "WSM1", bits (1), labels (1), extras (1), unit in 2^-24 (4), extras in 2^-16 (4 each), 2^bits rows of labels
 *
 * A model that reads several labels has a row of one weight a label for each feature. */
#ifndef TAGGER_MODEL_H
#define TAGGER_MODEL_H

#include "featureset.h"

typedef enum ModelName {
#define MODEL(NAME, file) MODEL_##NAME,
#include "models.def"
#undef MODEL
    MODEL_COUNT
} ModelName;

enum { MODEL_ROW = 4080, MODEL_HEAD = 11 };

typedef struct Model {
    const signed char *weights;
    const unsigned char *extras;
    uint64_t mask;
    uint32_t labels;
    double unit;
} Model;

Model model_open(ModelName name);

/* A number that the model carries beside its weights: a threshold, a transition. */
double model_extra(const Model *model, uint32_t i);

/* The row of a feature. */
static inline const signed char *model_row(const Model *model, uint64_t feature) {
    return model->weights + (feature & model->mask) * model->labels;
}

/* The score of the features under a model with one label. */
double model_score(const Model *model, const Features *features);

#endif
