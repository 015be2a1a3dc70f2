/* The model of personal names: a conditional random field over stretches of capitals, by AdaGrad with dropout.
 *
 * Hand-made labels count fully or in part; those of another tagger only where a model of the hand-made ones agrees. */
#include "stages.h"

#include "learner.h"
#include "memory.h"
#include "name_data.h"
#include "random.h"
#include "text.h"

#include <math.h>
#include <stdio.h>

enum { BITS = 18, EPOCHS = 8, SEEDS = 4, STEPS = NAME_STATES * NAME_STATES };

static const double RATE = 0.03, DROPPED = 0.3, LEAST_GRADIENT = 2e-3, SURE = 0.97;

/* How far steps go in each epoch. */
static const double PACE[EPOCHS] = {1, 1, 1, 1, 1, 0.77, 0.55, 0.32};

typedef struct Trainer {
    Learner learner;
    double steps[STEPS], step_squares[STEPS];
    NameScores *scores, *work, *shares; /* of the stretch at hand */
    uint32_t room;
} Trainer;

static Trainer trainer_new(uint32_t longest) {
    Trainer trainer = {.learner = learner_new(BITS, NAME_LABELS, RATE), .room = longest};
    for (uint32_t i = 0; i < STEPS; i++) trainer.step_squares[i] = 1e-3;
    trainer.scores = memory_new(sizeof(NameScores) * ((size_t)longest + 1));
    trainer.work = memory_new(sizeof(NameScores) * ((size_t)longest + 1));
    trainer.shares = memory_new(sizeof(NameScores) * ((size_t)longest + 1));
    return trainer;
}

static void trainer_free(Trainer *trainer) {
    learner_free(&trainer->learner);
    memory_free(trainer->scores);
    memory_free(trainer->work);
    memory_free(trainer->shares);
}

static Features features_of(const NameExample *example) {
    Features features;
    features.count = example->count;
    for (uint32_t i = 0; i < example->count; i++) features.items[i] = example->features[i];
    return features;
}

static NameChain score_stretch(Trainer *trainer, const NameStretch *stretch) {
    for (uint32_t i = 0; i < stretch->count; i++) {
        Features features = features_of(&stretch->examples[i]);
        trainer->scores[i] = (NameScores){{0}};
        learner_score(&trainer->learner, &features, trainer->scores[i].of + 1);
    }
    NameChain chain = name_chain_of(trainer->steps);
    name_chain_shares(&chain, trainer->scores, stretch->count, trainer->work, trainer->shares);
    return chain;
}

/* How likely it is that the token before is in one state and this one in the other. */
static void step_shares(const Trainer *trainer, const NameChain *chain, uint32_t i, double shares[STEPS]) {
    double sum = 0;
    const NameScores outside = {{1, 0, 0, 0, 0}};
    const NameScores *before = i == 0 ? &outside : &trainer->work[i - 1];
    for (uint32_t to = 0; to < NAME_STATES; to++) {
        double flow = 0;
        for (uint32_t from = 0; from < NAME_STATES; from++) flow += before->of[from] * chain->share[from][to];
        for (uint32_t from = 0; from < NAME_STATES; from++) {
            double part = flow > 0 ? before->of[from] * chain->share[from][to] / flow : 0;
            shares[from * NAME_STATES + to] = part * trainer->shares[i].of[to];
            sum += shares[from * NAME_STATES + to];
        }
    }
    for (uint32_t s = 0; s < STEPS; s++) shares[s] /= sum;
}

static void learn_steps(Trainer *trainer, const NameChain *chain, const NameStretch *stretch) {
    double gradients[STEPS] = {0};
    uint32_t from = NAME_OUTSIDE;
    for (uint32_t i = 0; i < stretch->count; i++) {
        double shares[STEPS];
        step_shares(trainer, chain, i, shares);
        for (uint32_t s = 0; s < STEPS; s++) gradients[s] -= shares[s] * stretch->weight;
        gradients[from * NAME_STATES + stretch->examples[i].state] += stretch->weight;
        from = stretch->examples[i].state;
    }
    for (uint32_t s = 0; s < STEPS; s++) {
        trainer->step_squares[s] += gradients[s] * gradients[s];
        trainer->steps[s] += trainer->learner.rate * gradients[s] / sqrt(trainer->step_squares[s]);
    }
}

static void learn_stretch(Trainer *trainer, const NameStretch *stretch, Random *random) {
    NameChain chain = score_stretch(trainer, stretch);
    for (uint32_t i = 0; i < stretch->count; i++) {
        double gradients[NAME_LABELS], largest = 0;
        for (uint32_t label = 0; label < NAME_LABELS; label++) {
            double truth = stretch->examples[i].state == label + 1;
            gradients[label] = (truth - trainer->shares[i].of[label + 1]) * stretch->weight;
            if (fabs(gradients[label]) > largest) largest = fabs(gradients[label]);
        }
        if (largest < LEAST_GRADIENT) continue;
        Features features = features_of(&stretch->examples[i]);
        bool dropped[MOST_FEATURES];
        for (uint32_t f = 0; f < features.count; f++) dropped[f] = random_below(random, 1000) < DROPPED * 1000;
        learner_step(&trainer->learner, &features, gradients, dropped);
    }
    learn_steps(trainer, &chain, stretch);
}

static bool is_known(const NameStretch *stretch) {
    bool known = stretch->weight > 0;
    uint32_t before = NAME_OUTSIDE;
    for (uint32_t i = 0; i < stretch->count; i++) {
        known =
            known && stretch->examples[i].state < NAME_STATES && name_chain_allows(before, stretch->examples[i].state);
        before = stretch->examples[i].state;
    }
    return known && before != NAME_BEGINS && before != NAME_INSIDE;
}

