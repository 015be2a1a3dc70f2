/* Standings: what each step of a scene is to the verbs around it, and the sign that it is in a path.
 *
 * A path is the row of signs between a speaker and a quotation; words that mean nothing to attribution have none. */
#ifndef ANALYSIS_STANDING_H
#define ANALYSIS_STANDING_H

#include "scene.h"

/* How the subject of a verb stands to it. */
typedef enum StandingHow {
    HOW_NONE,
    HOW_DIRECT,    /* NAME said */
    HOW_ACROSS,    /* NAME, a lawyer, said */
    HOW_RELATIVE,  /* NAME, who said */
    HOW_SHARED,    /* NAME came and said */
    HOW_PARTICIPLE /* NAME defended it, adding */
} StandingHow;

typedef struct Standing {
    uint8_t sign;      /* in a path, 0 for none */
    uint8_t type;      /* of what may be a speaker: a fine kind, 0 for what may not */
    uint8_t how;       /* StandingHow, to `verb` */
    bool person;       /* a name that is a person's */
    uint32_t verb;     /* the step of the strongest verb that it is the subject of, or NO_STEP */
    uint32_t inverted; /* the verb or the "according to" that it follows as its speaker, or NO_STEP */
    uint32_t word;     /* the head word, folded, of verbs without its ending */
} Standing;

/* One a step of the scene. */
const Standing *standings_read(const Scene *scene, Arena *arena);

/* Is it one person or several, by name, by role or by he or she, rather than a thing, a body or "they"? */
bool standing_is_somebody(const Standing *standing);

/* How a verb group tells: of saying 3, a cue 2, another verb 1, no verb 0. */
uint32_t standing_strength(const Scene *scene, uint32_t step);

#endif
