#include "model.h"

#include <stddef.h>

/* The files, as pack writes them. */
#define MODEL(NAME, file) extern const char model_##NAME[][MODEL_ROW];
#include "models.def"
#undef MODEL

const unsigned char *model_bytes(ModelName name) {
    static const char(*const models[MODEL_COUNT])[MODEL_ROW] = {
#define MODEL(NAME, file) model_##NAME,
#include "models.def"
#undef MODEL
    };
    return (const unsigned char *)models[name];
}

static int32_t read_number(const unsigned char *at) {
    return (int32_t)((uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24);
}

Model model_open(ModelName name) {
    const unsigned char *file = model_bytes(name);
    const unsigned char *extras = file + MODEL_HEAD;
    return (Model){.weights = (const signed char *)extras + (size_t)4 * file[6],
                   .extras = extras,
                   .mask = (UINT64_C(1) << file[4]) - 1,
                   .labels = file[5],
                   .unit = read_number(file + 7) / 16777216.0};
}

double model_extra(const Model *model, uint32_t i) {
    return read_number(model->extras + (size_t)4 * i) / 65536.0;
}

double model_score(const Model *model, const Features *features) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < features->count; i++) sum += *model_row(model, features->items[i]);
    return sum * model->unit;
}

void model_sums(const Model *model, const Features *features, int32_t *sums) {
    for (uint32_t i = 0; i < features->count; i++) {
        const signed char *row = model_row(model, features->items[i]);
        for (uint32_t label = 0; label < model->labels; label++) sums[label] += row[label];
    }
}
