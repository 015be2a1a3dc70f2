/* The walk through the copy from pronoun to pronoun: each is put to a judge, and whom it means is remembered for the
 * next. The program's judge is the model (pronouns.c), the trainer's is whoever marked the copy. */
#ifndef ANALYSIS_PRONOUN_WALK_H
#define ANALYSIS_PRONOUN_WALK_H

#include "pronoun_case.h"
#include "bearers.h"

#define NO_CHOICE UINT32_MAX

typedef struct PronounVerdict {
    uint32_t best, second; /* choices, or NO_CHOICE */
    SaidGrade grade;
    bool open; /* not sure enough to say who it is */
} PronounVerdict;

typedef PronounVerdict PronounJudge(void *judging, const PronounCase *pronoun);

struct Drafts;

typedef struct PronounWalk {
    const Article *article;
    const People *people;
    Roles *roles; /* gets the nominals that pronouns make known: "his brother" */
    PronounJudge *judge;
    void *judging;
    Arena *arena;
    Referent *found;             /* by piece number */
    int *heard;                  /* by person: what pronouns tell of their gender */
    const struct Drafts *drafts; /* who speaks; NULL on a walk that leaves quotations out */
    bool blind;                  /* offer all people, whichever their gender, and no strangers */
    Antecedents antecedents;
} PronounWalk;

/* Walks. Outside quotations where `drafts` is NULL; else inside them, the pronouns outside having been `found`. */
void pronoun_walk(PronounWalk *walk);

/* Whether a person or a stranger is a man or a woman, as evidence.  */
GenderFit pronoun_walk_fit(const PronounWalk *walk, uint32_t who, SaidPronoun pronoun);

#endif
