/* Sets of word classes that several stages ask for. What one file alone asks for stands there. */
#ifndef LEXICON_CLASSES_H
#define LEXICON_CLASSES_H

#include "lexicon.h"

/* Before a name: forms of address, and with them the offices. */
#define HONORIFICS (LEXICON(HONORIFIC) | LEXICON(HONORIFIC_HE) | LEXICON(HONORIFIC_SHE))
#define OFFICES    (LEXICON(TITLE) | HONORIFICS)

/* In a name. */
#define GIVEN_NAMES  (LEXICON(GIVEN_HE) | LEXICON(GIVEN_SHE))
#define PERSON_NAMES (GIVEN_NAMES | LEXICON(SURNAME))

/* People by what they are: one of them, "director"; any number, vague ones too, "directors", "critics". */
#define ONE_PERSON (LEXICON(ROLE) | LEXICON(ROLE_HE) | LEXICON(ROLE_SHE))
#define ANY_PEOPLE (ONE_PERSON | LEXICON(ROLES) | LEXICON(VAGUE))

/* Verbs without and with the auxiliaries. */
#define ACTIONS   (LEXICON(SAYING) | LEXICON(CUE) | LEXICON(VERB))
#define ALL_VERBS (ACTIONS | LEXICON(BE))

#endif
