#include "drafts.h"

/* The share of quotations whose speaker was named by the right words, by evidence, on PolNeAR's training articles; of
 * kinds that are rare there, that of their like. */
static const float RIGHT[SAID_EVIDENCE_COUNT] = {
    [SAID_RIGHT_CLAUSE] = 0.97F,   [SAID_LEFT_CLAUSE] = 0.87F, [SAID_INVERSION] = 0.97F,     [SAID_APPOSITION] = 0.97F,
    [SAID_ACCORDING_TO] = 0.89F,   [SAID_PARTICIPLE] = 0.82F,  [SAID_NO_VERB] = 0.85F,       [SAID_LABEL] = 0.95F,
    [SAID_SIGN_OFF] = 0.95F,       [SAID_CLAUSE] = 0.87F,      [SAID_SAME_SENTENCE] = 0.85F, [SAID_INTRODUCED] = 0.84F,
    [SAID_SAME_PARAGRAPH] = 0.70F, [SAID_RUNNING] = 0.70F,     [SAID_NEARBY] = 0.68F,
};

/* A worse grade than the evidence's own comes of a speaker who is not plain: at most this. */
static const float MOST[] = {1.0F, 0.9F, 0.6F, 0.0F};

float drafts_confidence(SaidEvidence evidence, SaidGrade grade) {
    return RIGHT[evidence] < MOST[grade] ? RIGHT[evidence] : MOST[grade];
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
