/* Candidates: the words around a quotation that may name its speaker, and the way from each to the quotation.
 *
 * Names, nominals, nouns and pronouns outside quotation marks: those of its own paragraph, and of the two paragraphs
 * before it those that are the subject of a verb. */
#ifndef ANALYSIS_CANDIDATES_H
#define ANALYSIS_CANDIDATES_H

#include "passage.h"

enum { MOST_CANDIDATES = 30, NEAREST_SIGNS = 3 };

/* Which of the passages, from two before the quotation's own on. */
enum { TWO_BEFORE, ONE_BEFORE, SAME_PASSAGE };

/* The way from a quotation outwards, as far as a step; of another paragraph, from its edge. */
typedef struct Way {
    uint32_t path;    /* a hash of the signs between */
    uint32_t outline; /* ... of the verbs, relatives, commas and sentence ends alone */
    uint32_t verb;    /* the step of the last verb before the quotation, or NO_STEP */
    uint8_t signs, sentences, quotes, strong, subjects; /* how many of each between */
    uint8_t nearest[NEAREST_SIGNS];                     /* the signs beside the quotation */
} Way;

typedef struct Candidate {
    uint32_t passage, step;
    uint8_t around;    /* TWO_BEFORE ... */
    bool left;         /* stands before the quotation */
    uint8_t rank;      /* which from the quotation, from 0, on its side and of its passage */
    uint8_t claims;    /* how many claims to the quotation are for it */
    uint8_t claim;     /* the first of them, or CLAIM_KINDS */
    uint32_t tokens;   /* between it and the quotation, or the passage's edge */
    Way way, verb_way; /* of it, and of the verb that it speaks by */
} Candidate;

typedef struct Candidates {
    Candidate items[MOST_CANDIDATES];
    uint32_t count;
    const Passage *passages;
    const Passage *passage; /* of the quotation */
    const Sight *sight;
    uint32_t number; /* of the quotation in its passage */
} Candidates;

/* The candidates of the quotation with that number in its passage. */
void candidates_find(const Passage *passages, uint32_t passage, uint32_t number, Candidates *candidates);

/* The verb by which a candidate speaks: the one that it is the subject of, else the one that it follows; or NO_STEP. */
uint32_t candidate_verb(const Candidates *candidates, const Candidate *candidate);

#endif
