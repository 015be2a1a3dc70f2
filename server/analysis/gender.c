#include "gender.h"

#include <stdlib.h>

enum { MOST_HEARD = 3 };

GenderFit gender_fit(int told, int heard, SaidPronoun pronoun) {
    int sum = (told + heard) * (pronoun == SAID_HE ? 1 : -1);
    bool listed = abs(told) <= GENDER_LISTED && heard == 0;
    if (sum == 0) return FIT_UNKNOWN;
    if (sum < 0) return listed ? FIT_UNLIKE : FIT_AGAINST;
    if (listed) return FIT_LISTED;
    return abs(told) > GENDER_LISTED ? FIT_TOLD : FIT_HEARD;
}

int gender_with(int heard, SaidPronoun pronoun, SaidGrade grade) {
    int step = grade == SAID_GRADE_A ? GENDER_HEARD : grade == SAID_GRADE_B ? GENDER_HEARD / 2 : 0;
    heard += pronoun == SAID_HE ? step : -step;
    if (heard > MOST_HEARD) return MOST_HEARD;
    return heard < -MOST_HEARD ? -MOST_HEARD : heard;
}
