/* The sheet of a paragraph: every token that may be part of a name, and what its own paragraph says of it.
 *
 * It is made once a paragraph. What the rest of the article says is added by the finder. */
#ifndef TAGGER_NAME_SHEET_H
#define TAGGER_NAME_SHEET_H

#include "name_chain.h"
#include "name_reader.h"

typedef struct NameToken {
    uint64_t form, lower;   /* the hash of the word as it stands, and in lower case */
    uint64_t before, after; /* the words beside it in its run, 0 where there is none */
    int32_t sums[NAME_LABELS];
    uint32_t token;
    uint16_t cues;
    uint8_t lists;  /* of the words before it in its run */
    uint8_t run;    /* how many capitals stand in it */
    bool continues; /* the stretch of the token before */
    bool joint;     /* a small word that is never part of a name: "of", "and" */
} NameToken;

typedef SAID_SLICE(NameToken) NameSheet;

/* The sheet without its sums: one token for each in the gate of the reader. */
NameSheet name_sheet_of(NameReader *reader, Arena *arena);

/* The whole sheet. */
NameSheet name_sheet_read(SaidText text, SaidTokens tokens, SaidSentences sentences, Arena *arena);

#endif
