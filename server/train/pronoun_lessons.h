/* Lessons for the pronoun model: pronouns of which it is known whom they mean.
 *
 * In GUM people marked it. In PolNeAR nobody did, but a pronoun that only one of several people of known gender can
 * mean tells how people stand before their pronouns, as long as the model does not see gender. */
#ifndef TRAIN_PRONOUN_LESSONS_H
#define TRAIN_PRONOUN_LESSONS_H

#include "chains.h"
#include "learner.h"
#include "pronoun_walk.h"

typedef struct Lesson {
    Features *choices; /* the features of each choice, cut to their count */
    uint32_t count, right;
    uint32_t article;
    bool marked; /* by people, in GUM */
} Lesson;

typedef struct Lessons {
    Arena arena;
    LIST(Lesson) items;
} Lessons;

/* What a free run made of a pronoun. */
typedef struct PronounTry {
    PronounCase pronoun;
    double top;
    uint32_t best, right; /* choices; right is NO_CHOICE where it is none of them */
    bool known;           /* it means a person whom the analysis names */
} PronounTry;

typedef void PronounTried(void *context, const PronounTry *tried);

/* Adds the lessons of a corpus; `learner`, which may be NULL, tells whom the pronouns mean that teach nothing. */
void lessons_add(Lessons *lessons, const Corpus *corpus, bool marked, const Learner *learner);

/* Runs the model over one article and tells of every pronoun of which it is known whom it means. Over a marked one it
 * runs as it would by itself; over another it does not see gender, and `pronoun.speaker` and fits mean nothing. */
void lessons_try(const CorpusArticle *corpus, bool marked, const Learner *learner, PronounTried *tried, void *context);

#endif
