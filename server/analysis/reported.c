#include "reported.h"

#include "lexicon.h"
#include "model.h"
#include "mutant.h"
#include "reasons.h"
#include "report.h"
#include "text.h"

/* Shares from which on a report is taken. Where it holds quoted words less will do. A mere phrase is what was said only
 * behind a verb of saying or thinking, and more is asked for: "defended the plan", but not "saw the roof". */
static const double TAKEN = 0.25, TAKEN_QUOTED = 0.2, TAKEN_PHRASE = 0.5, NEVER = 2;

/* ... and from which on it is more than a guess, and plain. */
static const double LIKELY = 0.4, PLAIN = 0.6;

/* The least log odds of a cue that is looked into, and of one that a quotation has. */
static const double LEAST_ODDS = -1.5, ANY_ODDS = -100.0;

/* How many of the last quotations are asked whether a cue is theirs. */
enum { MOST_ASKED = 8 };

typedef struct Reader {
    Drafts *drafts;
    const Scene *scene;
    const uint8_t **symbols; /* nothing until they are asked for */
    Judges judges;
    Recall *recall;
    const Judged *before; /* what was judged of the paragraph before, or NULL */
    uint32_t *next;       /* of its reports */
} Reader;

/* The symbols of the scene. Where everything was judged before they are hardly asked for. */
static const uint8_t *symbols_of(const Reader *reader) {
    if (*reader->symbols == NULL) *reader->symbols = symbols_read(reader->scene, reader->drafts->arena);
    return *reader->symbols;
}

static double model_judges(const void *model, const Features *features) {
    return model_score(model, features);
}

/* The report of a cue, as it was judged before or as it is judged now. Of what nobody has told none is looked for,
 * unless a quotation has the cue. */
static bool judge(const Reader *reader, uint32_t step, double least, Report *report) {
    JudgedReport found = {.step = step, .least = least};
    const JudgedReport *known = recall_report(reader->before, reader->next, step);
    if (known != NULL && known->least <= least && known->least >= least) {
        found = *known;
        found.report.cue.scene = reader->scene;
        found.report.cue.symbols =
            found.found || scene_kind(reader->scene, step) == PIECE_ACCORDING ? symbols_of(reader) : NULL;
    } else {
        Cue cue = cue_open(reader->scene, symbols_of(reader), step);
        cue.usual = report_usual(&reader->judges, &cue);
        if (cue_is_usual(&cue)) cue_look_around(&cue);
        found.report.cue = cue;
        bool asked = cue_is_usual(&cue) && (least <= ANY_ODDS || cue_is_told(&cue));
        found.found = asked && report_find(&reader->judges, cue, least, &found.report);
    }
    list_push(&reader->recall->items[reader->scene->paragraph].reports, reader->recall->arena, found);
    *report = found.report;
    return found.found;
}

static SaidSpan step_span(const Scene *scene, uint32_t start, uint32_t end) {
    return article_span(scene->article, scene->paragraph, scene_piece(scene, start)->start,
                        scene_piece(scene, end - 1)->end);
}

/* The quotation of a step that is one. */
static uint32_t quotation_at(const Reader *reader, uint32_t step) {
    const Scene *scene = reader->scene;
    return reader->drafts->quote_of[scene->article->first_piece[scene->paragraph] + scene->steps[step]];
}

/* "requested anonymity because ..." tells of the source, not for it. */
static bool is_reason(const Scene *scene, const Content *content) {
    const SaidToken *tokens = scene->block->tokens.items;
    SaidSpan span = {tokens[scene_piece(scene, content->start)->start].span.start,
                     tokens[scene_piece(scene, content->end - 1)->end - 1].span.end};
    return reasons_meet(scene->block, span);
}

