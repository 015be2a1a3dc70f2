#include "choice.h"

#include "mutant.h"
#include "number.h"
#include "speech.h"
#include "speech_features.h"
#include "text.h"

/* How sure a choice is at least that is known, and one that is good enough. One with a verb of saying right beside the
 * quotation, or a colon before its paragraph, is right more often than the model thinks. */
static const double KNOWN = 0.92, GOOD = 0.85, KNOWN_BESIDE = 0.86, GOOD_BESIDE = 0.7;

/* How sure is somebody at most who does something before the quotation and does not speak; and below what a guess is
 * wrong more often than right. */
static const double WEAK = 0.8, POOR = 0.35;

/* How often these rules are right: see docs/accuracy.md. */
static const double BY_RULE = 0.97;

/* Fewer words than these are a term unless something speaks for speech. */
enum { SPEECH_WORDS = 4 };

Chooser chooser_open(const Passage *passages) {
    return (Chooser){model_open(MODEL_SPEAKER), model_open(MODEL_SURE), model_open(MODEL_ATTACHED),
                     model_open(MODEL_SPEECH), passages};
}

/* “…” and in the next paragraph: — NAME */
static bool is_signed(const Candidates *candidates) {
    if (!candidates->sight->whole || candidates->passage->after == NO_PASSAGE) return false;
    const Scene *after = &candidates->passages[candidates->passage->after].scene;
    bool last = scene_kind(after, 2) == PIECE_STOP || scene_kind(after, 2) == PIECE_COMMA;
    return scene_kind(after, 0) == PIECE_DASH && scene_kind(after, 1) == PIECE_NAME && last;
}

/* Under a banner that read “…”: whoever stands beside it does not say so. */
static bool is_worded(const Scene *scene, const Claim *claim) {
    if (claim->evidence != SAID_LEFT_CLAUSE || claim->cue == NO_STEP || claim->cue == 0) return false;
    const Piece *before = scene_piece(scene, claim->cue - 1);
    bool relative = before->kind == PIECE_RELATIVE && !text_is(block_token(scene->block, before->start), "who");
    return relative && scene_kind(scene, claim->cue) == PIECE_SAYING && claim_is_told(scene, claim->cue);
}

/* A label, a sign-off, a name without a verb or a thing that bears the words beside the quotation, or a sign-off in the
 * next paragraph. */
static bool choose_by_rule(const Candidates *candidates, Choice *choice) {
    for (uint32_t i = 0; i < CLAIM_KINDS; i++) {
        const Claim *claim = &candidates->sight->claims.items[i];
        bool beside = claim->evidence == SAID_NO_VERB && claim == sight_claim(candidates->sight);
        bool rules = beside || is_worded(&candidates->passage->scene, claim) || claim->evidence == SAID_LABEL ||
                     claim->evidence == SAID_SIGN_OFF;
        if (!claim->set || !rules) continue;
        choice->passage = candidates->passage->scene.paragraph;
        choice->step = claim->speaker;
        choice->claim = *claim;
        choice->evidence = claim->evidence;
        return true;
    }
    if (mutant_lacks(SAID_SIGN_OFF) || !is_signed(candidates)) return false;
    choice->passage = candidates->passage->after;
    choice->step = 1;
    choice->evidence = SAID_SIGN_OFF;
    return true;
}

static bool is_told(const Scene *scene, uint32_t cue) {
    return scene_kind(scene, cue) == PIECE_ACCORDING || claim_is_told(scene, cue);
}

/* The first claim for the best candidate, "who" standing for whom it goes back to; else its own place in the sentence
 * of the quotation. */
static Claim claim_of(const Candidates *candidates, const Candidate *best, uint32_t step) {
    const Scene *scene = &candidates->passage->scene;
    const Piece *quote = scene_piece(scene, candidates->sight->step), *piece = scene_piece(scene, step);
    if (best->around != SAME_PASSAGE) return (Claim){0};
    uint32_t bearer = scene_bearer(scene, step);
    for (uint32_t i = 0; i < CLAIM_KINDS; i++) {
        Claim claim = candidates->sight->claims.items[i];
        if (!claim.set || claim.speaker != bearer) continue;
        claim.speaker = step;
        return claim;
    }
    if (piece->sentence < quote->sentence || piece->sentence > quote->last_sentence) return (Claim){0};
    if (mutant_lacks(SAID_SAME_SENTENCE)) return (Claim){0};
    Claim claim = {true, SAID_SAME_SENTENCE, SAID_GRADE_A, step, candidate_verb(candidates, best), 0, 0};
    if (claim.cue != NO_STEP && standing_strength(scene, claim.cue) == 1) claim.cue = NO_STEP;
    if (claim.cue != NO_STEP && !is_told(scene, claim.cue)) claim.grade = SAID_GRADE_C;
    return claim;
}

