/* The stage of the word classes: softmax regression on tagged sentences. The tags before a word are those that the
 * model itself gives, as it will meet them. */
#include "stages.h"

#include "learner.h"
#include "memory.h"
#include "number.h"
#include "random.h"
#include "tagged.h"
#include "words.h"

#include <stdio.h>

enum { BITS = 16, EPOCHS = 5, FOLDS = 5 };

static const double RATE = 0.1, DECAY = 1e-5, LEAST = 0.02, SURE = 0.995;

typedef struct Count {
    uint32_t right, all;
} Count;

static uint32_t best_of(const double *scores) {
    uint32_t best = 0;
    for (uint32_t tag = 1; tag < SAID_TAG_COUNT; tag++)
        if (scores[tag] > scores[best]) best = tag;
    return best;
}

/* A step towards the tag, unless the model is sure of it. */
static void learn(Learner *learner, const Features *features, const double *scores, uint32_t best, uint8_t tag) {
    double shares[SAID_TAG_COUNT], sum = 0;
    for (uint32_t i = 0; i < SAID_TAG_COUNT; i++) sum += shares[i] = number_exp(scores[i] - scores[best]);
    for (uint32_t i = 0; i < SAID_TAG_COUNT; i++) shares[i] = (i == tag) - shares[i] / sum;
    if (shares[tag] > 1 - SURE) learner_step(learner, features, shares, NULL);
}

static Count read_sentence(Learner *learner, const TaggedSentence *tagged, bool learns) {
    Count count = {0, 0};
    Features features;
    WordWindow window = words_open(tagged->text, tagged->tokens, tagged->sentence);
    while (window.at < window.sentence.end) {
        uint32_t best = SAID_TAG_MARK;
        uint8_t tag = tagged->tags[window.at];
        if (words_is_one(&window.tokens[window.at])) {
            double scores[SAID_TAG_COUNT] = {0};
            words_features(&window, &features);
            learner_score(learner, &features, scores);
            best = best_of(scores);
            if (tag != UNTAGGED) {
                count.all++;
                count.right += best == tag;
                if (learns) learn(learner, &features, scores, best, tag);
            }
        }
        words_step(&window, best);
    }
    return count;
}

/* Learns all sentences but those of one fold; of fold FOLDS there are none. */
static void learn_all(Learner *learner, const TaggedSentences *sentences, uint32_t fold) {
    *learner = learner_new(BITS, SAID_TAG_COUNT, RATE);
    learner->decay = DECAY;
    uint32_t *order = memory_new(sizeof *order * ((size_t)sentences->count + 1)), count = 0;
    for (uint32_t i = 0; i < sentences->count; i++)
        if (sentences->items[i].article % FOLDS != fold) order[count++] = i;
    Random random = {1};
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        learner->rate = RATE * (EPOCHS - epoch) / EPOCHS;
        random_shuffle(&random, order, count);
        for (uint32_t i = 0; i < count; i++) (void)read_sentence(learner, &sentences->items[order[i]], true);
    }
    memory_free(order);
}

bool train_words(const char *data, const char *out) {
    Arena arena = {0};
    TaggedSentences sentences = tagged_read(data, &arena);
    Learner learner;
    learn_all(&learner, &sentences, 0);
    Count held_out = {0, 0};
    for (uint32_t i = 0; i < sentences.count; i++) {
        if (sentences.items[i].article % FOLDS != 0) continue;
        Count count = read_sentence(&learner, &sentences.items[i], false);
        held_out.right += count.right;
        held_out.all += count.all;
    }
    learner_free(&learner);
    (void)printf("words: %u sentences; of %u words held out %.2f %% right\n", sentences.count, held_out.all,
                 100.0 * held_out.right / (held_out.all + 1));
    learn_all(&learner, &sentences, FOLDS);
    SaidText path = arena_format(&arena, "%s/words.bin", out);
    bool written = learner_write(&learner, LEAST, NULL, 0, path.at);
    learner_free(&learner);
    arena_free(&arena);
    return written;
}
