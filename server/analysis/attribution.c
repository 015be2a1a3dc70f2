#include "attribution.h"

#include "claim.h"
#include "mutant.h"
#include "reported.h"
#include "speech.h"
#include "text.h"

/* What a paragraph hands on to the next. */
typedef struct Carry {
    uint32_t running;    /* the quotation that the paragraph ends inside, or SAID_NONE */
    SaidSpeaker speaker; /* who spoke last in it, and how surely */
    SaidGrade grade;
    bool colon; /* it ends in a colon */
} Carry;

typedef struct Attributor {
    Attribution *attribution;
    const Article *article;
    const Cast *cast;
    Arena *arena;
    Carry before, now;
    Claim *claims;      /* by step */
    uint32_t *quote_at; /* by step: the number of the quotation, or SAID_NONE */
    bool *taken;        /* by step: the verb is a quotation's cue */
} Attributor;

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

static QuoteDraft *draft_at(Attributor *attributor, uint32_t number) {
    return &attributor->attribution->quotes.items[number];
}

static const Stretch *stretch_at(const Scene *scene, uint32_t step) {
    return &scene->block->stretches.items[scene_piece(scene, step)->stretch];
}

static SaidSpan stretch_span(const Scene *scene, const Stretch *stretch) {
    return article_span(scene->article, scene->paragraph, stretch->start, stretch->end);
}

static SaidGrade worse(SaidGrade a, SaidGrade b) {
    return a > b ? a : b;
}

static void attribute(Attributor *attributor, uint32_t number, SaidSpeaker speaker, SaidEvidence evidence,
                      SaidGrade grade) {
    if (mutant_lacks(evidence)) return;
    SaidQuote *quote = &draft_at(attributor, number)->quote;
    quote->speaker = speaker;
    quote->evidence = evidence;
    quote->grade = grade;
    quote->confidence = attribution_confidence(evidence, grade);
    if (speaker.kind == SAID_BY_NOBODY) return;
    attributor->now.speaker = speaker;
    attributor->now.grade = grade;
}

static void attribute_by_claim(Attributor *attributor, const Scene *scene, uint32_t number, const Claim *claim) {
    SaidSpeaker speaker = speaker_at(&attributor->attribution->sources, scene, claim->speaker);
    attribute(attributor, number, speaker, claim->evidence, worse(claim->grade, speaker_grade(scene, claim->speaker)));
    if (claim->cue == NO_STEP) return;
    const Piece *cue = scene_piece(scene, claim->cue);
    draft_at(attributor, number)->quote.cue = article_span(scene->article, scene->paragraph, cue->start, cue->end);
    attributor->taken[claim->cue] = true;
}

/* Somebody else's words are not a carried speaker's own tag. */
static SaidSpeaker carried(SaidSpeaker speaker) {
    speaker.mention = (SaidSpan){0, 0};
    return speaker;
}

/* The last verb of saying before the quotation in its paragraph, in an earlier sentence. */
static bool by_report_before(Attributor *attributor, const Scene *scene, uint32_t step, uint32_t number) {
    for (uint32_t at = scene_sentence_start(scene, step), walked = 0; at > 0 && walked < 60; at--, walked++) {
        const Piece *piece = scene_piece(scene, at - 1);
        if (piece->kind != PIECE_SAYING && piece->kind != PIECE_CUE) continue;
        uint32_t subject = scene_subject_before(scene, at - 1, 0);
        if (subject == NO_STEP || piece->passive || piece->participle) continue;
        SaidSpeaker speaker = speaker_at(&attributor->attribution->sources, scene, subject);
        SaidGrade grade = piece->kind == PIECE_SAYING ? SAID_GRADE_B : SAID_GRADE_C;
        attribute(attributor, number, speaker, SAID_SAME_PARAGRAPH, worse(grade, speaker_grade(scene, subject)));
        return true;
    }
    return false;
}

