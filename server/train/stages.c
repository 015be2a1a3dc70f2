#include "stages.h"

const StageRow stages[STAGE_COUNT] = {
    {"words", train_words},
    {"names", train_names},
    {"reported", train_reported},
};
