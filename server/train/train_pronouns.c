#include "number.h"
#include "pronoun_grade.h"
#include "pronoun_lessons.h"
#include "random.h"
#include "stages.h"

#include <math.h>
#include <stdio.h>

enum { FOLDS = 5, EPOCHS = 20, SEEDS = 4, BITS = 14, NO_FOLD = FOLDS, GRADE_EPOCHS = 400 };

static const double RATE = 0.02, DECAY = 0.1, LEAST = 0.01, MARKED_WEIGHT = 2, MOST_COUNTED = 12;

/* From which chance on a pronoun is asserted, and from which with which grade. */
static const double OPEN_BELOW = 0.6, B_FROM = 0.75, A_FROM = 0.92;

/* The outcome of a free run: the signs that a case showed, and whether the best choice was right. */
typedef struct Outcome {
    PronounSigns signs;
    bool right, known, named, marked;
    double weight;
} Outcome;

typedef LIST(Outcome) Outcomes;

typedef struct Notes {
    Arena arena;
    Outcomes outcomes;
    bool marked;
} Notes;

static double shares_of(const Learner *learner, const Lesson *lesson, double *scores) {
    for (uint32_t i = 0; i < lesson->count; i++) {
        scores[i] = 0;
        learner_score(learner, &lesson->choices[i], &scores[i]);
    }
    pronoun_shares(scores, lesson->count);
    return scores[lesson->right];
}

static void learn(Learner *learner, const Lesson *lesson) {
    double scores[MOST_ANTECEDENTS];
    shares_of(learner, lesson, scores);
    for (uint32_t i = 0; i < lesson->count; i++) {
        double gradient = (i == lesson->right) - scores[i];
        if (lesson->marked) gradient *= MARKED_WEIGHT;
        learner_step(learner, &lesson->choices[i], &gradient, NULL);
    }
}

static Learner learned_once(const Lessons *lessons, uint32_t fold, uint64_t seed) {
    Learner learner = learner_new(BITS, 1, RATE);
    learner.decay = DECAY;
    Arena arena = {0};
    Random random = {seed};
    uint32_t *order = arena_array(&arena, uint32_t, (size_t)lessons->items.count + 1);
    for (uint32_t i = 0; i < lessons->items.count; i++) order[i] = i;
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        random_shuffle(&random, order, lessons->items.count);
        for (uint32_t i = 0; i < lessons->items.count; i++) {
            const Lesson *lesson = &lessons->items.items[order[i]];
            if (lesson->article % FOLDS != fold) learn(&learner, lesson);
        }
    }
    arena_free(&arena);
    return learner;
}

/* A model of all lessons but those of one fold: the mean of several that saw them in different orders. */
static Learner learned(const Lessons *lessons, uint32_t fold) {
    Learner mean = learned_once(lessons, fold, 1);
    for (uint64_t seed = 2; seed <= SEEDS; seed++) {
        Learner other = learned_once(lessons, fold, seed);
        learner_add(&mean, &other);
        learner_free(&other);
    }
    for (size_t i = 0; i < (size_t)1 << BITS; i++) mean.weights[i] /= SEEDS;
    return mean;
}

static double percent(uint32_t part, uint32_t whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
}

static void report(const Lessons *lessons, const Learner *folds) {
    uint32_t right[2] = {0, 0}, count[2] = {0, 0};
    double scores[MOST_ANTECEDENTS];
    for (uint32_t i = 0; i < lessons->items.count; i++) {
        const Lesson *lesson = &lessons->items.items[i];
        shares_of(&folds[lesson->article % FOLDS], lesson, scores);
        bool best = true;
        for (uint32_t k = 0; k < lesson->count; k++) best = best && scores[k] <= scores[lesson->right];
        right[lesson->marked] += best;
        count[lesson->marked]++;
    }
    printf("pronouns, out of fold: told by gender %.1f of %u, marked %.1f of %u\n", percent(right[0], count[0]),
           count[0], percent(right[1], count[1]), count[1]);
}

static void note(void *context, const PronounTry *tried) {
    Notes *notes = context;
    bool named = tried->pronoun.choices[tried->best].who < tried->pronoun.antecedents->people;
    list_push(&notes->outcomes, &notes->arena,
              ((Outcome){pronoun_signs(&tried->pronoun, tried->best, tried->top, !notes->marked),
                         tried->best == tried->right, tried->known, named, notes->marked, 1}));
}

/* One article's pronouns count for so many at most: an error makes others after it. */
static void try_corpus(Notes *notes, const Corpus *corpus, bool marked, const Learner *folds) {
    notes->marked = marked;
    for (uint32_t i = 0; i < corpus->count; i++) {
        uint32_t first = notes->outcomes.count;
        lessons_try(&corpus->articles[i], marked, &folds[i % FOLDS], note, notes);
        double count = notes->outcomes.count - first;
        for (uint32_t k = first; count > MOST_COUNTED && k < notes->outcomes.count; k++)
            notes->outcomes.items[k].weight = MOST_COUNTED / count;
    }
}

static double chance(const double *weights, const PronounSigns *signs) {
    double sum = 0;
    for (uint32_t i = 0; i < signs->count; i++) sum += weights[signs->items[i]];
    return number_share(sum);
}

