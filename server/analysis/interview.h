/* Interviews printed as questions and answers, without marks and without names: "I" in an answer is who was asked. */
#ifndef ANALYSIS_INTERVIEW_H
#define ANALYSIS_INTERVIEW_H

#include "pronouns.h"

/* Notes whom those pronouns mean, where the copy is such an interview and says with whom. */
void interview_read(Pronouns *pronouns, const Article *article, const People *people, Arena *arena);

#endif