/* Of pronouns only those that stand for others tell. */
static bool may_tell(const Scene *scene, uint32_t teller) {
    const Piece *piece = scene_piece(scene, teller);
    const uint64_t others = LEXICON(PRONOUN_HE) | LEXICON(PRONOUN_SHE) | LEXICON(PRONOUN_THEY);
    return piece->kind != PIECE_PRONOUN || (piece->classes & others);
}

/* What a content is made of: adverbs alone are nothing that was said. */
typedef enum Substance { NOTHING, PHRASE, CLAUSE } Substance;

static Substance substance(const Reader *reader, const Content *content) {
    Substance found = NOTHING;
    for (uint32_t step = content->start; step < content->end; step++) {
        Symbol symbol = (Symbol)symbols_of(reader)[step];
        if (symbol_is_finite(symbol) || symbol == SYMBOL_INFINITIVE) return CLAUSE;
        if (symbol_is_noun(symbol) || symbol_is_verb(symbol)) found = PHRASE;
    }
    return found;
}

static double least_share(const Reader *reader, const Report *report, bool quoted) {
    bool known = scene_kind(reader->scene, report->cue.step) != PIECE_VERB;
    Substance what = substance(reader, &report->content);
    if (quoted) return TAKEN_QUOTED;
    if (what == CLAUSE) return TAKEN;
    return what == PHRASE && known ? TAKEN_PHRASE : NEVER;
}

/* "that" before it is not part of what is said. */
static void set_spans(Drafts *drafts, QuoteDraft *draft, const Scene *scene, const Content *content) {
    bool that = text_is(block_token(scene->block, scene_piece(scene, content->start)->start), "that");
    uint32_t start = that && scene_kind(scene, content->start) == PIECE_RELATIVE && content->start + 1 < content->end
                         ? content->start + 1
                         : content->start;
    draft->spans.count = 0;
    list_push(&draft->spans, drafts->arena, step_span(scene, start, content->end));
    if (content->second_end > content->second_start)
        list_push(&draft->spans, drafts->arena, step_span(scene, content->second_start, content->second_end));
}

/* Are all quoted words of the quotation in the content? */
static bool covers(const Scene *scene, const Content *content, const QuoteDraft *draft) {
    bool split = content->second_end > content->second_start;
    SaidSpan first = step_span(scene, content->start, content->end);
    SaidSpan second = split ? step_span(scene, content->second_start, content->second_end) : first;
    for (uint32_t i = 0; i < draft->quoted.count; i++) {
        SaidSpan words = draft->quoted.items[i];
        if (!said_span_holds(first, words) && !said_span_holds(second, words)) return false;
    }
    return true;
}

static void set_speaker(const Reader *reader, QuoteDraft *draft, const Report *report, SaidEvidence evidence) {
    const Scene *scene = reader->scene;
    uint32_t meant = teller_meant(&report->cue, report->teller);
    SaidSpeaker speaker = speaker_at(&reader->drafts->sources, scene, meant);
    if (meant != report->teller) speaker.mention = step_span(scene, report->teller, report->teller + 1);
    SaidGrade grade = report->share >= PLAIN ? SAID_GRADE_A : report->share >= LIKELY ? SAID_GRADE_B : SAID_GRADE_C;
    draft->quote.cue = step_span(scene, report->cue.step, report->cue.step + 1);
    draft->quote.speaker = speaker;
    draft->quote.evidence = evidence;
    draft->quote.grade = grade_worse(grade, speaker_grade(scene, meant));
    draft->quote.confidence = drafts_confidence(evidence, draft->quote.grade);
}

/* How much of the content stands in marks, in tenths. */
static uint32_t tenths_quoted(const Scene *scene, const Content *content) {
    SaidSpan whole = step_span(scene, content->start, content->end);
    uint32_t quoted = 0;
    for (uint32_t step = content->start; step < content->end; step++) {
        SaidSpan span = step_span(scene, step, step + 1);
        if (scene_kind(scene, step) == PIECE_QUOTE) quoted += span.end - span.start;
    }
    return 10 * quoted / (whole.end - whole.start);
}

