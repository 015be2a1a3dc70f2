/* The attributor: what the walk through the paragraphs holds while it gives each quotation its speaker.
 *
 * attribution.c walks, choice.c chooses, quotation.c makes quotations of stretches. */
#ifndef ANALYSIS_ATTRIBUTOR_H
#define ANALYSIS_ATTRIBUTOR_H

#include "choice.h"
#include "drafts.h"
#include "recall.h"

typedef struct Attributor {
    Drafts *drafts;
    Arena *arena;
    uint32_t running; /* the quotation that the paragraph before ends inside, or SAID_NONE */
    Passage *passages;
    Recall *recall;
    Chooser chooser;
    Scene scene;         /* the paragraph where the walk is, and its quotations: */
    Choice *choices;     /* ... what is chosen for each */
    uint32_t *drafts_of; /* ... and the number of its draft */
    bool *taken;         /* by step: the verb is a quotation's cue */
} Attributor;

QuoteDraft *attributor_draft(Attributor *attributor, uint32_t number);

/* Gives a quotation the speaker that is chosen, whose cue is taken. */
void attributor_give(Attributor *attributor, uint32_t number, const Choice *choice);

#endif
