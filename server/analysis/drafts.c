#include "drafts.h"

float drafts_confidence(SaidEvidence evidence, SaidGrade grade) {
    static const float by_grade[] = {0.96F, 0.88F, 0.55F, 0.0F};
    return evidence == SAID_NO_VERB && grade == SAID_GRADE_A ? by_grade[SAID_GRADE_B] : by_grade[grade];
}

uint32_t drafts_add(Drafts *drafts, SaidQuoteKind kind, uint32_t paragraph) {
    QuoteDraft draft = {.quote = {.kind = kind, .parent = SAID_NONE, .paragraph = paragraph}};
    draft.quote.speaker.person = draft.quote.speaker.source = SAID_NONE;
    draft.quote.via = draft.quote.speaker;
    draft.quote.evidence = SAID_NOBODY;
    draft.quote.grade = SAID_GRADE_D;
    list_push(&drafts->quotes, drafts->arena, draft);
    return drafts->quotes.count - 1;
}
