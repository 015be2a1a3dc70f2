/* The stages of training, one a model, in the order in which they need one another. */
#ifndef TRAIN_STAGES_H
#define TRAIN_STAGES_H

#include <stdbool.h>

/* Reads corpora from the directory `data`, writes models into the directory `out`, and tells on stdout what it
 * found. */
typedef bool Stage(const char *data, const char *out);

typedef struct StageRow {
    const char *name;
    Stage *run;
} StageRow;

Stage train_clusters, train_words, train_names, train_reported, train_speaker, train_pronouns;

enum { STAGE_COUNT = 6 };

extern const StageRow stages[STAGE_COUNT];

#endif
