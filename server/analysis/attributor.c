#include "attributor.h"

#include "mutant.h"

QuoteDraft *attributor_draft(Attributor *attributor, uint32_t number) {
    return &attributor->drafts->quotes.items[number];
}

void attributor_give(Attributor *attributor, uint32_t number, SaidSpeaker speaker, SaidEvidence evidence,
                     SaidGrade grade) {
    if (mutant_lacks(evidence)) return;
    SaidQuote *quote = &attributor_draft(attributor, number)->quote;
    quote->speaker = speaker;
    quote->evidence = evidence;
    quote->grade = grade;
    quote->confidence = drafts_confidence(evidence, grade);
    if (speaker.kind == SAID_BY_NOBODY) return;
    attributor->now.speaker = speaker;
    attributor->now.grade = grade;
}

void attributor_give_claim(Attributor *attributor, uint32_t number, const Claim *claim) {
    const Scene *scene = &attributor->scene;
    SaidSpeaker speaker = speaker_at(&attributor->drafts->sources, scene, claim->speaker);
    SaidGrade grade = grade_worse(claim->grade, speaker_grade(scene, claim->speaker));
    attributor_give(attributor, number, speaker, claim->evidence, grade);
    if (claim->cue == NO_STEP) return;
    const Piece *cue = scene_piece(scene, claim->cue);
    attributor_draft(attributor, number)->quote.cue =
        article_span(scene->article, scene->paragraph, cue->start, cue->end);
    attributor->taken[claim->cue] = true;
}
