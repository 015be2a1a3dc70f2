#include "claim.h"

#include "lexicon.h"
#include "mark.h"
#include "mutant.h"
#include "text.h"

/* How many steps a tag may have between quotation and verb. */
enum { TAG_REACH = 14, LONGEST_TAG = 60 };

static Claim claim(SaidEvidence evidence, SaidGrade grade, uint32_t speaker, uint32_t cue, uint32_t start,
                   uint32_t end) {
    return (Claim){true, evidence, grade, speaker, cue, start, end};
}

static SaidText last_inside(const Scene *scene, uint32_t step) {
    static const char *const inner[] = {"'", "’"};
    const Piece *quote = scene_piece(scene, step);
    const Stretch *stretch = &scene->block->stretches.items[quote->stretch];
    uint32_t end = stretch->end - (stretch->closed ? 1 : 0);
    while (end > stretch->start + 1 && scene->block->tokens.items[end - 1].kind == SAID_MARK &&
           TEXT_IS_ONE(block_token(scene->block, end - 1), inner))
        end--;
    return end > stretch->start ? block_token(scene->block, end - 1) : (SaidText){0};
}

/* Does the quotation end with a comma or a dash, inside or outside its marks, so that its sentence goes on? */
static bool goes_on(const Scene *scene, uint32_t step) {
    MarkKind last = mark_kind(last_inside(scene, step));
    return last == MARK_COMMA || last == MARK_DASH || scene_kind(scene, step + 1) == PIECE_COMMA ||
           scene_kind(scene, step + 1) == PIECE_DASH;
}

static bool is_open_ended(const Scene *scene, uint32_t step) {
    SaidText last = last_inside(scene, step);
    MarkKind kind = mark_kind(last);
    return kind == MARK_COMMA || kind == MARK_DASH || (kind == MARK_END && !text_is(last, ".")) ||
           scene_kind(scene, step + 1) == PIECE_COMMA;
}

bool claim_is_told(const Scene *scene, uint32_t verb) {
    const Piece *piece = scene_piece(scene, verb);
    return !piece->negated && !piece->passive && !piece->supposed;
}

/* "…," as NAME put it. */
static bool is_as(const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    bool joint = piece->kind == PIECE_CONJUNCTION || piece->kind == PIECE_PREPOSITION;
    return joint && text_is(block_token(scene->block, piece->start), "as");
}

/* The first step of what may be a tag after the quotation. */
static uint32_t tag_start(const Scene *scene, uint32_t step) {
    uint32_t at = step + 1;
    if (scene_kind(scene, at) == PIECE_COMMA || scene_kind(scene, at) == PIECE_DASH) at++;
    while (at < scene->count && (scene_kind(scene, at) == PIECE_OTHER || is_as(scene, at))) at++;
    return at;
}

static uint32_t tag_end(const Scene *scene, uint32_t from) {
    uint32_t at = from;
    while (at < scene->count && at < from + LONGEST_TAG && scene_kind(scene, at) != PIECE_QUOTE &&
           scene_kind(scene, at) != PIECE_STOP)
        at++;
    return at;
}

/* “…,” said NAME. */
static Claim by_inversion(const Scene *scene, uint32_t step) {
    uint32_t verb = tag_start(scene, step);
    const Piece *piece = scene_piece(scene, verb);
    bool says = piece->kind == PIECE_SAYING || (piece->kind == PIECE_CUE && goes_on(scene, step));
    if (!says || piece->participle || piece->sentence != scene_piece(scene, step)->last_sentence) return (Claim){0};
    uint32_t subject = scene_subject_after(scene, verb);
    if (subject == NO_STEP) return (Claim){0};
    SaidEvidence evidence = scene_is_apposed(scene, subject) ? SAID_APPOSITION : SAID_INVERSION;
    return claim(evidence, SAID_GRADE_A, subject, verb, step + 1, tag_end(scene, verb));
}

/* Does the verb open what follows rather than close what went before: a colon, "that", or a quotation after it? */
static bool opens_next(const Scene *scene, uint32_t step, uint32_t verb) {
    if (is_open_ended(scene, step)) return false;
    uint32_t at = verb + 1;
    while (at < scene->count && (scene_kind(scene, at) == PIECE_OTHER || scene_kind(scene, at) == PIECE_COMMA)) at++;
    PieceKind next = scene_kind(scene, at);
    return next == PIECE_QUOTE || next == PIECE_COLON || next == PIECE_RELATIVE || next == PIECE_PRONOUN ||
           next == PIECE_NOUN || next == PIECE_NAME || next == PIECE_NOMINAL;
}

/* What may stand between a verb of saying and the quotation that it opens right away. */
static bool joins(PieceKind kind) {
    return kind == PIECE_COMMA || kind == PIECE_COLON || kind == PIECE_RELATIVE || kind == PIECE_OTHER ||
           kind == PIECE_DASH;
}