static bool by_paragraph(Attributor *attributor, const Scene *scene, uint32_t step, uint32_t number) {
    if (attributor->now.speaker.kind != SAID_BY_NOBODY) {
        attribute(attributor, number, attributor->now.speaker, SAID_SAME_PARAGRAPH,
                  worse(SAID_GRADE_B, attributor->now.grade));
        return true;
    }
    if (by_report_before(attributor, scene, step, number)) return true;
    for (uint32_t at = step + 1; at < scene->count && at < step + 8; at++) {
        const Claim *claim = &attributor->claims[at];
        if (!claim->set || claim->grade > SAID_GRADE_B) continue;
        SaidSpeaker speaker = speaker_at(&attributor->attribution->sources, scene, claim->speaker);
        attribute(attributor, number, speaker, SAID_SAME_PARAGRAPH,
                  worse(SAID_GRADE_B, speaker_grade(scene, claim->speaker)));
        return true;
    }
    return false;
}

/* A quotation that is its paragraph, after one in which somebody spoke. */
static void by_paragraph_before(Attributor *attributor, const Scene *scene, uint32_t step, uint32_t number) {
    const Carry *before = &attributor->before;
    if (before->speaker.kind == SAID_BY_NOBODY || step > 0) return;
    (void)scene;
    if (before->colon) {
        attribute(attributor, number, carried(before->speaker), SAID_INTRODUCED, worse(SAID_GRADE_B, before->grade));
    } else {
        attribute(attributor, number, carried(before->speaker), SAID_NEARBY, SAID_GRADE_C);
    }
}

/* Of the tag alone stands between this quotation and the one before it, both are one. */
static uint32_t joined_to(Attributor *attributor, const Scene *scene, uint32_t step) {
    uint32_t before = step;
    while (before > 0 && attributor->quote_at[before - 1] == SAID_NONE) before--;
    if (before == 0) return SAID_NONE;
    const Claim *claim = &attributor->claims[before - 1], *own = &attributor->claims[step];
    if (!claim->set || claim->tag_end == 0) return SAID_NONE;
    bool touches = claim->tag_end == step;
    bool stop = claim->tag_end + 1 == step && scene_piece(scene, claim->tag_end)->kind == PIECE_STOP;
    bool other = own->set && own->cue != NO_STEP && own->cue != claim->cue;
    if ((!touches && !stop) || other) return SAID_NONE;
    if (scene_piece(scene, claim->tag_start)->sentence != scene_piece(scene, step - 1)->sentence) return SAID_NONE;
    return attributor->quote_at[before - 1];
}

static void add_spans(Attributor *attributor, uint32_t number, SaidSpan span) {
    QuoteDraft *draft = draft_at(attributor, number);
    list_push(&draft->spans, attributor->arena, span);
    list_push(&draft->quoted, attributor->arena, span);
}

/* The clause around quoted words: from after its cue to the end of the sentence; the words alone where there is none.
 */
static SaidSpan clause_around(const Scene *scene, uint32_t step, const Claim *claim, SaidSpan words) {
    bool left = claim->set && claim->cue != NO_STEP && claim->cue < step && claim->speaker != NO_STEP;
    if (!left) return words;
    uint32_t from = claim->cue + 1, end = scene_sentence_end(scene, step);
    if (claim->speaker > claim->cue && claim->speaker < step) from = claim->speaker + 1;
    while (from < step) {
        uint8_t kind = scene_piece(scene, from)->kind;
        if (kind != PIECE_COMMA && kind != PIECE_RELATIVE && kind != PIECE_COLON) break;
        from++;
    }
    while (end > step + 1 && scene_piece(scene, end - 1)->kind == PIECE_STOP) end--;
    const Piece *first = scene_piece(scene, from), *last = scene_piece(scene, end - 1);
    return article_span(scene->article, scene->paragraph, first->start, last->end);
}

/* A second stretch of the clause that an earlier one of the sentence has already given to this cue. */
static uint32_t same_clause(Attributor *attributor, uint32_t step, const Claim *claim) {
    if (!claim->set || claim->cue == NO_STEP || claim->cue > step) return SAID_NONE;
    for (uint32_t at = step; at > claim->cue; at--) {
        uint32_t number = attributor->quote_at[at - 1];
        if (number == SAID_NONE || attributor->claims[at - 1].cue != claim->cue) continue;
        return draft_at(attributor, number)->quote.kind == SAID_MIXED ? number : SAID_NONE;
    }
    return SAID_NONE;
}

