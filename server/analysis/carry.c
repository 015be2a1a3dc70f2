#include "carry.h"

/* How far the walk looks, in steps: back for reported speech, ahead for a claimed quotation. */
enum { BACK = 60, AHEAD = 8 };

static SaidSpeaker speaker_of(Attributor *attributor, uint32_t step) {
    return speaker_at(&attributor->drafts->sources, &attributor->scene, step);
}

/* The quotation before it in the paragraph. */
static bool by_quotation_before(Attributor *attributor, uint32_t number) {
    if (attributor->now.speaker.kind == SAID_BY_NOBODY) return false;
    attributor_give(attributor, number, attributor->now.speaker, SAID_SAME_PARAGRAPH,
                    grade_worse(SAID_GRADE_B, attributor->now.grade));
    return true;
}

/* The last verb of saying before it in the paragraph, in an earlier sentence. */
static bool by_report_before(Attributor *attributor, uint32_t step, uint32_t number) {
    const Scene *scene = &attributor->scene;
    for (uint32_t at = scene_sentence_start(scene, step), walked = 0; at > 0 && walked < BACK; at--, walked++) {
        const Piece *piece = scene_piece(scene, at - 1);
        if ((piece->kind != PIECE_SAYING && piece->kind != PIECE_CUE) || piece->passive || piece->participle) continue;
        uint32_t subject = scene_subject_before(scene, at - 1, scene_sentence_start(scene, at - 1));
        if (subject == NO_STEP) continue;
        SaidGrade grade = piece->kind == PIECE_SAYING ? SAID_GRADE_B : SAID_GRADE_C;
        attributor_give(attributor, number, speaker_of(attributor, subject), SAID_SAME_PARAGRAPH,
                        grade_worse(grade, speaker_grade(scene, subject)));
        return true;
    }
    return false;
}

/* The tag of the quotation after it: “…” “…,” NAME said. */
static bool by_quotation_after(Attributor *attributor, uint32_t step, uint32_t number) {
    for (uint32_t at = step + 1; at < attributor->scene.count && at < step + AHEAD; at++) {
        const Claim *claim = &attributor->claims[at];
        if (!claim->set || claim->grade > SAID_GRADE_B) continue;
        attributor_give(attributor, number, speaker_of(attributor, claim->speaker), SAID_SAME_PARAGRAPH,
                        grade_worse(SAID_GRADE_B, speaker_grade(&attributor->scene, claim->speaker)));
        return true;
    }
    return false;
}

/* A quotation that begins its paragraph, after one that ends in a colon, or as a guess after one in which somebody
 * spoke. */
static void by_paragraph_before(Attributor *attributor, uint32_t step, uint32_t number) {
    const Carry *before = &attributor->before;
    if (before->speaker.kind == SAID_BY_NOBODY || step > 0) return;
    SaidGrade grade = before->colon ? grade_worse(SAID_GRADE_B, before->grade) : SAID_GRADE_C;
    attributor_give(attributor, number, before->speaker, before->colon ? SAID_INTRODUCED : SAID_NEARBY, grade);
}

void carry_speaker(Attributor *attributor, uint32_t step, uint32_t number) {
    bool found = by_quotation_before(attributor, number) || by_report_before(attributor, step, number) ||
                 by_quotation_after(attributor, step, number);
    if (!found) by_paragraph_before(attributor, step, number);
}