/* ... and the crowd chanted, “…”: the verb brings the next quotation. */
static bool brings_quotation(const Scene *scene, uint32_t verb) {
    uint32_t at = verb + 1;
    while (at < scene->count && joins(scene_kind(scene, at))) at++;
    return scene_kind(scene, at) == PIECE_QUOTE;
}

/* “…,” NAME, the director, said. */
static Claim by_right_clause(const Scene *scene, uint32_t step) {
    uint32_t start = tag_start(scene, step);
    if (!scene_is_speaker(scene, start) && !scene_piece(scene, start)->possessive) return (Claim){0};
    uint32_t sentence = scene_piece(scene, step)->last_sentence;
    for (uint32_t at = start + 1; at < scene->count && at < start + TAG_REACH; at++) {
        const Piece *piece = scene_piece(scene, at);
        if (piece->kind == PIECE_STOP || piece->kind == PIECE_QUOTE || piece->sentence != sentence) break;
        bool says = piece->kind == PIECE_SAYING || (piece_is_finite(piece) && goes_on(scene, step) && at <= start + 2);
        if (!says || piece->participle || opens_next(scene, step, at)) continue;
        uint32_t subject = scene_subject_before(scene, at, start);
        if (subject == NO_STEP) continue;
        return claim(SAID_RIGHT_CLAUSE, SAID_GRADE_A, subject, at, step + 1, tag_end(scene, at));
    }
    return (Claim){0};
}

static Claim by_according(const Scene *scene, uint32_t step) {
    uint32_t after = tag_start(scene, step);
    if (scene_kind(scene, after) == PIECE_ACCORDING && scene_is_speaker(scene, after + 1))
        return claim(SAID_ACCORDING_TO, SAID_GRADE_A, scene_subject_after(scene, after), after, step + 1,
                     tag_end(scene, after));
    uint32_t start = scene_sentence_start(scene, step), end = scene_sentence_end(scene, step);
    for (uint32_t at = start; at < end; at++) {
        if (scene_kind(scene, at) != PIECE_ACCORDING) continue;
        uint32_t subject = scene_subject_after(scene, at);
        if (subject != NO_STEP) return claim(SAID_ACCORDING_TO, SAID_GRADE_A, subject, at, at, at + 2);
    }
    return (Claim){0};
}

static Claim from_verb(const Scene *scene, uint32_t verb, uint32_t start, SaidEvidence evidence, SaidGrade grade) {
    bool participle = scene_piece(scene, verb)->participle;
    uint32_t subject = participle ? scene_participle_subject(scene, verb) : scene_subject_before(scene, verb, start);
    if (participle) evidence = SAID_PARTICIPLE;
    if (subject == NO_STEP && !participle) {
        subject = scene_subject_after(scene, verb);
        evidence = SAID_INVERSION;
    }
    return subject == NO_STEP ? (Claim){0} : claim(evidence, grade, subject, verb, 0, 0);
}

/* "NAME said that he hopes “…”": the verb of saying that the thought is part of. */
static uint32_t outer_teller(const Scene *scene, uint32_t cue, uint32_t start) {
    bool that = false;
    for (uint32_t at = cue; at > start; at--) {
        const Piece *piece = scene_piece(scene, at - 1);
        if (piece->kind == PIECE_STOP || piece->kind == PIECE_QUOTE) break;
        that = that || piece->kind == PIECE_RELATIVE;
        if (piece->kind == PIECE_SAYING && that && !piece->participle && claim_is_told(scene, at - 1)) return at - 1;
    }
    return NO_STEP;
}

/* NAME said, “…” */
static Claim by_left_clause(const Scene *scene, uint32_t step) {
    uint32_t start = scene_sentence_start(scene, step), at = step;
    while (at > start && joins(scene_kind(scene, at - 1))) at--;
    if (at == start) return (Claim){0};
    const Piece *verb = scene_piece(scene, at - 1);
    if ((verb->kind != PIECE_SAYING && verb->kind != PIECE_CUE) || verb->passive) return (Claim){0};
    uint32_t teller = verb->kind == PIECE_CUE ? outer_teller(scene, at - 1, start) : NO_STEP;
    if (teller != NO_STEP) return from_verb(scene, teller, start, SAID_SAME_SENTENCE, SAID_GRADE_A);
    return from_verb(scene, at - 1, start, SAID_LEFT_CLAUSE, SAID_GRADE_A);
}

/* NAME said that the plan was “…”: the nearest verb of saying before it in the sentence. */
static Claim by_same_sentence(const Scene *scene, uint32_t step) {
    uint32_t start = scene_sentence_start(scene, step);
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t at = step; at > start; at--) {
            const Piece *piece = scene_piece(scene, at - 1);
            if (piece->kind != (pass == 0 ? PIECE_SAYING : PIECE_CUE) || piece->passive) continue;
            Claim found = from_verb(scene, at - 1, start, SAID_SAME_SENTENCE, pass == 0 ? SAID_GRADE_A : SAID_GRADE_B);
            if (found.set) return found;
        }
    }
    return (Claim){0};
}

