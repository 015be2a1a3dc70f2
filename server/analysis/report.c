#include "report.h"

#include "number.h"

/* How many steps from its cue a teller may stand. */
enum { TELLER_REACH = 28, MOST_TELLERS = 2 * TELLER_REACH };

/* The likeliest of several by their scores, and its share. */
typedef struct Choice {
    uint32_t best;
    double share;
} Choice;

static Choice choose(const double *scores, uint32_t count) {
    Choice choice = {0, 0};
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > scores[choice.best]) choice.best = i;
    double sum = 0;
    for (uint32_t i = 0; i < count; i++) sum += number_exp(scores[i] - scores[choice.best]);
    choice.share = 1 / sum;
    return choice;
}

uint64_t report_usual(const Judges *judges, const Cue *cue) {
    Features features;
    cue_usual_features(cue, &features);
    double usual = judges->score(judges->usual, &features);
    return usual < 0 ? 0 : (uint64_t)(usual + 0.5);
}

bool report_teller(const Judges *judges, Report *report) {
    const Cue *cue = &report->cue;
    uint32_t steps[MOST_TELLERS + 1], count = 0;
    double scores[MOST_TELLERS + 1];
    Features features;
    uint32_t from = cue->step > cue->start + TELLER_REACH ? cue->step - TELLER_REACH : cue->start;
    for (uint32_t step = from; step < cue->end && step < cue->step + TELLER_REACH; step++) {
        if (!teller_may_be(cue, step)) continue;
        teller_features(cue, step, &features);
        scores[count] = judges->score(judges->teller, &features);
        steps[count++] = step;
    }
    if (count == 0) return false;
    Choice choice = choose(scores, count);
    bool named = cue->after != NO_STEP && cue_symbol(cue, cue->step) == SYMBOL_ACCORDING;
    report->teller = named ? cue->after : steps[choice.best];
    report->teller_share = choice.share;
    return true;
}

bool report_content(const Judges *judges, Report *report) {
    Contents contents;
    Counts counts;
    Features features;
    double scores[MOST_CONTENTS], start = 0;
    contents_find(&report->cue, report->teller, &contents);
    if (contents.count == 0) return false;
    counts_read(&report->cue, &counts);
    for (uint32_t i = 0; i < contents.count; i++) {
        const Content *content = &contents.items[i], *before = content - 1;
        if (i == 0 || before->start != content->start || before->from != content->from) {
            content_start_features(&report->cue, content, &features);
            start = judges->score(judges->content, &features);
        }
        content_features(&report->cue, report->teller, &counts, content, &features);
        scores[i] = start + judges->score(judges->content, &features);
    }
    Choice choice = choose(scores, contents.count);
    report->content = contents.items[choice.best];
    report->content_share = choice.share;
    return true;
}

bool report_find(const Judges *judges, Cue cue, double least, Report *report) {
    Features features;
    *report = (Report){.cue = cue, .teller = NO_STEP};
    if (!cue_is_usual(&cue)) return false;
    cue_features(&report->cue, &features);
    report->odds = judges->score(judges->cue, &features);
    if (report->odds < least || !report_teller(judges, report) || !report_content(judges, report)) return false;
    report_features(report, &features);
    report->share = number_share(judges->score(judges->report, &features));
    return true;
}

enum {
    ASK_ODDS,
    ASK_TELLER_SHARE,
    ASK_CONTENT_SHARE,
    ASK_ODDS_TELLER,
    ASK_ODDS_CONTENT,
    ASK_SHARES,
    ASK_ALL,
    ASK_STEM,
    ASK_STEM_FORM,
    ASK_USUAL_FORM,
    ASK_TELLER,
    ASK_TELLER_USUAL,
    ASK_TELLER_HEAD,
    ASK_TELLER_STEM,
    ASK_EDGES,
    ASK_EDGES_USUAL,
    ASK_FIRST_WORD,
    ASK_FIRST,
    ASK_LENGTH,
    ASK_ORDER,
    ASK_STEM_FROM,
    ASK_ODDS_SYMBOL,
    ASK_CONTENT_FROM,
    ASK_BEHIND,
    ASK_CLAUSE,
    ASK_ZONE,
    ASK_STEM_FIRST,
    ASK_AUXILIARY,
    ASK_NEXT,
    ASK_OBJECT,
    ASK_OBJECT_USUAL,
    ASK_OBJECT_PHRASE
};

/* Log odds and shares as one of a few sizes. */
static uint64_t odds_size(double odds) {
    double moved = odds * 1.5 + 8;
    return moved < 0 ? 0 : moved > 16 ? 16 : (uint64_t)moved;
}

