/* What the model of names learns from: stretches of tokens with features and true labels. */
#ifndef TRAIN_NAME_DATA_H
#define TRAIN_NAME_DATA_H

#include "corpus.h"
#include "list.h"
#include "name_chain.h"

/* Not a label: nobody says whether the token is part of a name. */
enum { NAME_UNKNOWN = NAME_STATES };

typedef struct NameExample {
    uint32_t *features; /* the low bits of each */
    uint32_t count;
    uint8_t state;
} NameExample;

typedef struct NameStretch {
    NameExample *examples;
    uint32_t count;
    double weight; /* 0 where it is left out */
} NameStretch;

typedef struct NameData {
    Arena arena;
    LIST(NameStretch) stretches;
} NameData;

/* The true names of an article, as bytes. */
typedef LIST(SaidSpan) NameGold;
typedef void NameGoldOf(const CorpusArticle *article, void *context, NameGold *gold, Arena *arena);

/* The people among the "entities" of an article. */
void name_gold_entities(const CorpusArticle *article, void *context, NameGold *gold, Arena *arena);

/* Adds the stretches of a corpus. */
void name_data_add(NameData *data, const Corpus *corpus, NameGoldOf *gold_of, void *context, double weight);

#endif
