/* Antecedents: those whom a pronoun may mean, as a walk through the copy remembers them.
 *
 * People have their numbers. Behind them come a few who are not named: "a man from Leeds" may be meant as well. */
#ifndef ANALYSIS_ANTECEDENTS_H
#define ANALYSIS_ANTECEDENTS_H

#include "sentence_place.h"

enum { MOST_ANTECEDENTS = 24, STRANGERS = 3 };

/* One mention of somebody. */
typedef struct Stand {
    bool set;
    bool quoted;
    bool embedded;        /* in what somebody else is said to say */
    bool leads;           /* nobody is mentioned before it in its sentence, or ... */
    bool leads_paragraph; /* ... in its paragraph */
    uint8_t kind;         /* SaidMentionKind */
    SentencePlace place;
    uint32_t paragraph, piece;
    uint32_t sentence;       /* counted through the article, and ... */
    uint32_t outer_sentence; /* ... those outside quotations only */
    uint32_t order;          /* mentions counted through the article */
} Stand;

/* What is remembered of one of them. */
typedef struct Trace {
    Stand last, outer, subject; /* the last mention, the last outside quotations, the last as a subject */
    uint32_t count;             /* of mentions */
    uint32_t here;              /* of mentions in the paragraph of the last */
    SaidText head;              /* of somebody who is not named: the noun */
    int gender;                 /* ... and what it tells, see gender.h */
} Trace;

typedef struct Antecedents {
    uint32_t people; /* below it the numbers of people, from it those of strangers */
    Trace *traces;
    uint32_t recent[MOST_ANTECEDENTS], recent_count; /* the last mentioned first, tags left out */
    uint32_t orders, sentence, outer_sentence;
    uint32_t leader_before, paragraph_before; /* ... in the sentence, in the paragraph before */
    uint32_t leader, paragraph_leader;        /* who is mentioned first in the sentence, in the paragraph */
    const Clauses *clauses;
    uint32_t *met;                       /* by piece of the paragraph: who is mentioned there, or SAID_NONE */
    uint32_t clause_subject;             /* of the last verb in the sentence, SAID_NONE where that is nobody */
    uint32_t teller, teller_sentence;    /* the last subject of a verb of saying or thinking */
    uint32_t speaker, speaker_paragraph; /* the last one who spoke, and where */
    uint32_t subject;                    /* the last subject outside quotations */
    uint32_t meant, meant_sentence;      /* by the last pronoun */
    uint32_t meant_by[SAID_SHE + 1];     /* ... by the last he, by the last she */
    uint32_t strangers;
} Antecedents;

Antecedents antecedents_new(uint32_t people, const Clauses *clauses, Arena *arena);

/* A paragraph begins, a sentence begins. */
void antecedents_open_paragraph(Antecedents *antecedents, const Block *block, Arena *arena);
void antecedents_open_sentence(Antecedents *antecedents);
void antecedents_open_outer_sentence(Antecedents *antecedents);

/* How many sentences somebody was mentioned before this piece, those within quotations counted inside them only. */
uint32_t antecedents_distance(const Antecedents *antecedents, const Stand *stand, const Piece *piece);

/* A verb is passed: whoever is its subject may be telling what follows. */
void antecedents_pass_verb(Antecedents *antecedents, Spot spot);

/* Somebody is mentioned. */
void antecedents_see(Antecedents *antecedents, Spot spot, uint32_t who, SaidMentionKind kind);

/* ... by the pronoun. */
void antecedents_see_pronoun(Antecedents *antecedents, Spot spot, uint32_t who, SaidPronoun pronoun);

/* Somebody who is not named is mentioned by a nominal. */
void antecedents_see_stranger(Antecedents *antecedents, Spot spot, int gender);

#endif
