#include "speaker_examples.h"

#include "attributions.h"
#include "reading.h"
#include "speaker_features.h"

/* The first candidate inside the source that owns nothing and follows no preposition there is its head; where there is
 * none, the first inside. */
static uint32_t head_of(const SpeakerExamples *examples, const Candidates *candidates, const bool *inside) {
    uint32_t head = SAID_NONE, any = SAID_NONE;
    (void)examples;
    for (uint32_t i = 0; i < candidates->count; i++) {
        if (!inside[i]) continue;
        const Candidate *candidate = &candidates->items[i];
        const Scene *scene = &candidates->passages[candidate->passage].scene;
        bool owns = piece_is_possessor(scene_piece(scene, candidate->step));
        bool follows = candidate->step > 0 && scene_kind(scene, candidate->step - 1) == PIECE_PREPOSITION;
        if (any == SAID_NONE || candidate->step < candidates->items[any].step) any = i;
        if (owns || follows) continue;
        if (head == SAID_NONE || candidate->step < candidates->items[head].step) head = i;
    }
    return head != SAID_NONE ? head : any;
}

static void add_candidates(SpeakerExamples *examples, const Candidates *candidates, const bool *inside, uint32_t head) {
    Features features;
    for (uint32_t i = 0; i < candidates->count; i++) {
        CandidateExample example = {.first = examples->features.count, .inside = inside[i]};
        example.verdict = i == head ? VERDICT_RIGHT : inside[i] ? VERDICT_LEFT_OUT : VERDICT_WRONG;
        speaker_features(candidates, i, &features);
        example.count = features.count;
        for (uint32_t n = 0; n < features.count; n++)
            list_push(&examples->features, &examples->arena, (uint32_t)features.items[n]);
        list_push(&examples->candidates, &examples->arena, example);
    }
}

static void add_quote(SpeakerExamples *examples, const Reading *reading, uint32_t passage, uint32_t number,
                      const Attributions *attributions, uint32_t article) {
    const Sight *sight = &reading->passages[passage].sights[number];
    const Attribution *said = attributions_of(attributions, reading_quote(reading, passage, sight));
    Candidates candidates;
    candidates_find(reading->passages, passage, number, &candidates);
    bool inside[MOST_CANDIDATES] = {false};
    for (uint32_t i = 0; said != NULL && i < candidates.count; i++)
        inside[i] = reading_marks(reading, &candidates.items[i], said->source);
    uint32_t head = head_of(examples, &candidates, inside);
    QuoteExample example = {.article = article,
                            .words = sight->words,
                            .first = examples->candidates.count,
                            .count = candidates.count,
                            .spoken = said != NULL,
                            .reachable = head != SAID_NONE};
    add_candidates(examples, &candidates, inside, head);
    list_push(&examples->quotes, &examples->arena, example);
}

void speaker_examples_add(SpeakerExamples *examples, const CorpusArticle *article, uint32_t number) {
    Reading reading;
    Arena scratch = {0};
    reading_open(&reading, article->text);
    Attributions attributions = attributions_read(article, &scratch);
    for (uint32_t p = 0; p < reading.article.paragraphs.count; p++) {
        const Passage *passage = &reading.passages[p];
        for (uint32_t i = 0; passage->told && i < passage->sight_count; i++)
            add_quote(examples, &reading, p, i, &attributions, number);
    }
    reading_close(&reading);
    arena_free(&scratch);
}