/* Logistic regression, by as many sweeps as it takes. */
static void learn_grade(const Outcomes *outcomes, double *weights) {
    double squares[SIGN_COUNT];
    for (uint32_t i = 0; i < SIGN_COUNT; i++) squares[i] = 1;
    for (uint32_t epoch = 0; epoch < GRADE_EPOCHS; epoch++) {
        double gradients[SIGN_COUNT] = {0};
        for (uint32_t i = 0; i < outcomes->count; i++) {
            const Outcome *outcome = &outcomes->items[i];
            double error = (outcome->right - chance(weights, &outcome->signs)) * outcome->weight;
            for (uint32_t k = 0; k < outcome->signs.count; k++) gradients[outcome->signs.items[k]] += error;
        }
        for (uint32_t i = 0; i < SIGN_COUNT; i++) {
            double gradient = gradients[i] - weights[i];
            squares[i] += gradient * gradient;
            weights[i] += gradient / sqrt(squares[i]) * 0.5;
        }
    }
}

static void report_grades(const Outcomes *outcomes, const double *weights, bool marked) {
    static const double FROM[] = {0, 0.3, 0.45, 0.6, 0.75, 0.85, 0.9, 0.95, 1.1};
    uint32_t known = 0, right = 0, said = 0, said_right = 0;
    for (uint32_t b = 0; FROM[b] < 1; b++) {
        uint32_t count = 0, good = 0;
        for (uint32_t i = 0; i < outcomes->count; i++) {
            double sure = chance(weights, &outcomes->items[i].signs);
            if (outcomes->items[i].marked != marked || !outcomes->items[i].named || sure < FROM[b] ||
                sure >= FROM[b + 1])
                continue;
            count++;
            good += outcomes->items[i].right;
        }
        printf("  chance from %.2f: %u, right %.1f\n", FROM[b], count, percent(good, count));
    }
    for (uint32_t i = 0; i < outcomes->count; i++) {
        const Outcome *outcome = &outcomes->items[i];
        if (outcome->marked != marked) continue;
        bool told = outcome->named && chance(weights, &outcome->signs) >= OPEN_BELOW;
        known += outcome->known;
        right += outcome->known && outcome->right;
        said += told;
        said_right += told && outcome->right;
    }
    printf("  run free: right %.1f of %u; asserted: found %.1f, right %.1f\n", percent(right, known), known,
           percent(said_right, known), percent(said, said) == 0 ? 0 : percent(said_right, said));
}

static bool write_model(const Learner *learner, const double *weights, const char *out) {
    double extras[GRADE_EXTRAS] = {0};
    extras[GRADE_OPEN] = OPEN_BELOW;
    extras[GRADE_B] = B_FROM;
    extras[GRADE_A] = A_FROM;
    for (uint32_t i = 0; i < SIGN_COUNT; i++) extras[GRADE_SIGNS + i] = weights[i];
    Arena arena = {0};
    bool written = learner_write(learner, LEAST, extras, GRADE_EXTRAS, arena_format(&arena, "%s/pronouns.bin", out).at);
    arena_free(&arena);
    return written;
}

/* Copy that nobody marked, and the marked one, in which GUM_TEXT is. */
static const char *const TEXTS[] = {"gum-train", "polnear-train", "worldwide-train", "wikinews-plain"};
enum { TEXT_COUNT = sizeof TEXTS / sizeof *TEXTS, GUM_TEXT = 0 };

/* The lessons of all texts; those that nobody marked are read twice: what the first round learned tells the second whom
 * the pronouns mean that teach nothing. */
static Lessons read_lessons(const Corpus *texts) {
    Lessons first = {0}, lessons = {0};
    for (uint32_t i = 0; i < TEXT_COUNT; i++) lessons_add(&first, &texts[i], i == GUM_TEXT, NULL);
    Learner learner = learned(&first, NO_FOLD);
    for (uint32_t i = 0; i < TEXT_COUNT; i++) lessons_add(&lessons, &texts[i], i == GUM_TEXT, &learner);
    learner_free(&learner);
    arena_free(&first.arena);
    return lessons;
}

/* How surely the models of the folds are right where they had not seen the article. */
static void find_grades(const Lessons *lessons, const Corpus *texts, double *weights) {
    Notes notes = {0};
    Learner folds[FOLDS];
    for (uint32_t i = 0; i < FOLDS; i++) folds[i] = learned(lessons, i);
    report(lessons, folds);
    for (uint32_t i = 0; i < TEXT_COUNT; i++) try_corpus(&notes, &texts[i], i == GUM_TEXT, folds);
    learn_grade(&notes.outcomes, weights);
    report_grades(&notes.outcomes, weights, true);
    report_grades(&notes.outcomes, weights, false);
    for (uint32_t i = 0; i < FOLDS; i++) learner_free(&folds[i]);
    arena_free(&notes.arena);
}

bool train_pronouns(const char *data, const char *out) {
    Arena paths = {0};
    Corpus texts[TEXT_COUNT];
    for (uint32_t i = 0; i < TEXT_COUNT; i++)
        texts[i] = corpus_read(arena_format(&paths, "%s/%s.jsonl", data, TEXTS[i]).at);
    Lessons lessons = read_lessons(texts);
    double weights[SIGN_COUNT] = {0};
    find_grades(&lessons, texts, weights);
    Learner learner = learned(&lessons, NO_FOLD);
    bool written = texts[GUM_TEXT].count > 0 && write_model(&learner, weights, out);
    learner_free(&learner);
    arena_free(&lessons.arena);
    for (uint32_t i = 0; i < TEXT_COUNT; i++) corpus_free(&texts[i]);
    arena_free(&paths);
    return written;
}