/* Does a verb of saying or a quotation beside it show that the best candidate speaks? */
static bool speaks(const Candidates *candidates, const Candidate *best) {
    const Passage *passage = &candidates->passages[best->passage];
    uint32_t verb = candidate_verb(candidates, best);
    PieceKind kind = verb == NO_STEP ? PIECE_OTHER : scene_kind(&passage->scene, verb);
    if (kind == PIECE_SAYING || kind == PIECE_ACCORDING) return true;
    for (uint32_t i = 0; i < passage->sight_count; i++) {
        const Claim *claim = sight_claim(&passage->sights[i]);
        if (claim->set && claim->speaker == best->step) return true;
    }
    return false;
}

/* “…,” NAME said, according to SOURCE: NAME says it, and the source passes it on. The claim of whoever tells it, where
 * the one that was found is that of a source. */
static Claim passed_on(const Candidates *candidates, Claim claim) {
    if (!claim.set || claim.evidence != SAID_ACCORDING_TO) return claim;
    const Scene *scene = &candidates->passage->scene;
    for (uint32_t i = 0; i < CLAIM_KINDS; i++) {
        const Claim *other = &candidates->sight->claims.items[i];
        bool tells = other->set && other->cue != NO_STEP && scene_kind(scene, other->cue) == PIECE_SAYING;
        if (tells && other->speaker != claim.speaker && is_told(scene, other->cue)) return *other;
    }
    return claim;
}

static SaidEvidence evidence_of(const Candidates *candidates, const Candidate *best) {
    if (best->around == SAME_PASSAGE) return SAID_SAME_PARAGRAPH;
    return best->around == ONE_BEFORE && candidates->passages[best->passage].colon ? SAID_INTRODUCED : SAID_NEARBY;
}

/* The best grade that a kind of evidence may have. */
static SaidGrade grade_of_evidence(SaidEvidence evidence) {
    switch (evidence) {
    case SAID_SAME_PARAGRAPH:
    case SAID_INTRODUCED:
    case SAID_RUNNING:
        return SAID_GRADE_B;
    case SAID_NEARBY:
        return SAID_GRADE_C;
    default:
        return SAID_GRADE_A;
    }
}

static bool is_beside(SaidEvidence evidence) {
    return evidence == SAID_RIGHT_CLAUSE || evidence == SAID_LEFT_CLAUSE || evidence == SAID_INVERSION ||
           evidence == SAID_APPOSITION || evidence == SAID_ACCORDING_TO;
}

static void grade(Choice *choice) {
    bool beside = (choice->speaks && is_beside(choice->evidence)) || choice->evidence == SAID_INTRODUCED;
    double known = beside ? KNOWN_BESIDE : KNOWN, good = beside ? GOOD_BESIDE : GOOD;
    SaidGrade sure = choice->sure >= known ? SAID_GRADE_A : choice->sure >= good ? SAID_GRADE_B : SAID_GRADE_C;
    SaidGrade most = grade_of_evidence(choice->evidence);
    choice->grade = sure > most ? sure : most;
    bool denied = choice->claim.cue != NO_STEP && choice->claim.set && choice->claim.grade == SAID_GRADE_C;
    if (denied || choice->lone) choice->grade = SAID_GRADE_C;
    choice->claim.grade = choice->grade;
}

/* Is the best candidate somebody who spoke further back, or did not speak, or a thing? Then nobody is named. */
static bool is_no_guess(const Candidates *candidates, const Candidate *best, const Choice *choice) {
    bool somebody = standing_is_somebody(&candidates->passages[best->passage].standings[best->step]);
    if (choice->evidence == SAID_NEARBY) return best->around == TWO_BEFORE || !choice->speaks;
    return choice->evidence == SAID_SAME_PARAGRAPH && !choice->speaks && !somebody;
}

