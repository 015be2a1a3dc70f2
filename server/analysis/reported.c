#include "reported.h"

#include "claim.h"
#include "lexicon.h"
#include "reasons.h"
#include "mutant.h"
#include "text.h"

/* How many steps may stand between a verb and its "that", and how many quotations of the sentence a source may pass on.
 */
enum { THAT_REACH = 6, MOST_PASSED_ON = 8 };

/* Steps of the reported clause, up to two spans: before and after its tag. */
typedef struct Content {
    uint32_t start[2], end[2], count;
} Content;

static bool is_that(const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    return step < scene->count && text_is(block_token(scene->block, piece->start), "that");
}

static uint32_t skip_others(const Scene *scene, uint32_t step, uint32_t end) {
    while (step < end && scene_kind(scene, step) == PIECE_OTHER) step++;
    return step;
}

static bool has_finite_verb(const Scene *scene, uint32_t from, uint32_t to) {
    for (uint32_t at = from; at < to; at++) {
        if (piece_is_finite(scene_piece(scene, at))) return true;
    }
    return false;
}

static void add_part(Content *content, uint32_t start, uint32_t end) {
    if (start >= end) return;
    content->start[content->count] = start;
    content->end[content->count++] = end;
}

/* The clause ends where another one's source begins: ", according to". */
static uint32_t before_according(const Scene *scene, uint32_t start, uint32_t end) {
    for (uint32_t at = start; at < end; at++) {
        if (scene_kind(scene, at) == PIECE_ACCORDING) return at;
    }
    return end;
}

static uint32_t before_stop(const Scene *scene, uint32_t start, uint32_t end) {
    while (end > start && (scene_kind(scene, end - 1) == PIECE_STOP || scene_kind(scene, end - 1) == PIECE_COMMA))
        end--;
    return end;
}

/* The plan, NAME said, would fail. / The plan would fail, NAME said. */
static Content around_tag(const Scene *scene, uint32_t tag, uint32_t verb, uint32_t start, uint32_t end) {
    Content content = {.count = 0};
    while (tag > start && scene_is_speaker(scene, tag - 1) &&
           scene_piece(scene, tag - 1)->end == scene_piece(scene, tag)->start)
        tag--; /* town manager NAME */
    if (tag == start || scene_kind(scene, tag - 1) != PIECE_COMMA) return content;
    uint32_t after = skip_others(scene, verb + 1, end);
    bool closes = scene_kind(scene, after) == PIECE_STOP || after >= end;
    bool parts = scene_kind(scene, after) == PIECE_COMMA;
    bool dates = scene_kind(scene, after) == PIECE_PREPOSITION || scene_kind(scene, after) == PIECE_NAME;
    if (!closes && !parts && !(dates && !has_finite_verb(scene, after, end))) return content;
    add_part(&content, start, tag - 1);
    while (parts && after < end && (scene_kind(scene, after) == PIECE_COMMA || scene_kind(scene, after) == PIECE_OTHER))
        after++;
    if (parts && has_finite_verb(scene, after, end)) add_part(&content, after, before_stop(scene, after, end));
    return content;
}

static bool begins_clause(const Scene *scene, uint32_t step, uint32_t end) {
    PieceKind kind = scene_kind(scene, step);
    bool subject = kind == PIECE_NAME || kind == PIECE_NOUN || kind == PIECE_NOMINAL || kind == PIECE_PRONOUN;
    return subject && has_finite_verb(scene, step + 1, end);
}

/* NAME told reporters that the plan would fail. / NAME said the plan would fail. */
static Content after_verb(const Scene *scene, uint32_t verb, uint32_t sentence_end) {
    Content content = {.count = 0};
    uint32_t end = scene_next_statement(scene, verb + 1, before_according(scene, verb, sentence_end));
    uint32_t at = skip_others(scene, verb + 1, end);
    for (uint32_t ahead = at; ahead < end && ahead < at + THAT_REACH; ahead++) {
        if (scene_kind(scene, ahead) == PIECE_QUOTE || scene_kind(scene, ahead) == PIECE_STOP) break;
        if (ahead > at && piece_is_verb(scene_piece(scene, ahead))) break;
        if (!is_that(scene, ahead) || (ahead > at && piece_is_verb(scene_piece(scene, ahead + 1)))) continue;
        add_part(&content, ahead + 1, before_stop(scene, ahead + 1, end));
        return content;
    }
    if (begins_clause(scene, at, end)) add_part(&content, at, before_stop(scene, at, end));
    return content;
}

static bool has_quote(const Scene *scene, const Content *content) {
    for (uint32_t part = 0; part < content->count; part++) {
        for (uint32_t at = content->start[part]; at < content->end[part]; at++) {
            if (scene_kind(scene, at) == PIECE_QUOTE) return true;
        }
    }
    return false;
}

/* "requested anonymity because ..." tells of the source, not for it. */
static bool is_reason(const Scene *scene, const Content *content) {
    const SaidToken *tokens = scene->block->tokens.items;
    for (uint32_t part = 0; part < content->count; part++) {
        SaidSpan span = {tokens[scene_piece(scene, content->start[part])->start].span.start,
                         tokens[scene_piece(scene, content->end[part] - 1)->end - 1].span.end};
        if (reasons_meet(scene->block, span)) return true;
    }
    return false;
}