static void add_nested(Attributor *attributor, const Scene *scene, uint32_t step, uint32_t number) {
    uint32_t outer = scene_piece(scene, step)->stretch;
    for (uint32_t i = outer + 1; i < scene->block->stretches.count; i++) {
        const Stretch *stretch = &scene->block->stretches.items[i];
        if (stretch->parent == SAID_NONE) break;
        uint32_t nested =
            attribution_add(attributor->attribution, speech_kind_nested(scene->block, stretch), scene->paragraph);
        draft_at(attributor, nested)->quote.parent = number;
        add_spans(attributor, nested, stretch_span(scene, stretch));
    }
}

static void find_speaker(Attributor *attributor, const Scene *scene, uint32_t step, uint32_t number) {
    const Claim *claim = &attributor->claims[step];
    if (claim->set) {
        attribute_by_claim(attributor, scene, number, claim);
    } else if (!by_paragraph(attributor, scene, step, number)) {
        by_paragraph_before(attributor, scene, step, number);
    }
}

/* The stretch goes on from the paragraph before: its quotation, which may find its speaker only here. */
static void go_on(Attributor *attributor, const Scene *scene, uint32_t step, uint32_t number) {
    add_spans(attributor, number, stretch_span(scene, stretch_at(scene, step)));
    const Claim *claim = &attributor->claims[step];
    bool known = draft_at(attributor, number)->quote.grade <= SAID_GRADE_B;
    if (claim->set && claim->grade <= SAID_GRADE_B && !known && !mutant_lacks(SAID_RUNNING)) {
        attribute_by_claim(attributor, scene, number, claim);
        SaidQuote *quote = &draft_at(attributor, number)->quote;
        quote->evidence = SAID_RUNNING;
        quote->grade = worse(SAID_GRADE_B, quote->grade);
    }
    if (claim->set && claim->cue != NO_STEP) attributor->taken[claim->cue] = true;
    attributor->now.speaker = draft_at(attributor, number)->quote.speaker;
    attributor->now.grade = draft_at(attributor, number)->quote.grade;
}

static void read_quote(Attributor *attributor, const Scene *scene, uint32_t step) {
    const Stretch *stretch = stretch_at(scene, step);
    const Claim *claim = &attributor->claims[step];
    SaidSpan words = stretch_span(scene, stretch);
    uint32_t number = joined_to(attributor, scene, step);
    if (step == 0 && attributor->before.running != SAID_NONE) {
        number = attributor->before.running;
        go_on(attributor, scene, step, number);
    } else if (number != SAID_NONE) {
        add_spans(attributor, number, words);
        attributor->claims[step].tag_end = 0;
    } else if ((number = same_clause(attributor, step, claim)) != SAID_NONE) {
        list_push(&draft_at(attributor, number)->quoted, attributor->arena, words);
    } else {
        SaidQuoteKind kind = speech_kind(scene, step, claim);
        number = attribution_add(attributor->attribution, kind, scene->paragraph);
        add_spans(attributor, number, words);
        if (kind == SAID_MIXED) draft_at(attributor, number)->spans.items[0] = clause_around(scene, step, claim, words);
        if (kind == SAID_DIRECT || kind == SAID_MIXED) find_speaker(attributor, scene, step, number);
    }
    attributor->quote_at[step] = number;
    attributor->attribution->quote_of[scene->article->first_piece[scene->paragraph] + scene->steps[step]] = number;
    add_nested(attributor, scene, step, number);
}

static bool is_measure(const Block *block, uint32_t token) {
    return token > 0 && block->tokens.items[token - 1].kind == SAID_NUMBER;
}

static void add_lone(Attributor *attributor, const Scene *scene, uint32_t token, bool opens) {
    list_push(
        &attributor->attribution->lone_marks, attributor->arena,
        ((SaidLoneMark){article_span(scene->article, scene->paragraph, token, token + 1), scene->paragraph, opens}));
}

