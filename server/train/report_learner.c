#include "report_learner.h"

#include "memory.h"
#include "number.h"
#include "random.h"

#include <math.h>

enum { USUAL_BITS = 16, CUE_BITS = 17, TELLER_BITS = 16, CONTENT_BITS = 17, REPORT_BITS = 17, EPOCHS = 6, PARTS = 5 };

static const double RATE = 0.08, CALM = 0.5, DECAY = 6e-3, RIGHT = 0.5, NEAR = 0.4;

const double REPORT_LEAST_ODDS = -1.5;

static double score_of(const void *model, const Features *features) {
    double score = 0;
    learner_score(model, features, &score);
    return score;
}

Judges report_learner_judges(const ReportLearner *learner) {
    return (Judges){score_of, &learner->usual, &learner->cue, &learner->teller, &learner->content, &learner->report};
}

bool report_is_right(const ReportCue *cue, const Report *report) {
    return cue->gold != NULL && !cue->sourceless && reports_tells(cue, report->teller) &&
           reports_overlap(cue, &report->content) >= RIGHT;
}

/* How often the verbs of a row are met, and how often as cues. */
typedef struct Times {
    uint32_t all, cues;
} Times;

static size_t usual_row(const Cue *cue) {
    Features features;
    cue_usual_features(cue, &features);
    return (size_t)(features.items[0] & ((1U << USUAL_BITS) - 1));
}

static uint64_t usual_of(Times times) {
    static const double limits[USUAL_MOST - 1] = {0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9};
    if (times.all == 0) return 0;
    double share = (times.cues + 0.02) / (times.all + 1.0);
    uint64_t usual = 1;
    while (usual < USUAL_MOST && share > limits[usual - 1]) usual++;
    return usual;
}

static void count(Times *times, const ReportCue *cue, bool less) {
    Times *row = &times[usual_row(&cue->cue)];
    row->all += less ? UINT32_MAX : 1;
    if (cue->gold != NULL) row->cues += less ? UINT32_MAX : 1;
}

/* How usual each verb is, in the learner; and for each cue by what the other articles tell. */
static void learn_usual(ReportLearner *learner, Reports *reports, const bool *in) {
    Times *times = memory_new(sizeof *times << USUAL_BITS);
    ReportCue *cues = reports->cues.items;
    for (uint32_t i = 0; i < reports->cues.count; i++)
        if (in[cues[i].article]) count(times, &cues[i], false);
    for (size_t row = 0; row < (size_t)1 << USUAL_BITS; row++)
        learner->usual.weights[row] = (double)usual_of(times[row]);
    for (uint32_t first = 0, end; first < reports->cues.count; first = end) {
        bool known = in[cues[first].article];
        for (end = first; end < reports->cues.count && cues[end].article == cues[first].article; end++)
            if (known) count(times, &cues[end], true);
        for (uint32_t i = first; i < end; i++) cues[i].cue.usual = usual_of(times[usual_row(&cues[i].cue)]);
        for (uint32_t i = first; i < end; i++)
            if (known) count(times, &cues[i], false);
    }
    memory_free(times);
}

static void learn_answer(Learner *learner, const Features *features, bool answer) {
    double gradient = answer - number_share(score_of(learner, features));
    learner_step(learner, features, &gradient, NULL);
}

/* Moves towards the right one of several. */
static void learn_choice(Learner *learner, const Features *choices, uint32_t choice_count, uint32_t right) {
    double scores[MOST_CONTENTS], largest = 0, sum = 0;
    for (uint32_t i = 0; i < choice_count; i++) {
        scores[i] = score_of(learner, &choices[i]);
        if (i == 0 || scores[i] > largest) largest = scores[i];
    }
    for (uint32_t i = 0; i < choice_count; i++) sum += scores[i] = number_exp(scores[i] - largest);
    for (uint32_t i = 0; i < choice_count; i++) {
        double gradient = (i == right) - scores[i] / sum;
        if (fabs(gradient) > 1e-4) learner_step(learner, &choices[i], &gradient, NULL);
    }
}

/* The step that annotators mean: of those in the source the first that is no possessor and no object. */
static uint32_t right_teller(const ReportCue *cue) {
    uint32_t found = NO_STEP;
    for (uint32_t step = cue->cue.start; step < cue->cue.end; step++) {
        if (!teller_may_be(&cue->cue, step) || !reports_tells(cue, step)) continue;
        Symbol before = cue_symbol(&cue->cue, (int64_t)step - 1);
        bool object = before >= SYMBOL_OF && before <= SYMBOL_PREPOSITION;
        if (cue_symbol(&cue->cue, step) != SYMBOL_POSSESSOR && !object) return step;
        if (found == NO_STEP) found = step;
    }
    return found;
}

static void learn_teller(Learner *learner, const ReportCue *cue, uint32_t right) {
    static Features choices[MOST_CONTENTS];
    uint32_t choice_count = 0, place = NO_STEP;
    for (uint32_t step = cue->cue.start; step < cue->cue.end && choice_count < MOST_CONTENTS; step++) {
        if (!teller_may_be(&cue->cue, step) || (step != right && reports_tells(cue, step))) continue;
        if (step == right) place = choice_count;
        teller_features(&cue->cue, step, &choices[choice_count++]);
    }
    if (place != NO_STEP) learn_choice(learner, choices, choice_count, place);
}

