#include "quotation.h"

#include "attributor.h"
#include "mutant.h"
#include "speech.h"

static const Stretch *stretch_at(const Scene *scene, uint32_t step) {
    return &scene->block->stretches.items[scene_piece(scene, step)->stretch];
}

static SaidSpan stretch_span(const Scene *scene, const Stretch *stretch) {
    return article_span(scene->article, scene->paragraph, stretch->start, stretch->end);
}

static uint32_t step_of(const Attributor *attributor, uint32_t at) {
    return attributor->passages[attributor->scene.paragraph].sights[at].step;
}

/* Where the tag alone stands between this quotation and the one before it, both are one. */
static uint32_t joined_to(const Attributor *attributor, uint32_t at) {
    const Scene *scene = &attributor->scene;
    if (at == 0) return SAID_NONE;
    uint32_t step = step_of(attributor, at);
    const Claim *claim = &attributor->choices[at - 1].claim, *own = &attributor->choices[at].claim;
    if (!claim->set || claim->tag_end == 0) return SAID_NONE;
    bool touches = claim->tag_end == step;
    bool stop = claim->tag_end + 1 == step && scene_kind(scene, claim->tag_end) == PIECE_STOP;
    bool other = own->set && own->cue != NO_STEP && own->cue != claim->cue;
    if ((!touches && !stop) || other) return SAID_NONE;
    if (scene_piece(scene, claim->tag_start)->sentence != scene_piece(scene, step - 1)->sentence) return SAID_NONE;
    return attributor->drafts_of[at - 1];
}

static void add_spans(Attributor *attributor, uint32_t number, SaidSpan span) {
    QuoteDraft *draft = attributor_draft(attributor, number);
    list_push(&draft->spans, attributor->arena, span);
    list_push(&draft->quoted, attributor->arena, span);
}

static bool is_loose(const Scene *scene, uint32_t step) {
    PieceKind kind = scene_kind(scene, step);
    return kind == PIECE_COMMA || kind == PIECE_STOP || kind == PIECE_DASH || kind == PIECE_CONJUNCTION;
}

static bool opens_clause(const Scene *scene, uint32_t step) {
    PieceKind kind = scene_kind(scene, step);
    return kind == PIECE_COMMA || kind == PIECE_RELATIVE || kind == PIECE_COLON;
}

/* The first step of what another quotation is told by: its tag, or itself. */
static uint32_t told_from(const Attributor *attributor, uint32_t at) {
    const Claim *claim = &attributor->choices[at].claim;
    uint32_t first = step_of(attributor, at);
    if (claim->set && claim->speaker < first) first = claim->speaker;
    return claim->set && claim->cue < first ? claim->cue : first;
}

/* Where the clause that begins before a quotation must end: before the next quotation that another verb tells. */
static uint32_t clause_limit(const Attributor *attributor, uint32_t at, uint32_t end) {
    const Passage *passage = &attributor->passages[attributor->scene.paragraph];
    for (uint32_t i = at + 1; i < passage->sight_count && passage->sights[i].step < end; i++) {
        const Choice *other = &attributor->choices[i];
        if (!other->set || other->claim.cue == attributor->choices[at].claim.cue) continue;
        uint32_t from = told_from(attributor, i);
        return from > passage->sights[at].step ? from : passage->sights[i].step;
    }
    return end;
}

/* NAME told the meeting that it was “…” in May: from behind the tag to the end of the sentence. */
static SaidSpan clause_after(const Attributor *attributor, uint32_t at) {
    const Scene *scene = &attributor->scene;
    const Claim *claim = &attributor->choices[at].claim;
    uint32_t step = step_of(attributor, at);
    bool inverted = claim->speaker > claim->cue && claim->speaker < step;
    uint32_t from = (inverted ? claim->speaker : claim->cue) + 1;
    uint32_t end = scene_next_statement(scene, step, scene_sentence_end(scene, step));
    end = clause_limit(attributor, at, end);
    for (uint32_t i = from; i < step && !piece_is_verb(scene_piece(scene, i)); i++) {
        if (scene_kind(scene, i) == PIECE_RELATIVE) from = i; /* told the meeting that */
    }
    while (from < step && opens_clause(scene, from)) from++;
    while (end > step + 1 && is_loose(scene, end - 1)) end--;
    return article_span(scene->article, scene->paragraph, scene_piece(scene, from)->start,
                        scene_piece(scene, end - 1)->end);
}

/* It was “…” in May, NAME said: from the start of the sentence to the tag. */
static SaidSpan clause_before(const Attributor *attributor, uint32_t at) {
    const Scene *scene = &attributor->scene;
    const Claim *claim = &attributor->choices[at].claim;
    uint32_t step = step_of(attributor, at), from = scene_sentence_start(scene, step);
    uint32_t end = claim->speaker > step && claim->speaker < claim->cue ? claim->speaker : claim->cue;
    if (claim->tag_end > 0 && claim->tag_start == step + 1) end = claim->tag_start;
    while (end > step + 1 && is_loose(scene, end - 1)) end--;
    return article_span(scene->article, scene->paragraph, scene_piece(scene, from)->start,
                        scene_piece(scene, end - 1)->end);
}

