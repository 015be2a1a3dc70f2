/* Examples of quotations with their candidates, out of articles in which people marked who says what. */
#ifndef TRAIN_SPEAKER_EXAMPLES_H
#define TRAIN_SPEAKER_EXAMPLES_H

#include "candidates.h"
#include "corpus.h"
#include "list.h"

/* What the people say of a candidate. */
typedef enum Verdict { VERDICT_WRONG, VERDICT_RIGHT, VERDICT_LEFT_OUT } Verdict;

typedef struct CandidateExample {
    uint32_t first, count; /* of its features */
    bool inside;           /* stands in the words that name the speaker */
    uint8_t verdict;       /* Verdict; inside, but no head of them: left out */
} CandidateExample;

typedef struct QuoteExample {
    uint32_t article, words;
    uint32_t first, count; /* of its candidates */
    bool spoken;           /* somebody says it */
    bool reachable;        /* the right one is among the candidates */
} QuoteExample;

typedef struct SpeakerExamples {
    Arena arena;
    LIST(QuoteExample) quotes;
    LIST(CandidateExample) candidates;
    LIST(uint32_t) features;
} SpeakerExamples;

/* Adds the quotations of an article of that number. */
void speaker_examples_add(SpeakerExamples *examples, const CorpusArticle *article, uint32_t number);

#endif
