/* The stage of reported speech: which verbs are cues, who tells, what is told, and which of all that is taken. */
#include "stages.h"

#include "memory.h"
#include "report_learner.h"

#include <stdio.h>

enum { FOLDS = 5, GRID = 12 };

static const double LEAST = 0.01;

/* Reports found at each threshold of the grid, and how many of them are right. */
typedef struct Found {
    uint32_t all[GRID], right[GRID], gold;
} Found;

static double threshold(uint32_t i) {
    return 0.15 + 0.05 * i;
}

static void tell_parts(const Reports *reports, const ReportLearner *learner, const bool *in) {
    Judges judges = report_learner_judges(learner);
    uint32_t cues = 0, called = 0, hits = 0, tellers = 0, contents = 0, both = 0;
    for (uint32_t i = 0; i < reports->cues.count; i++) {
        const ReportCue *cue = &reports->cues.items[i];
        if (!in[cue->article] || cue->sourceless) continue;
        Report report = {.cue = cue->cue, .teller = NO_STEP};
        Features features;
        cue_features(&cue->cue, &features);
        bool call = judges.score(judges.cue, &features) > -0.4;
        called += call;
        if (cue->gold == NULL) continue;
        cues++;
        hits += call;
        bool teller = report_teller(&judges, &report) && reports_tells(cue, report.teller);
        bool content = report_content(&judges, &report) && reports_overlap(cue, &report.content) >= 0.5;
        tellers += teller;
        contents += content;
        both += teller && content;
    }
    (void)printf("reported: of %u cues P %.3f R %.3f, teller %.3f, content %.3f, both %.3f\n", cues,
                 (double)hits / (called + 1), (double)hits / (cues + 1), (double)tellers / (cues + 1),
                 (double)contents / (cues + 1), (double)both / (cues + 1));
}

static Found tried(const Reports *reports, const ReportLearner *learner, const bool *in) {
    Judges judges = report_learner_judges(learner);
    Found found = {.gold = 0};
    for (uint32_t i = 0; i < reports->article_count; i++) found.gold += in[i] ? reports->gold_of[i] : 0;
    for (uint32_t i = 0; i < reports->cues.count; i++) {
        const ReportCue *cue = &reports->cues.items[i];
        Report report;
        if (!in[cue->article] || !report_find(&judges, cue->cue, REPORT_LEAST_ODDS, &report)) continue;
        if (cue->gold != NULL && cue->gold->quoted) continue;
        for (uint32_t k = 0; k < GRID; k++) {
            if (report.share < threshold(k)) continue;
            found.all[k]++;
            found.right[k] += report_is_right(cue, &report);
        }
    }
    return found;
}

static void tell(Found found) {
    for (uint32_t k = 0; k < GRID; k++) {
        double precision = (double)found.right[k] / (found.all[k] + 1),
               recall = (double)found.right[k] / (found.gold + 1);
        (void)printf("reported: held out, from %.2f on: P %.3f R %.3f F1 %.3f\n", threshold(k), precision, recall,
                     2 * precision * recall / (precision + recall + 1e-9));
    }
}

static bool written(const ReportLearner *learner, const char *out, Arena *arena) {
    const struct {
        const char *name;
        const Learner *part;
    } parts[] = {{"usual", &learner->usual},
                 {"cue", &learner->cue},
                 {"teller", &learner->teller},
                 {"content", &learner->content},
                 {"report", &learner->report}};
    bool good = true;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        good = learner_write(parts[i].part, LEAST, NULL, 0, arena_format(arena, "%s/%s.bin", out, parts[i].name).at) &&
               good;
    return good;
}

bool train_reported(const char *data, const char *out) {
    Arena arena = {0};
    Reports reports = reports_read(data, &arena);
    if (reports.article_count == 0) {
        (void)puts("reported: no article tells who reports, so the weights stay as they are");
        arena_free(&arena);
        return true;
    }
    bool *known = arena_array(&arena, bool, (size_t)reports.article_count + 1);
    bool *held_out = arena_array(&arena, bool, (size_t)reports.article_count + 1);
    for (uint32_t i = 0; i < reports.article_count; i++) {
        held_out[i] = i % FOLDS == 0;
        known[i] = !held_out[i];
    }
    ReportLearner learner = report_learner_new(&reports, known);
    tell_parts(&reports, &learner, held_out);
    tell(tried(&reports, &learner, held_out));
    report_learner_free(&learner);
    for (uint32_t i = 0; i < reports.article_count; i++) known[i] = true;
    learner = report_learner_new(&reports, known);
    bool good = written(&learner, out, &arena);
    report_learner_free(&learner);
    arena_free(&arena);
    return good;
}