/* An open mark is none where the next paragraph goes on with the quotation. */
static void find_lone_marks(Attributor *attributor, const Scene *scene, bool runs) {
    const Block *block = scene->block;
    for (uint32_t i = 0; i < block->stretches.count; i++) {
        const Stretch *stretch = &block->stretches.items[i];
        if (!stretch->opened || stretch->closed || stretch->parent != SAID_NONE) continue;
        bool last = stretch->end == block->tokens.count && !stretch->cut;
        if (!last || !runs) add_lone(attributor, scene, stretch->start, true);
    }
    for (uint32_t i = 0; i < block->strays.count; i++) {
        if (!is_measure(block, block->strays.items[i])) add_lone(attributor, scene, block->strays.items[i], false);
    }
}

static bool runs_on(const Article *article, uint32_t paragraph) {
    if (!block_ends_open(article->blocks[paragraph]) || paragraph + 1 >= article->paragraphs.count) return false;
    const Block *next = article->blocks[paragraph + 1];
    return next->stretches.count > 0 && next->stretches.items[0].start == 0;
}

/* "NAME made the following comment:" brings the next paragraph, whatever its verb. */
static void note_introducer(Attributor *attributor, const Scene *scene) {
    bool colon = scene->count > 0 && scene_piece(scene, scene->count - 1)->kind == PIECE_COLON;
    uint32_t subject = colon ? scene_main_subject(scene, scene->count - 1) : NO_STEP;
    if (subject == NO_STEP) return;
    attributor->now.speaker = speaker_at(&attributor->attribution->sources, scene, subject);
    attributor->now.grade = speaker_grade(scene, subject);
}

static void read_paragraph(Attributor *attributor, uint32_t paragraph) {
    Scene scene = scene_open(attributor->article, attributor->cast, paragraph, attributor->arena);
    attributor->claims = arena_array(attributor->arena, Claim, (size_t)scene.count + 1);
    attributor->quote_at = arena_array(attributor->arena, uint32_t, (size_t)scene.count + 1);
    attributor->taken = arena_array(attributor->arena, bool, (size_t)scene.count + 1);
    attributor->now = (Carry){.running = SAID_NONE};
    bool headline = attributor->article->paragraphs.items[paragraph].zone == SAID_HEADLINE;
    for (uint32_t step = 0; step < scene.count; step++) {
        attributor->quote_at[step] = SAID_NONE;
        if (scene_piece(&scene, step)->kind == PIECE_QUOTE && !headline)
            attributor->claims[step] = claim_for(&scene, step);
    }
    for (uint32_t step = 0; step < scene.count; step++) {
        if (scene_piece(&scene, step)->kind == PIECE_QUOTE) read_quote(attributor, &scene, step);
    }
    if (!headline) reported_read(attributor->attribution, &scene, attributor->taken);
    bool runs = runs_on(attributor->article, paragraph);
    for (uint32_t step = scene.count; runs && step > 0 && attributor->now.running == SAID_NONE; step--)
        attributor->now.running = attributor->quote_at[step - 1];
    note_introducer(attributor, &scene);
    attributor->now.colon = scene.count > 0 && scene_piece(&scene, scene.count - 1)->kind == PIECE_COLON;
    find_lone_marks(attributor, &scene, runs);
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

Attribution attribution_find(const Article *article, const Cast *cast, Arena *arena) {
    Attribution attribution = {.arena = arena, .sources = {.arena = arena}};
    Attributor attributor = {.attribution = &attribution, .article = article, .cast = cast, .arena = arena};
    attributor.before.running = SAID_NONE;
    attribution.quote_of = arena_array(arena, uint32_t, (size_t)article->first_piece[article->paragraphs.count] + 1);
    for (uint32_t i = 0; i < article->first_piece[article->paragraphs.count]; i++) attribution.quote_of[i] = SAID_NONE;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        if (article->paragraphs.items[p].zone == SAID_BOILERPLATE) continue;
        uint32_t first = attribution.quotes.count;
        read_paragraph(&attributor, p);
        note_reported(&attributor, first);
        attributor.before = attributor.now;
    }
    return attribution;
}