enum { MOSTLY = 8 };

/* The clause around quoted words that nothing else in the sentence has claimed: the quotation gets all of it, and its
 * speaker. False where it is no such clause. */
static bool take_quotation(const Reader *reader, const Report *report, SaidEvidence evidence) {
    for (uint32_t quote = 0; content_has_quote(reader->scene, &report->content, &quote); quote++) {
        QuoteDraft *draft = &reader->drafts->quotes.items[quotation_at(reader, quote)];
        bool own = draft->quote.kind == SAID_MIXED || draft->quote.kind == SAID_SCARE;
        if (!own || !said_span_is_empty(draft->quote.cue) || !covers(reader->scene, &report->content, draft)) continue;
        draft->quote.kind = SAID_MIXED;
        set_spans(reader->drafts, draft, reader->scene, &report->content);
        set_speaker(reader, draft, report, evidence);
        return true;
    }
    return tenths_quoted(reader->scene, &report->content) >= MOSTLY;
}

static void take(const Reader *reader, const Report *report) {
    SaidEvidence evidence =
        scene_kind(reader->scene, report->cue.step) == PIECE_ACCORDING ? SAID_ACCORDING_TO : SAID_CLAUSE;
    uint32_t quote = 0;
    bool quoted = content_has_quote(reader->scene, &report->content, &quote) &&
                  reader->drafts->quotes.items[quotation_at(reader, quote)].quote.kind != SAID_TITLE;
    if (mutant_lacks(evidence) || report->share < least_share(reader, report, quoted)) return;
    uint32_t meant = teller_meant(&report->cue, report->teller);
    bool by = cue_symbol(&report->cue, (int64_t)report->cue.step + 1) == SYMBOL_BY; /* "called by NAME" */
    if (by && report->teller < report->cue.step) return;
    if (meant == NO_STEP || !may_tell(reader->scene, meant) || is_reason(reader->scene, &report->content)) return;
    if (quoted && (take_quotation(reader, report, evidence) || report->share < LIKELY)) return;
    uint32_t number = drafts_add(reader->drafts, SAID_INDIRECT, reader->scene->paragraph);
    QuoteDraft *draft = &reader->drafts->quotes.items[number];
    set_spans(reader->drafts, draft, reader->scene, &report->content);
    set_speaker(reader, draft, report, evidence);
}

/* The quotation that has the cue; NULL where none of the last ones has. */
static QuoteDraft *draft_of(const Reader *reader, SaidSpan cue) {
    Drafts *drafts = reader->drafts;
    for (uint32_t i = drafts->quotes.count, walked = 0; i > 0 && walked < MOST_ASKED; i--, walked++) {
        QuoteDraft *draft = &drafts->quotes.items[i - 1];
        if (draft->quote.cue.start == cue.start && draft->quote.cue.end == cue.end) return draft;
    }
    return NULL;
}

/* What a main clause of the sentence gives to a speaker of its own before "according to" comes by way of that source.
 */
static bool pass_on(const Reader *reader, uint32_t step) {
    const Scene *scene = reader->scene;
    uint32_t start = scene_sentence_start(scene, step), subject = scene_subject_after(scene, step);
    bool passed = false;
    for (uint32_t at = start; subject != NO_STEP && at < step; at++) {
        bool relative = at > start && scene_kind(scene, at - 1) == PIECE_RELATIVE;
        if (!piece_is_finite(scene_piece(scene, at)) || relative) continue;
        QuoteDraft *draft = draft_of(reader, step_span(scene, at, at + 1));
        if (draft == NULL || draft->quote.kind == SAID_DECLINED) continue;
        draft->quote.via = speaker_at(&reader->drafts->sources, scene, subject);
        passed = true;
    }
    return passed;
}