static void choose(const Chooser *chooser, const Candidates *candidates, const Ranking *ranking, Choice *choice) {
    Features features;
    ranking_features(candidates, ranking, &features);
    double attached = model_score(&chooser->attached, &features);
    choice->alone = 1 - number_share(attached);
    choice->lone = attached < model_extra(&chooser->attached, 0);
    choice->sure = number_share(model_score(&chooser->sure, &features));
    if (ranking->best == SAID_NONE) return;
    const Candidate *best = &candidates->items[ranking->best];
    choice->set = true;
    choice->passage = best->passage;
    choice->step = scene_named(&candidates->passages[best->passage].scene, best->step);
    choice->claim = passed_on(candidates, claim_of(candidates, best, choice->step));
    if (choice->claim.set) choice->step = choice->claim.speaker;
    choice->evidence = choice->claim.set ? choice->claim.evidence : evidence_of(candidates, best);
    choice->speaks = speaks(candidates, best);
    if (choice->evidence == SAID_SAME_PARAGRAPH && !choice->speaks && choice->sure > WEAK) choice->sure = WEAK;
    if (!is_no_guess(candidates, best, choice)) return;
    choice->sure = 0;
    choice->alone = 1;
}

/* The score from which on a quotation is speech: more is asked of one that is short or looks like a title or a term. */
static double least_of_speech(const Chooser *chooser, const Candidates *candidates) {
    static const double EVENS = 0, NINE_TO_ONE = 2.2;
    const Claim *claim = sight_claim(candidates->sight);
    bool shaped = speech_shape(&candidates->passage->scene, candidates->sight->step, claim) != SAID_DIRECT;
    if (candidates->sight->words < SPEECH_WORDS) return shaped ? NINE_TO_ONE : EVENS;
    return shaped ? EVENS : model_extra(&chooser->speech, 0);
}

/* Is the quotation left open, and does none go on with it? Where its words end is not known. */
static bool is_left_open(const Candidates *candidates) {
    const Scene *scene = &candidates->passage->scene;
    const Stretch *stretch = &scene->block->stretches.items[scene_piece(scene, candidates->sight->step)->stretch];
    if (stretch->closed) return false;
    uint32_t after = candidates->passage->after;
    return after == NO_PASSAGE || candidates->passages[after].sight_count == 0 ||
           !candidates->passages[after].sights[0].running;
}

/* Takes back the choice where nobody says the quotation, unless the guess is a good one. A guess at who says one that
 * is left open is none. Nobody is asked for in a headline. */
static void take_back(const Candidates *candidates, Choice *choice) {
    bool guess = choice->grade == SAID_GRADE_C || !choice->speaks;
    bool nobody = choice->sure < POOR || (choice->lone && choice->sure < WEAK) || (guess && is_left_open(candidates));
    choice->lone = nobody || !candidates->passage->told;
    if (!choice->lone) return;
    choice->set = false;
    choice->claim = (Claim){0};
}

/* What is said of the evidence by itself: a guess is no surer than its like have been. */
static void temper(Choice *choice) {
    static const double NEARBY_RIGHT = 0.45, SILENT_RIGHT = 0.6;
    double most = choice->evidence == SAID_NEARBY ? NEARBY_RIGHT : 1;
    if (choice->evidence == SAID_SAME_PARAGRAPH && !choice->speaks) most = SILENT_RIGHT;
    if (choice->sure > most) choice->sure = most;
}

Choice choice_find(const Chooser *chooser, uint32_t passage, uint32_t number) {
    Choice choice = {0};
    Candidates candidates;
    Features features;
    candidates_find(chooser->passages, passage, number, &candidates);
    Ranking ranking = ranking_find(&chooser->speaker, &candidates);
    speech_features(&candidates, &ranking, &features);
    choice.spoken = model_score(&chooser->speech, &features) >= least_of_speech(chooser, &candidates);
    if (choose_by_rule(&candidates, &choice)) {
        choice.set = choice.spoken = choice.speaks = true;
        choice.sure = BY_RULE;
    } else {
        choose(chooser, &candidates, &ranking, &choice);
    }
    grade(&choice);
    take_back(&candidates, &choice);
    temper(&choice);
    return choice;
}
