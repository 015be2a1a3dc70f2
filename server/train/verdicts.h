/* Verdicts on rankings: is the best candidate right, does anybody say the quotation, is it speech? */
#ifndef TRAIN_VERDICTS_H
#define TRAIN_VERDICTS_H

#include "binary.h"
#include "corpus.h"

typedef struct Verdicts {
    BinaryExamples sure, attached, speech;
} Verdicts;

/* Adds the quotations of an article, ranked by a learner that has not seen it. */
void verdicts_add(Verdicts *verdicts, const CorpusArticle *article, uint32_t fold, const Learner *ranker);

/* Learns the three models, prints what they reach, and writes them. */
bool verdicts_write(const Verdicts *verdicts, const char *out);

void verdicts_free(Verdicts *verdicts);

#endif
