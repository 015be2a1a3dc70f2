#include "stages.h"

const StageRow stages[STAGE_COUNT] = {
    {"names", train_names},
    {"pronouns", train_pronouns},
};