static void learn(Trainer *trainer, const NameData *data, uint64_t seed) {
    Random random = {seed};
    uint32_t *order = memory_new(sizeof(uint32_t) * ((size_t)data->stretches.count + 1)), count = 0;
    for (uint32_t i = 0; i < data->stretches.count; i++)
        if (is_known(&data->stretches.items[i])) order[count++] = i;
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        random_shuffle(&random, order, count);
        trainer->learner.rate = RATE * PACE[epoch];
        for (uint32_t i = 0; i < count; i++) learn_stretch(trainer, &data->stretches.items[order[i]], &random);
    }
    memory_free(order);
}

static uint32_t longest_of(const NameData *data) {
    uint32_t longest = 0;
    for (uint32_t i = 0; i < data->stretches.count; i++)
        if (data->stretches.items[i].count > longest) longest = data->stretches.items[i].count;
    return longest;
}

/* Keeps of the other tagger's stretches those on which the model agrees, and its own labels where it is sure. */
static void filter(NameData *data, uint32_t from, uint64_t seed) {
    Trainer judge = trainer_new(longest_of(data));
    LIST(NameStretch) all = {data->stretches.items, data->stretches.count, 0};
    data->stretches.count = from;
    learn(&judge, data, seed);
    data->stretches.count = all.count;
    uint8_t *states = memory_new((size_t)judge.room + 1);
    uint32_t agreed = 0, kept = 0, left = 0;
    for (uint32_t i = from; i < all.count; i++) {
        NameStretch *stretch = &all.items[i];
        NameChain chain = score_stretch(&judge, stretch);
        name_chain_best(&chain, judge.scores, stretch->count, judge.work, states);
        bool same = true, sure = true;
        for (uint32_t t = 0; t < stretch->count; t++) {
            same = same && states[t] == stretch->examples[t].state;
            sure = sure && judge.shares[t].of[states[t]] >= SURE;
        }
        if (!same && !sure) stretch->weight = 0;
        for (uint32_t t = 0; !same && sure && t < stretch->count; t++) stretch->examples[t].state = states[t];
        if (same)
            agreed++;
        else if (sure)
            kept++;
        else
            left++;
    }
    (void)printf("names: of the other tagger's stretches %u agree, %u are corrected, %u left out\n", agreed, kept,
                 left);
    memory_free(states);
    trainer_free(&judge);
}

/* Runs of PERSON among another tagger's tokens. */
static void silver_gold(const CorpusArticle *article, void *context, NameGold *gold, Arena *arena) {
    const Corpus *silver = context;
    for (uint32_t i = 0; i < silver->count; i++) {
        if (!text_equal(silver->articles[i].id, article->id)) continue;
        json_t *sentence, *token;
        size_t s, t;
        json_array_foreach(json_object_get(silver->articles[i].row, "sentences"), s, sentence) {
            bool open = false;
            json_array_foreach(sentence, t, token) {
                const char *type = json_string_value(json_array_get(token, 3));
                bool person = type != NULL && text_is(text_of(type), "person");
                SaidSpan span = corpus_span(article, token);
                if (person && open) gold->items[gold->count - 1].end = span.end;
                if (person && !open) list_push(gold, arena, span);
                open = person;
            }
        }
    }
}

static void add_file(NameData *data, const char *directory, const char *name, double weight) {
    Arena scratch = {0};
    Corpus corpus = corpus_read(arena_format(&scratch, "%s/%s.jsonl", directory, name).at);
    name_data_add(data, &corpus, name_gold_entities, NULL, weight);
    corpus_free(&corpus);
    arena_free(&scratch);
}

static void add_silver(NameData *data, const char *directory) {
    Arena scratch = {0};
    Corpus silver = corpus_read(arena_format(&scratch, "%s/polnear-train-silver.jsonl", directory).at);
    Corpus corpus = corpus_read(arena_format(&scratch, "%s/polnear-train.jsonl", directory).at);
    uint32_t from = data->stretches.count;
    name_data_add(data, &corpus, silver_gold, &silver, 0.3);
    filter(data, from, 1);
    corpus_free(&silver);
    corpus_free(&corpus);
    arena_free(&scratch);
}

bool train_names(const char *directory, const char *out) {
    static const char *const open[] = {"wikigold",  "uner-ewt-dev",      "uner-ewt-test", "uner-pud",
                                       "re3d-open", "crossner-politics", "gum-train"};
    NameData data = {0};
    add_file(&data, directory, "worldwide-train", 1);
    add_silver(&data, directory);
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) add_file(&data, directory, open[i], 0.3);
    Trainer sum = trainer_new(longest_of(&data));
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        Trainer trainer = trainer_new(sum.room);
        learn(&trainer, &data, seed);
        learner_add(&sum.learner, &trainer.learner);
        for (uint32_t s = 0; s < STEPS; s++) sum.steps[s] += trainer.steps[s] / SEEDS;
        trainer_free(&trainer);
    }
    for (size_t i = 0; i < (size_t)NAME_LABELS << BITS; i++) sum.learner.weights[i] /= SEEDS;
    Arena scratch = {0};
    const char *path = arena_format(&scratch, "%s/names.bin", out).at;
    bool written = learner_write(&sum.learner, 0, sum.steps, STEPS, path);
    (void)printf("names: %u stretches\n", data.stretches.count);
    trainer_free(&sum);
    arena_free(&data.arena);
    arena_free(&scratch);
    return written;
}
