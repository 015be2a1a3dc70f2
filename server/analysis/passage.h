/* Passages: the paragraphs of an article as the search for speakers reads them, and what each quotation shows of
 * itself. */
#ifndef ANALYSIS_PASSAGE_H
#define ANALYSIS_PASSAGE_H

#include "claim.h"
#include "standing.h"

#define NO_PASSAGE UINT32_MAX

/* A quotation by what it shows: its length, its edges, its place. Until its passage is read only the step is known. */
typedef struct Sight {
    uint32_t step, words;
    uint8_t before, last, after; /* signs of what stands before it, last inside it, and after it */
    uint8_t begins;              /* its sentence 1, its paragraph 2, neither 0 */
    uint8_t self;                /* it says "I" 1, "we" 2, neither 0 */
    bool whole;                  /* nothing but marks stands beside it in the paragraph */
    bool capital;                /* its first word has one */
    bool running;                /* goes on from the paragraph before */
    uint64_t capitals[4];        /* a sieve of the words with a capital in it */
    Claims claims;
} Sight;

typedef struct Passage {
    Scene scene;
    Sight *sights; /* of its quotations, in their order */
    uint32_t sight_count;
    uint32_t before, after; /* the body's passages around it, or NO_PASSAGE */
    bool told;              /* copy whose quotations are asked about */
    bool running;           /* the paragraph before ends inside a quotation */
    bool colon;             /* it ends in a colon; this and what follows is known once the passage is read */
    uint8_t strongest;      /* of the verbs outside quotations, as standing_strength */
    uint32_t outside;       /* words outside quotations, up to 255 */
    uint32_t solid;         /* steps that are more than marks */
    const Standing *standings;
} Passage;

/* One a paragraph, not read yet: of their sights only the steps are known. */
Passage *passages_open(const Article *article, const Cast *cast, Arena *arena);

/* Reads one, and those around it that a quotation of it is judged with, unless they are read already. */
void passages_read(Passage *passages, uint32_t passage, Arena *arena);

/* The claim that is believed first; one that is not set where there is none. */
const Claim *sight_claim(const Sight *sight);

/* Whether a word, by its folded hash, is among those with a capital in the quotation; rarely yes where it is not. */
bool sight_names(const Sight *sight, uint32_t word);

#endif