static void learn_content(Learner *learner, const ReportCue *cue, uint32_t teller) {
    static Features choices[MOST_CONTENTS];
    Contents contents;
    Counts counts;
    uint32_t best = 0;
    double overlap = 0;
    contents_find(&cue->cue, teller, &contents);
    counts_read(&cue->cue, &counts);
    for (uint32_t i = 0; i < contents.count; i++) {
        Features *features = &choices[i], start;
        content_start_features(&cue->cue, &contents.items[i], &start);
        content_features(&cue->cue, teller, &counts, &contents.items[i], features);
        for (uint32_t k = 0; k < start.count; k++) features->items[features->count++] = start.items[k];
        double both = reports_overlap(cue, &contents.items[i]);
        if (both > overlap) {
            overlap = both;
            best = i;
        }
    }
    if (overlap >= NEAR) learn_choice(learner, choices, contents.count, best);
}

static void learn_cue(ReportLearner *learner, const ReportCue *cue) {
    Features features;
    if (cue->sourceless || !cue_is_usual(&cue->cue)) return;
    cue_features(&cue->cue, &features);
    learn_answer(&learner->cue, &features, cue->gold != NULL);
    if (cue->gold == NULL) return;
    uint32_t teller = right_teller(cue);
    if (teller != NO_STEP) learn_teller(&learner->teller, cue, teller);
    learn_content(&learner->content, cue, teller);
}

static Learner part_new(uint32_t bits) {
    Learner learner = learner_new(bits, 1, RATE);
    learner.decay = DECAY;
    return learner;
}

/* The cues of the articles, as numbers. */
static uint32_t *order_of(const Reports *reports, const bool *in, uint32_t *order_count) {
    uint32_t *order = memory_new(sizeof *order * ((size_t)reports->cues.count + 1));
    *order_count = 0;
    for (uint32_t i = 0; i < reports->cues.count; i++)
        if (in[reports->cues.items[i].article]) order[(*order_count)++] = i;
    return order;
}

/* All but the last model. */
static ReportLearner parts_new(Reports *reports, const bool *in) {
    ReportLearner learner = {part_new(USUAL_BITS),   part_new(CUE_BITS),    part_new(TELLER_BITS),
                             part_new(CONTENT_BITS), part_new(REPORT_BITS), 0};
    uint32_t cue_count, *order = order_of(reports, in, &cue_count);
    Random random = {1};
    learn_usual(&learner, reports, in);
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        double rate = RATE * (EPOCHS - epoch) / EPOCHS;
        learner.teller.rate = learner.content.rate = rate;
        learner.cue.rate = rate * CALM;
        random_shuffle(&random, order, cue_count);
        for (uint32_t i = 0; i < cue_count; i++) learn_cue(&learner, &reports->cues.items[order[i]]);
    }
    memory_free(order);
    return learner;
}

/* A report that models found which had not seen its article. */
typedef struct Example {
    Features features;
    bool right;
} Example;

typedef LIST(Example) Examples;

static void add_examples(Examples *examples, Reports *reports, const bool *in, const bool *most, Arena *arena) {
    ReportLearner parts = parts_new(reports, most);
    Judges judges = report_learner_judges(&parts);
    for (uint32_t i = 0; i < reports->cues.count; i++) {
        const ReportCue *cue = &reports->cues.items[i];
        Report report;
        bool direct = cue->gold != NULL && cue->gold->quoted; /* left to the quotations */
        if (!in[cue->article] || most[cue->article] || direct) continue;
        if (!report_find(&judges, cue->cue, REPORT_LEAST_ODDS, &report)) continue;
        Example example = {.right = report_is_right(cue, &report)};
        report_features(&report, &example.features);
        list_push(examples, arena, example);
    }
    report_learner_free(&parts);
}

static void learn_reports(Learner *learner, const Examples *examples) {
    uint32_t *order = memory_new(sizeof *order * ((size_t)examples->count + 1));
    for (uint32_t i = 0; i < examples->count; i++) order[i] = i;
    Random random = {2};
    for (uint32_t epoch = 0; epoch < EPOCHS; epoch++) {
        learner->rate = RATE * CALM * (EPOCHS - epoch) / EPOCHS;
        random_shuffle(&random, order, examples->count);
        for (uint32_t i = 0; i < examples->count; i++)
            learn_answer(learner, &examples->items[order[i]].features, examples->items[order[i]].right);
    }
    memory_free(order);
}

ReportLearner report_learner_new(Reports *reports, const bool *in) {
    Arena arena = {0};
    Examples examples = {0};
    bool *most = arena_array(&arena, bool, (size_t)reports->article_count + 1);
    for (uint32_t side = 0; side < PARTS; side++) {
        for (uint32_t i = 0; i < reports->article_count; i++) most[i] = in[i] && i / PARTS % PARTS != side;
        add_examples(&examples, reports, in, most, &arena);
    }
    ReportLearner learner = parts_new(reports, in);
    learn_reports(&learner.report, &examples);
    arena_free(&arena);
    return learner;
}

void report_learner_free(ReportLearner *learner) {
    learner_free(&learner->usual);
    learner_free(&learner->cue);
    learner_free(&learner->teller);
    learner_free(&learner->content);
    learner_free(&learner->report);
}