/* The plan is “…,” NAME said / said NAME, further on in the sentence. */
static Claim by_later_clause(const Scene *scene, uint32_t step) {
    uint32_t end = scene_sentence_end(scene, step);
    for (uint32_t at = step + 1; at < end; at++) {
        const Piece *piece = scene_piece(scene, at);
        if (piece->kind != PIECE_SAYING || piece->participle || piece->passive) continue;
        if (brings_quotation(scene, at)) continue;
        uint32_t subject = scene_subject_before(scene, at, step + 1);
        if (subject == NO_STEP) subject = scene_subject_after(scene, at);
        if (subject != NO_STEP) return claim(SAID_RIGHT_CLAUSE, SAID_GRADE_A, subject, at, at, at);
    }
    return (Claim){0};
}

/* “…,” NAME, the director of the center. */
static Claim by_no_verb(const Scene *scene, uint32_t step) {
    uint32_t start = tag_start(scene, step);
    if (!goes_on(scene, step) || !scene_is_speaker(scene, start)) return (Claim){0};
    const Piece *piece = scene_piece(scene, start);
    if (piece->kind != PIECE_NAME && piece->kind != PIECE_NOMINAL) return (Claim){0};
    uint32_t end = tag_end(scene, start);
    for (uint32_t at = start + 1; at < end; at++) {
        if (piece_is_finite(scene_piece(scene, at)) && scene_kind(scene, at - 1) != PIECE_RELATIVE) return (Claim){0};
    }
    return claim(SAID_NO_VERB, SAID_GRADE_A, start, NO_STEP, step + 1, end);
}

/* NAME: “…” with nothing before it but a dash or another sentence. */
static Claim by_label(const Scene *scene, uint32_t step) {
    if (step < 2 || scene_kind(scene, step - 1) != PIECE_COLON || !scene_is_speaker(scene, step - 2)) return (Claim){0};
    uint32_t start = scene_sentence_start(scene, step), speaker = step - 2;
    bool first = speaker == start || scene_kind(scene, speaker - 1) == PIECE_DASH;
    return first ? claim(SAID_LABEL, SAID_GRADE_A, speaker, NO_STEP, 0, 0) : (Claim){0};
}

/* “…” — NAME */
static Claim by_sign_off(const Scene *scene, uint32_t step) {
    bool dash = scene_kind(scene, step + 1) == PIECE_DASH && scene_kind(scene, step + 2) == PIECE_NAME;
    bool last = scene_kind(scene, step + 3) == PIECE_STOP || scene_kind(scene, step + 3) == PIECE_COMMA;
    if (!dash || !last || piece_is_finite(scene_piece(scene, step + 4))) return (Claim){0};
    return claim(SAID_SIGN_OFF, SAID_GRADE_A, step + 2, NO_STEP, 0, 0);
}

/* NAME went on: “…” A verb of another kind brings a quotation after a colon or a comma. */
static Claim by_introduction(const Scene *scene, uint32_t step) {
    uint32_t start = scene_sentence_start(scene, step);
    bool joined =
        step > start && (scene_kind(scene, step - 1) == PIECE_COLON || scene_kind(scene, step - 1) == PIECE_COMMA);
    uint32_t subject = joined ? scene_last_subject(scene, step) : NO_STEP;
    if (subject == NO_STEP) return (Claim){0};
    return claim(SAID_LEFT_CLAUSE, scene_kind(scene, step - 1) == PIECE_COLON ? SAID_GRADE_B : SAID_GRADE_C, subject,
                 NO_STEP, 0, 0);
}

/* The project was “dead in the water” for NAME: the subject of the sentence, whatever its verb. */
static Claim by_main_subject(const Scene *scene, uint32_t step) {
    uint32_t subject = scene_main_subject(scene, step);
    if (subject == NO_STEP || scene_kind(scene, subject) == PIECE_NOUN) return (Claim){0};
    return claim(SAID_SAME_SENTENCE, SAID_GRADE_C, subject, NO_STEP, 0, 0);
}

typedef Claim Claimant(const Scene *scene, uint32_t step);

/* In the order in which they are believed. */
static Claimant *const CLAIMANTS[CLAIM_KINDS] = {
    by_label,         by_inversion,    by_right_clause, by_left_clause,  by_sign_off,     by_according,
    by_same_sentence, by_later_clause, by_no_verb,      by_introduction, by_main_subject,
};

Claims claims_for(const Scene *scene, uint32_t step) {
    Claims claims = {0};
    for (uint32_t i = 0; i < CLAIM_KINDS; i++) {
        Claim found = CLAIMANTS[i](scene, step);
        if (!found.set || found.speaker == NO_STEP || mutant_lacks(found.evidence)) continue;
        /* What somebody did not say, or may say, is a guess at best. */
        bool told =
            found.cue == NO_STEP || scene_kind(scene, found.cue) == PIECE_ACCORDING || claim_is_told(scene, found.cue);
        if (!told) found.grade = SAID_GRADE_C;
        claims.items[i] = found;
    }
    return claims;
}
