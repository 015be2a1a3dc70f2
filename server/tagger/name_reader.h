/* A paragraph as the model of names reads it: which tokens may be part of a name, and what stands around them. */
#ifndef TAGGER_NAME_READER_H
#define TAGGER_NAME_READER_H

#include "arena.h"
#include "clusters.h"
#include "featureset.h"

#include <whosaid/token.h>

/* What is known of one token by itself. */
typedef struct NameWord {
    uint64_t cased, lower, shape;
    WordClusters clusters;
    uint8_t lists;        /* which lists of names, places and words have it, as NAME_LIST_… */
    uint32_t first, past; /* the run of capitals that it stands in, as tokens; nothing where it has no capital */
    uint8_t run, at;      /* how many they are and which one it is, up to 6 */
    bool begins, told;    /* a sentence or a quotation begins with it; its hashes are there */
} NameWord;

enum {
    NAME_LIST_GIVEN = 1,
    NAME_LIST_SURNAME = 2,
    NAME_LIST_PLACE = 4,
    NAME_LIST_DEMONYM = 8,
    NAME_LIST_COMMON = 16,
    NAME_LIST_BODY = 32,
    NAME_LIST_CALENDAR = 64,
    NAME_LIST_PARTICLE = 128,
};

/* What stands around a token, seen at one of its places or at any of them. */
enum {
    NAME_CUE_HONORIFIC = 1,   /* Mr., Dr., an office before it or before the name before it */
    NAME_CUE_SAID = 2,        /* a verb of saying, "who" or "was" beside it */
    NAME_CUE_GIVEN = 4,       /* a given name before it that does not begin a sentence */
    NAME_CUE_IN = 8,          /* in, at, from, near, to before it */
    NAME_CUE_THE = 16,        /* "the" before it */
    NAME_CUE_APPOSITION = 32, /* ", who" or ", 47" after it */
    NAME_CUE_POSSESSIVE = 64, /* 's after it */
    NAME_CUE_BODY = 128,      /* University, Inc. after it */
    NAME_CUE_LAST = 256,      /* the last of several capitals */
    NAME_CUE_FIRST = 512,     /* the first of several */
    NAME_CUE_ROLE = 1024,     /* director, actor before it */
    NAME_CUE_MIDDLE = 2048,   /* has its capital within a sentence */
};

typedef struct NameReader {
    SaidText text;
    SaidTokens tokens;
    NameWord *words;     /* one a token */
    uint8_t *gate;       /* one a token: NAME_OUT, or whether it continues the stretch before */
    uint32_t *sentences; /* the token at which each token's sentence begins */
} NameReader;

enum { NAME_OUT, NAME_FIRST_OF_STRETCH, NAME_NEXT_OF_STRETCH };

NameReader name_reader(SaidText text, SaidTokens tokens, SaidSentences sentences, Arena *arena);

/* What is known of token `i`; of no token at all past the ends. */
const NameWord *name_reader_word(NameReader *reader, int64_t i);

/* Is it a form of address or an office? "M." is an initial. */
bool name_reader_office(const NameReader *reader, int64_t i);

/* Is it a small word that joins names and is never part of one: "of", "and"? */
bool name_reader_joint(const NameReader *reader, uint32_t i);

/* What stands around token `i`, as NAME_CUE_… */
uint32_t name_reader_cues(NameReader *reader, uint32_t i);

/* Features of a token in the gate by its own paragraph; `cues` stand around it. */
void name_features(NameReader *reader, uint32_t i, uint32_t cues, Features *features);

#endif
