/* A pronoun at its place, and those whom it may mean: what the model is asked about. */
#ifndef ANALYSIS_PRONOUN_CASE_H
#define ANALYSIS_PRONOUN_CASE_H

#include "antecedents.h"
#include "featureset.h"
#include "gender.h"

typedef enum PronounForm {
    FORM_SUBJECT,  /* he */
    FORM_OBJECT,   /* him, and "her" with nothing of hers behind it */
    FORM_OWNER,    /* his */
    FORM_REFLEXIVE /* himself */
} PronounForm;

typedef struct PronounChoice {
    uint32_t who;  /* a number of the antecedents */
    uint8_t fit;   /* GenderFit */
    uint32_t rank; /* how many of the choices were mentioned after it */
} PronounChoice;

typedef struct PronounCase {
    const Antecedents *antecedents;
    Spot spot;
    SaidPronoun pronoun;
    PronounForm form;
    SentencePlace place;
    uint8_t joint;        /* PieceKind of what stands before it */
    uint32_t word_before; /* hash of the word before it, in its sentence */
    bool told;            /* right after a verb of saying or thinking, "that" left out or not */
    bool tag;             /* ", he said," beside reported words */
    bool leads;           /* nobody is mentioned before it in its sentence, or ... */
    bool leads_paragraph; /* ... in its paragraph */
    uint32_t speaker;     /* who says it, where it stands in a quotation whose speaker is known; else SAID_NONE */
    uint32_t count;
    PronounChoice choices[MOST_ANTECEDENTS];
} PronounCase;

/* Whether the piece is he or she in any case. */
SaidPronoun pronoun_of(const Piece *piece);

/* The pronoun at its place, without choices. */
PronounCase pronoun_case(const Antecedents *antecedents, Spot spot);

/* What the model sees of a choice. `blind` leaves out whatever tells its gender. */
void pronoun_features(const PronounCase *pronoun, uint32_t choice, bool blind, Features *features);

#endif