/* The clause around quoted words; the words alone where there is none. */
static SaidSpan clause_around(const Attributor *attributor, uint32_t at, SaidSpan words) {
    const Claim *claim = &attributor->choices[at].claim;
    if (!claim->set || claim->cue == NO_STEP || claim->speaker == NO_STEP) return words;
    if (claim->cue < step_of(attributor, at)) return clause_after(attributor, at);
    return claim->evidence == SAID_ACCORDING_TO ? words : clause_before(attributor, at);
}

/* A second stretch of the clause that an earlier one of the sentence has already given to this cue. */
static uint32_t same_clause(Attributor *attributor, uint32_t at) {
    const Claim *claim = &attributor->choices[at].claim;
    if (!claim->set || claim->cue == NO_STEP || claim->cue > step_of(attributor, at)) return SAID_NONE;
    for (uint32_t i = at; i > 0 && step_of(attributor, i - 1) > claim->cue; i--) {
        if (attributor->choices[i - 1].claim.cue != claim->cue) continue;
        uint32_t number = attributor->drafts_of[i - 1];
        return attributor_draft(attributor, number)->quote.kind == SAID_MIXED ? number : SAID_NONE;
    }
    return SAID_NONE;
}

static void add_nested(Attributor *attributor, uint32_t step, uint32_t number) {
    const Scene *scene = &attributor->scene;
    uint32_t outer = scene_piece(scene, step)->stretch;
    for (uint32_t i = outer + 1; i < scene->block->stretches.count; i++) {
        const Stretch *stretch = &scene->block->stretches.items[i];
        if (stretch->parent == SAID_NONE) break;
        uint32_t nested = drafts_add(attributor->drafts, speech_kind_nested(scene->block, stretch), scene->paragraph);
        attributor_draft(attributor, nested)->quote.parent = number;
        add_spans(attributor, nested, stretch_span(scene, stretch));
    }
}

/* Nobody, where nobody is chosen. */
static void find_speaker(Attributor *attributor, uint32_t at, uint32_t number) {
    const Choice *choice = &attributor->choices[at];
    attributor_draft(attributor, number)->quote.confidence = (float)choice->alone;
    if (choice->set) attributor_give(attributor, number, choice);
}

/* Does the tag in this paragraph plainly give the quotation that runs on to another person than the one who began it?
 * Then the paragraph before has lost a mark, or runs on into somebody else's words. */
static bool is_another(Attributor *attributor, uint32_t number) {
    const Scene *scene = &attributor->scene;
    const Choice *choice = &attributor->choices[0];
    const SaidQuote *earlier = &attributor_draft(attributor, number)->quote;
    bool plain = choice->claim.set && choice->speaks && choice->grade == SAID_GRADE_A;
    if (!plain || earlier->grade > SAID_GRADE_B || earlier->speaker.kind != SAID_BY_PERSON) return false;
    uint32_t piece = scene->steps[scene_bearer(scene, choice->step)];
    Referent means = cast_referent(scene->cast, scene->article->first_piece[scene->paragraph] + piece);
    return means.set && means.reading == SAID_ONE && means.people.items[0] != earlier->speaker.person;
}

/* How sure a choice is at least that is believed of the paragraphs before it too. */
static const double RUNNING_SURE = 0.7;

/* The stretch goes on from the paragraph before: its quotation, which may find its speaker only here. */
static void go_on(Attributor *attributor, uint32_t number) {
    add_spans(attributor, number, stretch_span(&attributor->scene, stretch_at(&attributor->scene, 0)));
    const Choice *choice = &attributor->choices[0];
    bool known = attributor_draft(attributor, number)->quote.grade <= SAID_GRADE_B;
    if (choice->claim.set && choice->sure >= RUNNING_SURE && !known) {
        Choice running = *choice;
        running.evidence = SAID_RUNNING;
        running.grade = SAID_GRADE_B;
        attributor_give(attributor, number, &running);
    }
    if (choice->claim.set && choice->claim.cue != NO_STEP) attributor->taken[choice->claim.cue] = true;
}

void quotation_read(Attributor *attributor, uint32_t at) {
    const Scene *scene = &attributor->scene;
    const Choice *choice = &attributor->choices[at];
    uint32_t step = step_of(attributor, at), number = joined_to(attributor, at);
    SaidSpan words = stretch_span(scene, stretch_at(scene, step));
    bool running = step == 0 && attributor->running != SAID_NONE;
    if (running && !is_another(attributor, attributor->running)) {
        number = attributor->running;
        go_on(attributor, number);
    } else if (number != SAID_NONE) {
        add_spans(attributor, number, words);
        attributor->choices[at].claim.tag_end = 0;
    } else if ((number = same_clause(attributor, at)) != SAID_NONE) {
        list_push(&attributor_draft(attributor, number)->quoted, attributor->arena, words);
    } else {
        SaidQuoteKind kind = speech_kind(scene, step, choice->spoken);
        number = drafts_add(attributor->drafts, kind, scene->paragraph);
        add_spans(attributor, number, words);
        if (kind == SAID_MIXED)
            attributor_draft(attributor, number)->spans.items[0] = clause_around(attributor, at, words);
        if (kind == SAID_DIRECT || kind == SAID_MIXED) find_speaker(attributor, at, number);
    }
    attributor->drafts_of[at] = number;
    attributor->drafts->quote_of[scene->article->first_piece[scene->paragraph] + scene->steps[step]] = number;
    add_nested(attributor, step, number);
}
