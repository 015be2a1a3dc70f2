#include "carry.h"

void carry_speaker(Attributor *attributor, uint32_t step, uint32_t number) {
    const Carry *before = &attributor->before;
    if (before->speaker.kind == SAID_BY_NOBODY || step > 0) return;
    attributor_give(attributor, number, before->speaker, SAID_NEARBY, SAID_GRADE_C);
}