/* The clause of a quotation that has taken the cue. */
static void widen(const Reader *reader, uint32_t step) {
    const Scene *scene = reader->scene;
    SaidSpan cue = step_span(scene, step, step + 1);
    Report report;
    if (!judge(reader, step, ANY_ODDS, &report)) return;
    for (uint32_t quote = 0; content_has_quote(scene, &report.content, &quote); quote++) {
        QuoteDraft *draft = &reader->drafts->quotes.items[quotation_at(reader, quote)];
        bool own = draft->quote.cue.start == cue.start && draft->quote.cue.end == cue.end;
        if (!own || draft->quote.kind != SAID_MIXED || !covers(scene, &report.content, draft)) continue;
        set_spans(reader->drafts, draft, scene, &report.content);
        return;
    }
}

/* “...,” NAME, referring to a report: the participle goes with words that no verb gives to anybody. */
static bool is_beside_words(const Reader *reader, const Cue *cue) {
    for (uint32_t step = cue->start; step < cue->step && scene_piece(reader->scene, cue->step)->participle; step++) {
        if (scene_kind(reader->scene, step) != PIECE_QUOTE) continue;
        if (reader->drafts->quotes.items[quotation_at(reader, step)].quote.evidence == SAID_NO_VERB) return true;
    }
    return false;
}

static void read_cue(const Reader *reader, uint32_t step) {
    Report report;
    bool found = judge(reader, step, LEAST_ODDS, &report);
    const Cue *cue = &report.cue;
    if (!found && scene_kind(reader->scene, step) != PIECE_ACCORDING) return;
    if (!cue_is_usual(cue) || !cue_is_told(cue) || is_beside_words(reader, cue)) return;
    if (scene_kind(reader->scene, step) == PIECE_ACCORDING && pass_on(reader, step)) return;
    if (found) take(reader, &report);
}

static void read_refusal(const Reader *reader, uint32_t step) {
    const Scene *scene = reader->scene;
    uint32_t subject = scene_subject_before(scene, step, scene_sentence_start(scene, step));
    if (subject == NO_STEP || mutant_lacks(SAID_CLAUSE)) return;
    uint32_t number = drafts_add(reader->drafts, SAID_DECLINED, scene->paragraph);
    QuoteDraft *draft = &reader->drafts->quotes.items[number];
    list_push(&draft->spans, reader->drafts->arena, step_span(scene, step, step + 1));
    draft->quote.cue = draft->spans.items[0];
    draft->quote.speaker = speaker_at(&reader->drafts->sources, scene, subject);
    draft->quote.evidence = SAID_CLAUSE;
    draft->quote.grade = speaker_grade(scene, subject);
    draft->quote.confidence = drafts_confidence(SAID_CLAUSE, draft->quote.grade);
}

/* Whatever can be a cue was judged before, if the paragraph was. */
static bool may_be_cue(const Reader *reader, uint32_t step) {
    if (reader->before == NULL) return cue_may_be(reader->scene, symbols_of(reader), step);
    return recall_report(reader->before, reader->next, step) != NULL;
}

void reported_read(Drafts *drafts, const Scene *scene, const bool *taken, Recall *recall) {
    Model usual = model_open(MODEL_USUAL), cue = model_open(MODEL_CUE), teller = model_open(MODEL_TELLER),
          content = model_open(MODEL_CONTENT), report = model_open(MODEL_REPORT);
    uint32_t next = 0;
    const uint8_t *symbols = NULL;
    Reader reader = {.drafts = drafts,
                     .scene = scene,
                     .symbols = &symbols,
                     .judges = {model_judges, &usual, &cue, &teller, &content, &report},
                     .recall = recall,
                     .before = recall_find(recall, scene->paragraph, false),
                     .next = &next};
    for (uint32_t step = 0; step < scene->count; step++) {
        if (scene_kind(scene, step) == PIECE_DECLINED) read_refusal(&reader, step);
        if (!may_be_cue(&reader, step)) continue;
        if (taken[step]) {
            widen(&reader, step);
        } else {
            read_cue(&reader, step);
        }
    }
}
