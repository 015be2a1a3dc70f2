/* How sure the meaning of a pronoun is. The model's extras hold what follows, found on copy that it had not seen. */
#ifndef ANALYSIS_PRONOUN_GRADE_H
#define ANALYSIS_PRONOUN_GRADE_H

#include "model.h"
#include "pronoun_walk.h"

/* The extras: below which chance a pronoun is left open and from which it is graded B and A, then a weight for each
 * sign. */
enum { GRADE_OPEN, GRADE_B, GRADE_A, GRADE_SIGNS, SIGN_COUNT = 48, GRADE_EXTRAS = GRADE_SIGNS + SIGN_COUNT };

enum { MOST_SIGNS = 24 };

/* Which signs a case shows when `best` leads with the probability `top`: their numbers. */
typedef struct PronounSigns {
    uint8_t items[MOST_SIGNS];
    uint32_t count;
} PronounSigns;

/* `blind`: gender was not looked at. */
PronounSigns pronoun_signs(const PronounCase *pronoun, uint32_t best, double top, bool blind);

/* The probabilities of the choices by their scores, in place. */
void pronoun_shares(double *scores, uint32_t count);

/* The verdict by the scores, which become probabilities. */
PronounVerdict pronoun_verdict(const PronounCase *pronoun, double *scores, const Model *model);

#endif
