/* The attributor: what the walk through the paragraphs holds while it gives each quotation its speaker.
 *
 * attribution.c walks, quotation.c makes quotations of stretches, carry.c looks for a speaker beyond the quotation's
 * own sentence. */
#ifndef ANALYSIS_ATTRIBUTOR_H
#define ANALYSIS_ATTRIBUTOR_H

#include "choice.h"
#include "drafts.h"

/* What a paragraph hands on to the next. */
typedef struct Carry {
    uint32_t running;    /* the quotation that the paragraph ends inside, or SAID_NONE */
    SaidSpeaker speaker; /* who spoke last in it, and how surely */
    SaidGrade grade;
} Carry;

typedef struct Attributor {
    Drafts *drafts;
    Arena *arena;
    Carry before, now;
    const Passage *passages;
    Chooser chooser;
    Scene scene;         /* the paragraph where the walk is, and its quotations: */
    Choice *choices;     /* ... what is chosen for each */
    uint32_t *drafts_of; /* ... and the number of its draft */
    bool *taken;         /* by step: the verb is a quotation's cue */
} Attributor;

QuoteDraft *attributor_draft(Attributor *attributor, uint32_t number);

/* Gives a quotation its speaker, who is from then on the one who spoke last in the paragraph. */
void attributor_give(Attributor *attributor, uint32_t number, SaidSpeaker speaker, SaidEvidence evidence,
                     SaidGrade grade);

/* ... the chosen one, whose cue is taken. */
void attributor_give_choice(Attributor *attributor, uint32_t number, const Choice *choice);

/* The worse of two grades. */
static inline SaidGrade grade_worse(SaidGrade a, SaidGrade b) {
    return a > b ? a : b;
}

#endif
