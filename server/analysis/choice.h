/* Choices: what a quotation is, whom it is given to, by which evidence, and how surely.
 *
 * The model of speakers chooses among the candidates, but for a label, a sign-off, a name that stands beside the
 * quotation without a verb and a banner that bears it, which need no choosing. Whether anybody at all says the
 * quotation is another question. */
#ifndef ANALYSIS_CHOICE_H
#define ANALYSIS_CHOICE_H

#include "ranking.h"

typedef struct Chooser {
    Model speaker, sure, attached, speech;
    const Passage *passages;
} Chooser;

typedef struct Choice {
    bool spoken;            /* speech, rather than a title or a term */
    bool set;               /* somebody is chosen, who is more than a poor guess */
    bool lone;              /* nobody is, whoever stands near */
    double alone;           /* how surely the copy shows nobody who says it, of 1 */
    bool speaks;            /* the chosen one has a verb of saying, or another quotation */
    uint32_t passage, step; /* where the chosen one stands */
    SaidEvidence evidence;
    SaidGrade grade; /* the speaker's own grade not counted */
    double sure;     /* how often such a choice is right, of 1 */
    Claim claim;     /* the chosen one in the sentence of the quotation; not set where it stands elsewhere */
} Choice;

Chooser chooser_open(const Passage *passages);

/* The choice for the quotation of that number in a passage. */
Choice choice_find(const Chooser *chooser, uint32_t passage, uint32_t number);

#endif