static uint64_t share_size(double share) {
    static const double limits[] = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98};
    uint64_t size = 0;
    while (size < sizeof limits / sizeof *limits && share > limits[size]) size++;
    return size;
}

static bool has_clause(const Report *report) {
    for (uint32_t step = report->content.start; step < report->content.end; step++)
        if (symbol_is_finite(cue_symbol(&report->cue, step))) return true;
    return false;
}

/* The first noun of what is told. */
static uint32_t first_noun(const Report *report) {
    uint32_t step = report->content.start;
    while (step + 1 < report->content.end && !symbol_is_noun(cue_symbol(&report->cue, step))) step++;
    return step;
}

static void add_object(const Report *report, uint64_t clause, Features *features) {
    const Cue *cue = &report->cue;
    uint32_t object = first_noun(report);
    uint64_t symbol = cue_symbol(cue, object), head = symbol_is_noun((Symbol)symbol) ? cue_head(cue, object) : 0;
    features_add(features, ASK_OBJECT, feature_pair(head, clause));
    features_add(features, ASK_OBJECT_USUAL, feature_three(cue->usual, symbol, clause));
    features_add(
        features, ASK_OBJECT_PHRASE,
        feature_three(scene_piece(cue->scene, cue->step)->kind, symbol, feature_pair(clause, report->content.to)));
}

static void add_shares(const Report *report, Features *features) {
    uint64_t odds = odds_size(report->odds), teller = share_size(report->teller_share);
    uint64_t content = share_size(report->content_share);
    double all = number_share(report->odds) * report->teller_share * report->content_share;
    features_add(features, ASK_ODDS, odds);
    features_add(features, ASK_TELLER_SHARE, teller);
    features_add(features, ASK_CONTENT_SHARE, content);
    features_add(features, ASK_ODDS_TELLER, feature_pair(odds, teller));
    features_add(features, ASK_ODDS_CONTENT, feature_pair(odds, content));
    features_add(features, ASK_SHARES, feature_pair(teller, content));
    features_add(features, ASK_ALL, (uint64_t)(all * 20));
    features_add(features, ASK_ODDS_SYMBOL, feature_pair(odds, cue_symbol(&report->cue, report->teller)));
    features_add(features, ASK_CONTENT_FROM, feature_pair(content, report->content.from));
}

void report_features(const Report *report, Features *features) {
    const Cue *cue = &report->cue;
    const Content *content = &report->content;
    uint64_t teller = cue_symbol(cue, report->teller), head = cue_head(cue, report->teller);
    uint64_t edges = feature_pair(content->from, content->to), first = cue_symbol(cue, content->start);
    uint64_t split = content->second_end > content->second_start, side = report->teller < cue->step;
    uint64_t length = cue_size(content->end - content->start), clause = has_clause(report);
    features->count = 0;
    add_shares(report, features);
    add_object(report, clause, features);
    features_add(features, ASK_STEM, cue->stem);
    features_add(features, ASK_STEM_FORM, feature_pair(cue->stem, cue->form));
    features_add(features, ASK_USUAL_FORM, feature_pair(cue->usual, cue->form));
    features_add(features, ASK_TELLER, feature_pair(teller, side));
    features_add(features, ASK_TELLER_USUAL, feature_pair(teller, cue->usual));
    features_add(features, ASK_TELLER_HEAD, head);
    features_add(features, ASK_TELLER_STEM, feature_pair(head, cue->stem));
    features_add(features, ASK_EDGES, feature_three(edges, split, side));
    features_add(features, ASK_EDGES_USUAL, feature_pair(edges, cue->usual));
    features_add(features, ASK_FIRST_WORD, cue_word(cue, content->start));
    features_add(features, ASK_FIRST,
                 feature_three(content->from, first, cue_symbol(cue, (int64_t)content->start + 1)));
    features_add(features, ASK_LENGTH, feature_three(length, content->from, clause));
    features_add(features, ASK_ORDER, feature_three(side, content->from, cue->form));
    features_add(features, ASK_STEM_FROM, feature_pair(cue->stem, content->from));
    features_add(features, ASK_STEM_FIRST, feature_pair(cue->stem, first));
    features_add(features, ASK_BEHIND, feature_three(content->to, cue_symbol(cue, content->end), cue->usual));
    features_add(features, ASK_CLAUSE, feature_three(clause, cue->usual, content->from));
    features_add(features, ASK_ZONE, feature_pair(cue->scene->block->zone, cue->usual));
    features_add(features, ASK_AUXILIARY, feature_pair(cue_word(cue, cue->step), cue->form));
    features_add(features, ASK_NEXT, feature_three(cue_symbol(cue, (int64_t)cue->step + 1), cue->usual, teller));
}