static void add(Drafts *drafts, const Scene *scene, Content content, uint32_t subject, uint32_t cue, SaidQuoteKind kind,
                SaidEvidence evidence) {
    if (mutant_lacks(evidence)) return;
    if (content.count == 0) return;
    if (kind == SAID_INDIRECT && (has_quote(scene, &content) || is_reason(scene, &content))) return;
    SaidSpeaker speaker = speaker_at(&drafts->sources, scene, subject);
    SaidGrade grade = speaker_grade(scene, subject);
    uint32_t number = drafts_add(drafts, kind, scene->paragraph);
    QuoteDraft *draft = &drafts->quotes.items[number];
    for (uint32_t part = 0; part < content.count; part++) {
        SaidSpan span = article_span(scene->article, scene->paragraph, scene_piece(scene, content.start[part])->start,
                                     scene_piece(scene, content.end[part] - 1)->end);
        list_push(&draft->spans, drafts->arena, span);
    }
    const Piece *verb = scene_piece(scene, cue);
    draft->quote.cue = article_span(scene->article, scene->paragraph, verb->start, verb->end);
    draft->quote.speaker = speaker;
    draft->quote.evidence = evidence;
    draft->quote.grade = grade;
    draft->quote.confidence = drafts_confidence(evidence, grade);
}

/* A thing that shows or means something reports nothing; a body, a paper or a person does. */
static bool may_report(const Scene *scene, uint32_t subject, PieceKind verb) {
    const Piece *piece = scene_piece(scene, subject);
    if (piece->kind == PIECE_NOUN) return verb == PIECE_SAYING;
    const uint64_t others = LEXICON(PRONOUN_HE) | LEXICON(PRONOUN_SHE) | LEXICON(PRONOUN_THEY);
    return piece->kind != PIECE_PRONOUN || (piece->classes & others);
}

static void read_verb(Drafts *drafts, const Scene *scene, uint32_t verb) {
    uint32_t start = scene_sentence_start(scene, verb), end = scene_sentence_end(scene, verb);
    if (!claim_is_told(scene, verb) || scene_piece(scene, verb)->participle) return;
    bool inverted = verb > start && scene_kind(scene, verb - 1) == PIECE_COMMA;
    uint32_t subject = inverted ? scene_subject_after(scene, verb) : scene_subject_before(scene, verb, start);
    bool tail = inverted && subject != NO_STEP && scene_kind(scene, subject) != PIECE_NOUN;
    if (tail && !(scene_kind(scene, subject + 1) == PIECE_STOP || scene_kind(scene, subject + 1) == PIECE_COMMA))
        tail = false;
    if (inverted && !tail) subject = scene_subject_before(scene, verb, start);
    if (subject == NO_STEP || !may_report(scene, subject, scene_kind(scene, verb))) return;
    Content content = around_tag(scene, tail ? verb : subject, tail ? subject : verb, start, end);
    if (content.count == 0) content = after_verb(scene, verb, end);
    add(drafts, scene, content, subject, verb, SAID_INDIRECT, SAID_CLAUSE);
}

/* What the sentence gives to a speaker of its own before "according to" comes by way of that source. */
static bool pass_on(Drafts *drafts, const Scene *scene, uint32_t start, uint32_t step, uint32_t subject) {
    const Piece *first = scene_piece(scene, start), *here = scene_piece(scene, step);
    SaidSpan before = article_span(scene->article, scene->paragraph, first->start, here->end);
    bool passed = false;
    for (uint32_t i = drafts->quotes.count, walked = 0; i > 0 && walked < MOST_PASSED_ON; i--, walked++) {
        SaidQuote *quote = &drafts->quotes.items[i - 1].quote;
        if (!said_span_holds(before, quote->cue) || quote->paragraph != scene->paragraph) continue;
        quote->via = speaker_at(&drafts->sources, scene, subject);
        passed = true;
    }
    return passed;
}

static void read_according(Drafts *drafts, const Scene *scene, uint32_t step) {
    uint32_t start = scene_sentence_start(scene, step), end = scene_sentence_end(scene, step);
    uint32_t subject = scene_subject_after(scene, step);
    if (subject == NO_STEP || (step > start && pass_on(drafts, scene, start, step, subject))) return;
    Content content = {.count = 0};
    if (step == start) {
        uint32_t comma = subject;
        while (comma < end && scene_kind(scene, comma) != PIECE_COMMA) comma++;
        add_part(&content, comma + 1, before_stop(scene, comma + 1, end));
    } else {
        add_part(&content, start, before_stop(scene, start, step));
    }
    add(drafts, scene, content, subject, step, SAID_INDIRECT, SAID_ACCORDING_TO);
}

static void read_refusal(Drafts *drafts, const Scene *scene, uint32_t step) {
    uint32_t subject = scene_subject_before(scene, step, scene_sentence_start(scene, step));
    if (subject == NO_STEP) return;
    Content content = {{step}, {step + 1}, 1};
    add(drafts, scene, content, subject, step, SAID_DECLINED, SAID_CLAUSE);
}

void reported_read(Drafts *drafts, const Scene *scene, const bool *taken) {
    for (uint32_t step = 0; step < scene->count; step++) {
        if (taken[step]) continue;
        switch (scene_kind(scene, step)) {
        case PIECE_SAYING:
        case PIECE_CUE:
            read_verb(drafts, scene, step);
            break;
        case PIECE_ACCORDING:
            read_according(drafts, scene, step);
            break;
        case PIECE_DECLINED:
            read_refusal(drafts, scene, step);
            break;
        default:
            break;
        }
    }
}
