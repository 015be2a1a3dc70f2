#include "stages.h"

#include "arena.h"
#include "learner.h"
#include "memory.h"
#include "number.h"
#include "random.h"
#include "speaker_examples.h"
#include "verdicts.h"

#include <stdio.h>

enum { SPEAKER_BITS = 17, SCORED_WORDS = 4, LEARNERS = 5 };

static const double RATE = 0.05, DECAY = 3e-3, LEAST = 0.03;
static const uint32_t EPOCHS = 5;

static void features_of(const SpeakerExamples *examples, const CandidateExample *candidate, Features *features) {
    features->count = candidate->count;
    for (uint32_t i = 0; i < candidate->count; i++) features->items[i] = examples->features.items[candidate->first + i];
}

/* The scores of the candidates of a quotation. */
static void score(const SpeakerExamples *examples, const Learner *learner, const QuoteExample *quote, double *scores) {
    Features features;
    for (uint32_t i = 0; i < quote->count; i++) {
        scores[i] = 0;
        features_of(examples, &examples->candidates.items[quote->first + i], &features);
        learner_score(learner, &features, &scores[i]);
    }
}

/* Scores as shares of 1; those left out get none. */
static void share(const SpeakerExamples *examples, const QuoteExample *quote, double *scores) {
    double most = -1e300, sum = 0;
    for (uint32_t i = 0; i < quote->count; i++)
        if (scores[i] > most) most = scores[i];
    for (uint32_t i = 0; i < quote->count; i++) {
        bool out = examples->candidates.items[quote->first + i].verdict == VERDICT_LEFT_OUT;
        scores[i] = out ? 0 : number_exp(scores[i] - most);
        sum += scores[i];
    }
    for (uint32_t i = 0; i < quote->count; i++) scores[i] /= sum;
}

static void learn_quote(const SpeakerExamples *examples, Learner *learner, const QuoteExample *quote) {
    static const double TINY = 1e-3;
    double shares[MOST_CANDIDATES];
    Features features;
    score(examples, learner, quote, shares);
    share(examples, quote, shares);
    for (uint32_t i = 0; i < quote->count; i++) {
        const CandidateExample *candidate = &examples->candidates.items[quote->first + i];
        double gradient = (candidate->verdict == VERDICT_RIGHT) - shares[i];
        if (candidate->verdict == VERDICT_LEFT_OUT || (gradient < TINY && gradient > -TINY)) continue;
        features_of(examples, candidate, &features);
        learner_step(learner, &features, &gradient, NULL);
    }
}

/* Learns from the quotations in an order of its own. */
static Learner learn_once(const SpeakerExamples *examples, uint32_t *order, uint32_t count, uint64_t seed) {
    Learner learner = learner_new(SPEAKER_BITS, 1, RATE);
    learner.decay = DECAY;
    Random random = {seed};
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        random_shuffle(&random, order, count);
        for (uint32_t i = 0; i < count; i++) learn_quote(examples, &learner, &examples->quotes.items[order[i]]);
    }
    return learner;
}

/* Learns from all articles but those of a fold: the mean of several learners, so that chance counts for less. */
static Learner learn(const SpeakerExamples *examples, uint32_t fold) {
    uint32_t *order = memory_new(sizeof *order * ((size_t)examples->quotes.count + 1)), count = 0;
    for (uint32_t i = 0; i < examples->quotes.count; i++) {
        const QuoteExample *quote = &examples->quotes.items[i];
        if (quote->reachable && quote->article % FOLDS != fold) order[count++] = i;
    }
    Learner learner = learn_once(examples, order, count, 1);
    for (uint32_t seed = 2; seed <= LEARNERS; seed++) {
        Learner other = learn_once(examples, order, count, seed);
        learner_add(&learner, &other);
        learner_free(&other);
    }
    learner_scale(&learner, 1.0 / LEARNERS);
    memory_free(order);
    return learner;
}

typedef struct Tally {
    uint32_t all, reachable, right;
} Tally;

static void measure(const SpeakerExamples *examples, const Learner *learner, uint32_t fold, Tally *tally) {
    double scores[MOST_CANDIDATES];
    for (uint32_t i = 0; i < examples->quotes.count; i++) {
        const QuoteExample *quote = &examples->quotes.items[i];
        if (!quote->spoken || quote->words < SCORED_WORDS || quote->article % FOLDS != fold) continue;
        tally->all++;
        tally->reachable += quote->reachable;
        score(examples, learner, quote, scores);
        uint32_t best = 0;
        for (uint32_t n = 1; n < quote->count; n++)
            if (scores[n] > scores[best]) best = n;
        tally->right += quote->count > 0 && examples->candidates.items[quote->first + best].inside;
    }
}

/* A learner for each fold, and the one that is kept. */
static void learn_folds(const SpeakerExamples *examples, Learner learners[FOLDS + 1]) {
    Tally tally = {0};
    for (uint32_t fold = 0; fold <= FOLDS; fold++) {
        learners[fold] = learn(examples, fold);
        if (fold != NO_FOLD) measure(examples, &learners[fold], fold, &tally);
    }
    (void)printf("speaker: %u quotations, %.2f %% in reach, %.2f %% right, %.1f candidates, %.1f features\n", tally.all,
                 100.0 * tally.reachable / tally.all, 100.0 * tally.right / tally.all,
                 (double)examples->candidates.count / examples->quotes.count,
                 (double)examples->features.count / examples->candidates.count);
}

bool train_speaker(const char *data, const char *out) {
    SpeakerExamples examples = {0};
    Verdicts verdicts = {0};
    Learner learners[FOLDS + 1];
    Corpus corpus = corpus_read(arena_format(&examples.arena, "%s/polnear-train.jsonl", data).at);
    for (uint32_t i = 0; i < corpus.count; i++) speaker_examples_add(&examples, &corpus.articles[i], i);
    if (examples.quotes.count == 0) {
        (void)puts("speaker: no article tells who speaks, so the weights stay as they are");
        corpus_free(&corpus);
        arena_free(&examples.arena);
        return true;
    }
    learn_folds(&examples, learners);
    for (uint32_t i = 0; i < corpus.count; i++)
        verdicts_add(&verdicts, &corpus.articles[i], i % FOLDS, &learners[i % FOLDS]);
    bool written = verdicts_write(&verdicts, out);
    SaidText path = arena_format(&examples.arena, "%s/speaker.bin", out);
    written = learner_write(&learners[NO_FOLD], LEAST, NULL, 0, path.at) && written;
    for (uint32_t i = 0; i <= FOLDS; i++) learner_free(&learners[i]);
    corpus_free(&corpus);
    verdicts_free(&verdicts);
    arena_free(&examples.arena);
    return written;
}
