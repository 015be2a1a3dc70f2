#include "clusters.h"

#include "model.h"

static uint32_t number_at(const unsigned char *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static uint32_t class_of(const unsigned char *slots, uint32_t bits, uint64_t hash) {
    uint32_t mask = (1U << bits) - 1, slot = (uint32_t)hash & mask;
    for (uint32_t walked = 0; walked < CLUSTER_LONGEST_WALK; walked++) {
        uint32_t held = number_at(slots + (size_t)4 * slot);
        if (held == 0) return 0;
        uint32_t class = held & ((1U << CLUSTER_CLASS_BITS) - 1);
        if (held - class == cluster_mark(hash)) return class;
        slot = (slot + 1) & mask;
    }
    return 0;
}

WordClusters clusters_of(uint64_t lower, uint64_t cased) {
    const unsigned char *file = model_bytes(MODEL_CLUSTERS);
    uint32_t brown_bits = file[4], means_bits = file[5], classes = file[6] | (uint32_t)file[7] << 8;
    const unsigned char *branches = file + CLUSTERS_HEAD, *slots = branches + (size_t)4 * classes;
    WordClusters found = {.brown = (uint16_t)class_of(slots, brown_bits, lower)};
    found.means = (uint16_t)class_of(slots + ((size_t)4 << brown_bits), means_bits, cased);
    if (found.brown == 0 || found.brown > classes) return found;
    uint32_t both = number_at(branches + (size_t)4 * (found.brown - 1U));
    found.brown8 = (uint16_t)(both & 0xFFFF);
    found.brown5 = (uint16_t)(both >> 16);
    return found;
}
