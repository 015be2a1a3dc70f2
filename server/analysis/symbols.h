/* Symbols: the steps of a scene as a row of small numbers, in which a model sees how a sentence is built. */
#ifndef ANALYSIS_SYMBOLS_H
#define ANALYSIS_SYMBOLS_H

#include "scene.h"

typedef enum Symbol {
    SYMBOL_EDGE, /* past the ends of a sentence */
    SYMBOL_PERSON,
    SYMBOL_NAME,
    SYMBOL_PEOPLE, /* a nominal: officials */
    SYMBOL_BODY,   /* the ministry */
    SYMBOL_PAPER,  /* a report */
    SYMBOL_NOUN,
    SYMBOL_HE,
    SYMBOL_THEY,
    SYMBOL_WE, /* I and we */
    SYMBOL_IT,
    SYMBOL_HIM,       /* a pronoun that is no subject */
    SYMBOL_POSSESSOR, /* his, the mayor's */
    SYMBOL_SAYING,
    SYMBOL_CUE,
    SYMBOL_VERB,
    SYMBOL_BE,
    SYMBOL_ING,
    SYMBOL_PARTICIPLE,
    SYMBOL_INFINITIVE,
    SYMBOL_ACCORDING,
    SYMBOL_DECLINED,
    SYMBOL_THAT,
    SYMBOL_WHO,
    SYMBOL_BY,
    SYMBOL_OF,
    SYMBOL_TO,
    SYMBOL_PREPOSITION,
    SYMBOL_AND,
    SYMBOL_CONJUNCTION,
    SYMBOL_COMMA,
    SYMBOL_COLON,
    SYMBOL_DASH,
    SYMBOL_BRACKET,
    SYMBOL_STOP,
    SYMBOL_QUOTE,
    SYMBOL_OTHER,
    SYMBOL_COUNT
} Symbol;

/* One a step of the scene. */
uint8_t *symbols_read(const Scene *scene, Arena *arena);

/* A phrase that may speak, or be spoken of. */
static inline bool symbol_is_noun(Symbol symbol) {
    return symbol >= SYMBOL_PERSON && symbol <= SYMBOL_HIM;
}

/* A verb with a subject of its own. */
static inline bool symbol_is_finite(Symbol symbol) {
    return symbol >= SYMBOL_SAYING && symbol <= SYMBOL_BE;
}

static inline bool symbol_is_verb(Symbol symbol) {
    return symbol >= SYMBOL_SAYING && symbol <= SYMBOL_INFINITIVE;
}

#endif
