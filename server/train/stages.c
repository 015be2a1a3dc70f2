#include "stages.h"

const StageRow stages[STAGE_COUNT] = {
    {"clusters", train_clusters},
    {"names", train_names},
};
