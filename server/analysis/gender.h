/* What the copy tells of a person's gender, and whether a pronoun may mean them.
 *
 * Evidence is a number: above 0 for a man, below 0 for a woman. Courtesy titles, roles ("her husband") and pronouns
 * that were resolved count; a list of given names counts least and is never printed as a fact. */
#ifndef ANALYSIS_GENDER_H
#define ANALYSIS_GENDER_H

#include <whosaid/person.h>

typedef enum GenderFit {
    FIT_AGAINST, /* told to be of the other gender */
    FIT_UNLIKE,  /* only a list says so */
    FIT_UNKNOWN,
    FIT_LISTED, /* only a list speaks for it */
    FIT_HEARD,  /* a pronoun has been resolved so before */
    FIT_TOLD
} GenderFit;

enum {
    GENDER_LISTED = 1, /* by a list of given names */
    GENDER_ROLE = 3,
    GENDER_TITLE = 4,
    GENDER_HEARD = 2 /* a pronoun that is surely theirs; half of it where that is likely, nothing for a guess */
};

/* `told` is the evidence of names and roles, `heard` that of pronouns. */
GenderFit gender_fit(int told, int heard, SaidPronoun pronoun);

/* The evidence of pronouns with another one: no more than MOST_HEARD either way, so that a title outweighs it. */
int gender_with(int heard, SaidPronoun pronoun, SaidGrade grade);

#endif
