#include "stages.h"

const StageRow stages[STAGE_COUNT] = {
    {"clusters", train_clusters}, {"words", train_words},     {"names", train_names},
    {"reported", train_reported}, {"speaker", train_speaker}, {"pronouns", train_pronouns},
};
