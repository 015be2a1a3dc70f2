#include "verdicts.h"

#include "attributions.h"
#include "bare.h"
#include "memory.h"
#include "number.h"
#include "reading.h"
#include "speaker_features.h"
#include "speech_features.h"

#include <stdio.h>

/* Fewer words are no speech by themselves: whether somebody says them is not asked. */
enum { ASKED_WORDS = 4 };

static Ranking rank(const Learner *ranker, const Candidates *candidates) {
    double scores[MOST_CANDIDATES] = {0};
    Features features;
    for (uint32_t i = 0; i < candidates->count; i++) {
        speaker_features(candidates, i, &features);
        learner_score(ranker, &features, &scores[i]);
    }
    return ranking_of(candidates, scores);
}

/* Is the best candidate in the words that name the speaker? */
static bool is_right(const Reading *reading, const Candidates *candidates, const Ranking *ranking,
                     const Attribution *said) {
    return said != NULL && ranking->best != SAID_NONE &&
           reading_marks(reading, &candidates->items[ranking->best], said->source);
}

/* Does a part of any attribution's content cover most of the quotation? */
static bool is_content(const Attributions *attributions, SaidSpan span) {
    for (uint32_t i = 0; i < attributions->count; i++)
        if (2 * spans_cover(attributions->items[i].content, span) >= span.end - span.start) return true;
    return false;
}

static void add_natural(Verdicts *verdicts, const Reading *reading, const Attributions *attributions, uint32_t fold,
                        const Learner *ranker, uint32_t passage, uint32_t number) {
    const Sight *sight = &reading->passages[passage].sights[number];
    SaidSpan span = reading_quote(reading, passage, sight);
    const Attribution *said = attributions_of(attributions, span);
    Candidates candidates;
    Features features;
    candidates_find(reading->passages, passage, number, &candidates);
    Ranking ranking = rank(ranker, &candidates);
    ranking_features(&candidates, &ranking, &features);
    if (said != NULL) {
        binary_add(&verdicts->sure, &features, fold, is_right(reading, &candidates, &ranking, said));
        if (sight->words >= ASKED_WORDS) binary_add(&verdicts->attached, &features, fold, true);
    }
    speech_features(&candidates, &ranking, &features);
    binary_add(&verdicts->speech, &features, fold, is_content(attributions, span));
}

static void add_bare(Verdicts *verdicts, const BareArticle *bare, uint32_t fold, const Learner *ranker) {
    Reading reading;
    reading_open(&reading, bare->text);
    uint32_t next = 0;
    for (uint32_t p = 0; p < reading.article.paragraphs.count; p++) {
        const Passage *passage = &reading.passages[p];
        for (uint32_t i = 0; passage->told && i < passage->sight_count; i++) {
            SaidSpan span = reading_quote(&reading, p, &passage->sights[i]);
            while (next < bare->bare.count && bare->bare.items[next].end <= span.start) next++;
            if (next == bare->bare.count || !said_spans_meet(bare->bare.items[next], span)) continue;
            if (passage->sights[i].words < ASKED_WORDS) continue;
            Candidates candidates;
            Features features;
            candidates_find(reading.passages, p, i, &candidates);
            Ranking ranking = rank(ranker, &candidates);
            ranking_features(&candidates, &ranking, &features);
            binary_add(&verdicts->attached, &features, fold, false);
        }
    }
    reading_close(&reading);
}

void verdicts_add(Verdicts *verdicts, const CorpusArticle *article, uint32_t fold, const Learner *ranker) {
    Reading reading;
    Arena scratch = {0};
    reading_open(&reading, article->text);
    Attributions attributions = attributions_read(article, &scratch);
    for (uint32_t p = 0; p < reading.article.paragraphs.count; p++) {
        const Passage *passage = &reading.passages[p];
        for (uint32_t i = 0; passage->told && i < passage->sight_count; i++)
            add_natural(verdicts, &reading, &attributions, fold, ranker, p, i);
    }
    reading_close(&reading);
    BareArticle bare = bare_article(article, &attributions, &scratch);
    if (bare.bare.count > 0) add_bare(verdicts, &bare, fold, ranker);
    arena_free(&scratch);
}

/* Learns from all examples and writes the model with the bound beside it. */
static bool write(const BinaryExamples *examples, BinaryPlan plan, double bound, const char *name, const char *out) {
    static const double LEAST = 0.01;
    Arena scratch = {0};
    Learner learner = binary_learn(examples, plan, NO_FOLD);
    bool written = learner_write(&learner, LEAST, &bound, 1, arena_format(&scratch, "%s/%s.bin", out, name).at);
    learner_free(&learner);
    arena_free(&scratch);
    return written;
}

static void print_bound(const BinaryExamples *examples, const double *scores, double share, const char *name) {
    double bound = binary_bound(examples, scores, share);
    (void)printf("%s: below %.3f lie %.2f %% of yes and %.1f %% of no\n", name, number_share(bound),
                 100 * binary_below(examples, scores, true, bound), 100 * binary_below(examples, scores, false, bound));
}

/* Learns one model; `lost` of what is a yes may score below its bound. */
static bool write_one(const BinaryExamples *examples, BinaryPlan plan, double lost, const char *name, const char *out) {
    static const double shares[] = {0.0015, 0.005, 0.01, 0.02};
    double *scores = binary_scores(examples, plan);
    binary_print(examples, scores, name);
    for (uint32_t i = 0; i < sizeof shares / sizeof *shares; i++) print_bound(examples, scores, shares[i], name);
    double bound = binary_bound(examples, scores, lost);
    memory_free(scores);
    return write(examples, plan, bound, name, out);
}

bool verdicts_write(const Verdicts *verdicts, const char *out) {
    static const BinaryPlan small = {.bits = 11, .epochs = 8, .rate = 0.02, .decay = 3e-3};
    static const BinaryPlan large = {.bits = 13, .epochs = 8, .rate = 0.02, .decay = 3e-3};
    bool sure = write_one(&verdicts->sure, small, 0.05, "sure", out);
    bool attached = write_one(&verdicts->attached, small, 0.004, "attached", out);
    bool speech = write_one(&verdicts->speech, large, 0.005, "speech", out);
    return sure && attached && speech;
}

void verdicts_free(Verdicts *verdicts) {
    arena_free(&verdicts->sure.arena);
    arena_free(&verdicts->attached.arena);
    arena_free(&verdicts->speech.arena);
}
