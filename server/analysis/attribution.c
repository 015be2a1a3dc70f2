#include "attribution.h"

#include "attributor.h"
#include "lone_mark.h"
#include "mutant.h"
#include "reported.h"

float attribution_confidence(SaidEvidence evidence, SaidGrade grade) {
    static const float by_grade[] = {0.96F, 0.88F, 0.55F, 0.0F};
    return evidence == SAID_NO_VERB && grade == SAID_GRADE_A ? by_grade[SAID_GRADE_B] : by_grade[grade];
}

uint32_t attribution_add(Attribution *attribution, SaidQuoteKind kind, uint32_t paragraph) {
    QuoteDraft draft = {.quote = {.kind = kind, .parent = SAID_NONE, .paragraph = paragraph}};
    draft.quote.speaker.person = draft.quote.speaker.source = SAID_NONE;
    draft.quote.via = draft.quote.speaker;
    draft.quote.evidence = SAID_NOBODY;
    draft.quote.grade = SAID_GRADE_D;
    list_push(&attribution->quotes, attribution->arena, draft);
    return attribution->quotes.count - 1;
}

QuoteDraft *attributor_draft(Attributor *attributor, uint32_t number) {
    return &attributor->attribution->quotes.items[number];
}

void attributor_give(Attributor *attributor, uint32_t number, SaidSpeaker speaker, SaidEvidence evidence,
                     SaidGrade grade) {
    if (mutant_lacks(evidence)) return;
    SaidQuote *quote = &attributor_draft(attributor, number)->quote;
    quote->speaker = speaker;
    quote->evidence = evidence;
    quote->grade = grade;
    quote->confidence = attribution_confidence(evidence, grade);
    if (speaker.kind == SAID_BY_NOBODY) return;
    attributor->now.speaker = speaker;
    attributor->now.grade = grade;
}

void attributor_give_claim(Attributor *attributor, uint32_t number, const Claim *claim) {
    const Scene *scene = &attributor->scene;
    SaidSpeaker speaker = speaker_at(&attributor->attribution->sources, scene, claim->speaker);
    SaidGrade grade = grade_worse(claim->grade, speaker_grade(scene, claim->speaker));
    attributor_give(attributor, number, speaker, claim->evidence, grade);
    if (claim->cue == NO_STEP) return;
    const Piece *cue = scene_piece(scene, claim->cue);
    attributor_draft(attributor, number)->quote.cue =
        article_span(scene->article, scene->paragraph, cue->start, cue->end);
    attributor->taken[claim->cue] = true;
}

static bool runs_on(const Article *article, uint32_t paragraph) {
    if (!block_ends_open(article->blocks[paragraph]) || paragraph + 1 >= article->paragraphs.count) return false;
    const Block *next = article->blocks[paragraph + 1];
    return next->stretches.count > 0 && next->stretches.items[0].start == 0;
}

/* "NAME made the following comment:" brings the next paragraph, whatever its verb. */
static void note_introducer(Attributor *attributor) {
    const Scene *scene = &attributor->scene;
    attributor->now.colon = scene->count > 0 && scene_piece(scene, scene->count - 1)->kind == PIECE_COLON;
    uint32_t subject = attributor->now.colon ? scene_main_subject(scene, scene->count - 1) : NO_STEP;
    if (subject == NO_STEP) return;
    attributor->now.speaker = speaker_at(&attributor->attribution->sources, scene, subject);
    attributor->now.grade = speaker_grade(scene, subject);
}

/* Who spoke last in the paragraph, in marks or without them. */
static void note_reported(Attributor *attributor, uint32_t first) {
    Attribution *attribution = attributor->attribution;
    for (uint32_t i = attribution->quotes.count; i > first; i--) {
        const SaidQuote *quote = &attribution->quotes.items[i - 1].quote;
        bool speaks = quote->kind == SAID_INDIRECT && quote->speaker.kind != SAID_BY_NOBODY;
        if (!speaks || attributor->now.speaker.kind != SAID_BY_NOBODY) continue;
        attributor->now.speaker = quote->speaker;
        attributor->now.grade = quote->grade;
    }
}

static void open_paragraph(Attributor *attributor, const Article *article, const Cast *cast, uint32_t paragraph) {
    attributor->scene = scene_open(article, cast, paragraph, attributor->arena);
    size_t steps = (size_t)attributor->scene.count + 1;
    attributor->claims = arena_array(attributor->arena, Claim, steps);
    attributor->quote_at = arena_array(attributor->arena, uint32_t, steps);
    attributor->taken = arena_array(attributor->arena, bool, steps);
    attributor->now = (Carry){.running = SAID_NONE};
    bool headline = article->paragraphs.items[paragraph].zone == SAID_HEADLINE;
    for (uint32_t step = 0; step < attributor->scene.count; step++) {
        attributor->quote_at[step] = SAID_NONE;
        bool quote = scene_piece(&attributor->scene, step)->kind == PIECE_QUOTE;
        if (quote && !headline) attributor->claims[step] = claim_for(&attributor->scene, step);
    }
}

static void read_paragraph(Attributor *attributor, bool headline) {
    const Scene *scene = &attributor->scene;
    uint32_t first = attributor->attribution->quotes.count;
    for (uint32_t step = 0; step < scene->count; step++) {
        if (scene_piece(scene, step)->kind == PIECE_QUOTE) quotation_read(attributor, step);
    }
    if (!headline) reported_read(attributor->attribution, scene, attributor->taken);
    bool runs = runs_on(scene->article, scene->paragraph);
    for (uint32_t step = scene->count; runs && step > 0 && attributor->now.running == SAID_NONE; step--)
        attributor->now.running = attributor->quote_at[step - 1];
    note_introducer(attributor);
    note_reported(attributor, first);
    lone_marks_read(attributor->attribution, scene, runs);
}

Attribution attribution_find(const Article *article, const Cast *cast, Arena *arena) {
    Attribution attribution = {.arena = arena, .sources = {.arena = arena}};
    Attributor attributor = {.attribution = &attribution, .arena = arena, .before = {.running = SAID_NONE}};
    uint32_t pieces = article->first_piece[article->paragraphs.count];
    attribution.quote_of = arena_array(arena, uint32_t, (size_t)pieces + 1);
    for (uint32_t i = 0; i < pieces; i++) attribution.quote_of[i] = SAID_NONE;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        SaidZone zone = article->paragraphs.items[p].zone;
        if (zone == SAID_BOILERPLATE) continue;
        open_paragraph(&attributor, article, cast, p);
        read_paragraph(&attributor, zone == SAID_HEADLINE);
        attributor.before = attributor.now;
    }
    return attribution;
}
