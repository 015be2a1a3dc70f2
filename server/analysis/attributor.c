#include "attributor.h"

#include "mutant.h"

QuoteDraft *attributor_draft(Attributor *attributor, uint32_t number) {
    return &attributor->drafts->quotes.items[number];
}

/* How much less sure a speaker is whose words do not plainly mean one person, by the grade of that. */
static const double PLAIN[] = {1.0, 0.93, 0.7, 0.0};

void attributor_give(Attributor *attributor, uint32_t number, const Choice *choice) {
    if (mutant_lacks(choice->evidence)) return;
    const Scene *scene = &attributor->passages[choice->passage].scene;
    uint32_t bearer = scene_bearer(scene, choice->step);
    SaidGrade plain = speaker_grade(scene, bearer);
    const Piece *words = scene_piece(scene, choice->step);
    SaidSpeaker speaker = speaker_at(&attributor->drafts->sources, scene, bearer);
    speaker.mention = article_span(scene->article, scene->paragraph, words->start, words->end);
    SaidQuote *quote = &attributor_draft(attributor, number)->quote;
    quote->speaker = speaker;
    quote->evidence = choice->evidence;
    quote->grade = grade_worse(choice->grade, plain);
    quote->confidence = (float)(choice->sure * PLAIN[plain]);
    if (!choice->claim.set || choice->claim.cue == NO_STEP) return;
    const Piece *cue = scene_piece(scene, choice->claim.cue);
    quote->cue = article_span(scene->article, scene->paragraph, cue->start, cue->end);
    attributor->taken[choice->claim.cue] = true;
}
