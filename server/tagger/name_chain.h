/* The chain of labels that says where names begin and end: a conditional random field over one stretch of tokens
 * (Lafferty, McCallum and Pereira, 2001).
 *
 * Every token is outside, or begins, continues, ends or alone makes a name. */
#ifndef TAGGER_NAME_CHAIN_H
#define TAGGER_NAME_CHAIN_H

#include <stdbool.h>
#include <stdint.h>

typedef enum NameState { NAME_OUTSIDE, NAME_BEGINS, NAME_INSIDE, NAME_ENDS, NAME_ALONE, NAME_STATES } NameState;

/* The labels that a token is scored for; outside is always 0. */
enum { NAME_LABELS = NAME_STATES - 1 };

/* A number for each state of a token. */
typedef struct NameScores {
    double of[NAME_STATES];
} NameScores;

/* What it is worth that one state follows another. */
typedef struct NameChain {
    double step[NAME_STATES][NAME_STATES];  /* logarithms */
    double share[NAME_STATES][NAME_STATES]; /* powers of e; 0 where the step is not possible */
} NameChain;

/* A chain with these steps, row by row. */
NameChain name_chain_of(const double *steps);

/* May the one follow the other? */
bool name_chain_allows(uint32_t from, uint32_t to);

/* The probability of each state of each token. `before` is the room to work in, as long as the stretch. */
void name_chain_shares(const NameChain *chain, const NameScores *scores, uint32_t count, NameScores *before,
                       NameScores *shares);

/* The most probable states. `best` is the room to work in. */
void name_chain_best(const NameChain *chain, const NameScores *scores, uint32_t count, NameScores *best,
                     uint8_t *states);

#endif
