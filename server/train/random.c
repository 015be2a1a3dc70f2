#include "random.h"

uint64_t random_next(Random *random) {
    uint64_t value = random->state += UINT64_C(0x9E3779B97F4A7C15);
    value = (value ^ value >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    value = (value ^ value >> 27) * UINT64_C(0x94D049BB133111EB);
    return value ^ value >> 31;
}

uint32_t random_below(Random *random, uint32_t limit) {
    return (uint32_t)((random_next(random) >> 32) * limit >> 32);
}

void random_shuffle(Random *random, uint32_t *numbers, uint32_t count) {
    for (uint32_t i = count; i > 1; i--) {
        uint32_t j = random_below(random, i), kept = numbers[j];
        numbers[j] = numbers[i - 1];
        numbers[i - 1] = kept;
    }
}
