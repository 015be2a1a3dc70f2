#include "scene.h"

#include "lexicon.h"

/* How many steps that say nothing may stand between a verb and its subject, and how many pairs of marks. */
enum { MOST_ASIDE = 4, MOST_PAIRS = 4 };

static const Piece EDGE = {.kind = PIECE_STOP};

Scene scene_open(const Article *article, const Cast *cast, uint32_t paragraph, Arena *arena) {
    const Block *block = article->blocks[paragraph];
    uint32_t *steps = arena_array(arena, uint32_t, (size_t)block->pieces.count + 1), count = 0;
    for (uint32_t i = 0; i < block->pieces.count; i++) {
        if (!block->pieces.items[i].quoted && !block->pieces.items[i].within) steps[count++] = i;
    }
    return (Scene){article, cast, paragraph, block, steps, count};
}

const Piece *scene_piece(const Scene *scene, uint32_t step) {
    return step < scene->count ? &scene->block->pieces.items[scene->steps[step]] : &EDGE;
}

PieceKind scene_kind(const Scene *scene, uint32_t step) {
    return (PieceKind)scene_piece(scene, step)->kind;
}

uint32_t scene_sentence_start(const Scene *scene, uint32_t step) {
    uint32_t sentence = scene_piece(scene, step)->sentence, least = step > SCENE_WINDOW ? step - SCENE_WINDOW : 0;
    while (step > least && scene_piece(scene, step - 1)->last_sentence == sentence) step--;
    return step;
}

uint32_t scene_sentence_end(const Scene *scene, uint32_t step) {
    uint32_t sentence = scene_piece(scene, step)->last_sentence, most = step + SCENE_WINDOW;
    step++;
    while (step < scene->count && step < most && scene_piece(scene, step)->sentence == sentence) step++;
    return step;
}

bool scene_is_speaker(const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    if (step >= scene->count || piece->possessive) return false;
    if (piece->kind == PIECE_PRONOUN) return (piece->classes & LEXICON(PRONOUN_SUBJECT)) != 0;
    return piece->kind == PIECE_NAME || piece->kind == PIECE_NOMINAL || piece->kind == PIECE_NOUN;
}

/* From the last noun of a phrase to its head: over "for the family" to "a lawyer". */
static uint32_t phrase_head(const Scene *scene, uint32_t step, uint32_t from) {
    while (step >= from + 2 && scene_kind(scene, step - 1) == PIECE_PREPOSITION) {
        uint32_t head = step - 2;
        if (head < from || (!scene_is_speaker(scene, head) && !scene_piece(scene, head)->possessive)) break;
        if (scene_kind(scene, head) == PIECE_PRONOUN) break;
        step = head;
    }
    while (step > from && scene_piece(scene, step - 1)->possessive && scene_kind(scene, step) != PIECE_NOMINAL &&
           scene_kind(scene, step) != PIECE_NOUN)
        step--;
    return step;
}

static uint32_t previous(const Scene *scene, uint32_t step, uint32_t from, PieceKind kind) {
    for (uint32_t walked = 0; step > from && walked < SCENE_WINDOW; walked++) {
        const Piece *piece = scene_piece(scene, --step);
        if (piece->kind == kind) return step;
        if (piece->kind == PIECE_STOP || piece->kind == PIECE_QUOTE || piece->kind == PIECE_COLON) break;
    }
    return NO_STEP;
}

/* The noun phrase that ends before `end`, its head; adverbs between do not count. */
static uint32_t noun_before(const Scene *scene, uint32_t end, uint32_t from) {
    for (uint32_t n = 0; n < MOST_ASIDE && end > from && scene_kind(scene, end - 1) == PIECE_OTHER; n++) end--;
    if (end > from && scene_kind(scene, end - 1) == PIECE_BRACKET) {
        uint32_t open = previous(scene, end - 1, from, PIECE_BRACKET);
        if (open != NO_STEP) end = open;
    }
    bool one_of_them = end >= from + 3 && scene_kind(scene, end - 1) == PIECE_PRONOUN &&
                       scene_kind(scene, end - 2) == PIECE_PREPOSITION && scene_is_speaker(scene, end - 3);
    if (one_of_them) return end - 3;
    if (end == from || !scene_is_speaker(scene, end - 1)) return NO_STEP;
    return phrase_head(scene, end - 1, from);
}

bool scene_is_person(const Scene *scene, uint32_t step) {
    if (scene_kind(scene, step) != PIECE_NAME) return false;
    return scene->cast->people.names[scene->article->first_piece[scene->paragraph] + scene->steps[step]].set;
}

static bool is_person_name(const Scene *scene, uint32_t step) {
    return scene_is_person(scene, step) && !scene_piece(scene, step)->possessive;
}

/* From an apposition to the name that it stands beside: "Kim Lee, a lawyer for the family". */
static uint32_t lifted(const Scene *scene, uint32_t noun, uint32_t from) {
    bool beside = noun != NO_STEP && noun >= from + 2 && scene_kind(scene, noun) == PIECE_NOMINAL &&
                  scene_kind(scene, noun - 1) == PIECE_COMMA && is_person_name(scene, noun - 2);
    return beside ? noun - 2 : noun;
}

uint32_t scene_named(const Scene *scene, uint32_t step) {
    uint32_t number = scene->article->first_piece[scene->paragraph];
    const Referent *means = &scene->cast->roles.nominals[number + scene->steps[step]];
    uint32_t first = step;
    while (first > 0 && scene_piece(scene, first - 1)->possessive) first--; /* the city’s engineer */
    if (!means->set || means->by != SAID_BY_APPOSITION || first < 2) return step;
    uint32_t name = first - 2;
    if (scene_kind(scene, first - 1) != PIECE_COMMA || !is_person_name(scene, name)) return step;
    const Referent *bears = &scene->cast->people.names[number + scene->steps[name]];
    bool same =
        bears->people.count == 1 && means->people.count == 1 && bears->people.items[0] == means->people.items[0];
    return same ? name : step;
}

/* "who came with his wife, Kim Lee,": the name stands beside somebody who is not the subject. */
static bool is_aside(const Scene *scene, uint32_t comma) {
    uint32_t at = comma - 1;
    while (at > 0 && (scene_piece(scene, at - 1)->possessive || scene_kind(scene, at - 1) == PIECE_PRONOUN)) at--;
    return scene_kind(scene, comma - 1) == PIECE_NOMINAL && at > 0 && scene_kind(scene, at - 1) == PIECE_PREPOSITION;
}

/* Is it a name alone up to the mark, what is in brackets behind it left out: "Kim Lee (D-Ohio), said"? */
static bool is_whole(const Scene *scene, uint32_t name, uint32_t close) {
    if (!is_person_name(scene, name)) return false;
    bool bracketed = close > name + 2 && scene_kind(scene, name + 1) == PIECE_BRACKET &&
                     scene_kind(scene, close - 1) == PIECE_BRACKET;
    return close == name + 1 || bracketed;
}

/* Over what stands between two marks of the kind before the verb, to what it is said of: a person's name within a few
 * marks, else the nearest noun. */
static uint32_t over_pair(const Scene *scene, uint32_t close, uint32_t from, PieceKind kind) {
    uint32_t open = close, nearest = NO_STEP;
    for (uint32_t tries = 0; tries < MOST_PAIRS; tries++) {
        uint32_t before = previous(scene, open, from, kind);
        if (before == NO_STEP) break;
        if (is_whole(scene, before + 1, close) && !is_aside(scene, before)) return before + 1;
        uint32_t noun = lifted(scene, noun_before(scene, before, from), from);
        if (noun != NO_STEP && is_person_name(scene, noun)) return noun;
        if (nearest == NO_STEP) nearest = noun;
        open = before;
    }
    return nearest;
}

/* "NAME spoke first and then said": the subject of the nearest verb before the conjunction that has its own, of a verb
 * of saying rather than of another. */
static uint32_t shared_subject(const Scene *scene, uint32_t conjunction, uint32_t from) {
    uint32_t nearest = NO_STEP;
    for (uint32_t at = conjunction, walked = 0; at > from && walked < SCENE_WINDOW; at--, walked++) {
        const Piece *piece = scene_piece(scene, at - 1);
        if (piece->kind == PIECE_STOP || piece->kind == PIECE_COLON) break;
        bool finite = piece_is_finite(piece);
        uint32_t before = at - 1;
        while (before > from && before + MOST_ASIDE > at && scene_kind(scene, before - 1) == PIECE_OTHER) before--;
        bool shares = before > from && scene_kind(scene, before - 1) == PIECE_CONJUNCTION;
        if (!finite || shares) continue;
        if (nearest == NO_STEP) nearest = at - 1;
        if (piece->kind != PIECE_SAYING) continue;
        nearest = at - 1;
        break;
    }
    return nearest == NO_STEP ? NO_STEP : scene_subject_before(scene, nearest, from);
}

uint32_t scene_antecedent(const Scene *scene, uint32_t step) {
    uint32_t from = scene_sentence_start(scene, step);
    bool comma = step > from && scene_kind(scene, step - 1) == PIECE_COMMA;
    return noun_before(scene, comma ? step - 1 : step, from);
}

uint32_t scene_bearer(const Scene *scene, uint32_t step) {
    uint32_t antecedent = scene_kind(scene, step) == PIECE_RELATIVE ? scene_antecedent(scene, step) : NO_STEP;
    return antecedent == NO_STEP ? step : antecedent;
}

uint32_t scene_subject_before(const Scene *scene, uint32_t verb, uint32_t from) {
    uint32_t at = verb;
    while (at > from && verb - at < MOST_ASIDE && scene_kind(scene, at - 1) == PIECE_OTHER) at--;
    if (at == from) return NO_STEP;
    const Piece *before = scene_piece(scene, at - 1);
    switch (before->kind) {
    case PIECE_COMMA:
    case PIECE_DASH:
    case PIECE_BRACKET:
        return over_pair(scene, at - 1, from, (PieceKind)before->kind);
    case PIECE_RELATIVE:
        return scene_antecedent(scene, at - 1);
    case PIECE_CONJUNCTION:
        return shared_subject(scene, at - 1, from);
    default:
        return noun_before(scene, at, from);
    }
}

/* "the mayor’s", "his": before the noun that speaks. */
static bool is_possessor(const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    return piece->possessive || (piece_is_possessor(piece) && scene_is_speaker(scene, step + 1));
}

uint32_t scene_subject_after(const Scene *scene, uint32_t verb) {
    uint32_t at = verb + 1;
    while (at < scene->count && scene_kind(scene, at) == PIECE_OTHER) at++;
    while (at + 1 < scene->count && is_possessor(scene, at)) at++;
    if (!scene_is_speaker(scene, at)) return NO_STEP;
    while (scene_is_speaker(scene, at + 1) && scene_piece(scene, at + 1)->start == scene_piece(scene, at)->end &&
           !is_person_name(scene, at))
        at++; /* MSNBC host Kim Lee */
    const Piece *subject = scene_piece(scene, at);
    bool nominal = subject->kind == PIECE_NOMINAL || subject->kind == PIECE_NOUN || !is_person_name(scene, at);
    uint32_t end = at + 1;
    while (nominal && scene_kind(scene, end) == PIECE_PREPOSITION && scene_is_speaker(scene, end + 1)) end += 2;
    bool apposed = nominal && scene_kind(scene, end) == PIECE_COMMA && is_person_name(scene, end + 1);
    const Piece *close = scene_piece(scene, end + 2);
    bool closed = close->kind == PIECE_COMMA || close->kind == PIECE_STOP;
    return apposed && closed ? end + 1 : at;
}

bool scene_is_apposed(const Scene *scene, uint32_t step) {
    if (step < 2 || scene_kind(scene, step) != PIECE_NAME) return false;
    const Piece *before = scene_piece(scene, step - 2);
    return scene_kind(scene, step - 1) == PIECE_COMMA &&
           (before->kind == PIECE_NOMINAL || before->kind == PIECE_NAME || before->kind == PIECE_NOUN);
}

uint32_t scene_main_subject(const Scene *scene, uint32_t step) {
    uint32_t start = scene_sentence_start(scene, step);
    for (uint32_t at = start; at < step; at++) {
        const Piece *piece = scene_piece(scene, at);
        if (!piece_is_finite(piece)) continue;
        uint32_t subject = scene_subject_before(scene, at, start);
        if (subject != NO_STEP) return subject;
    }
    return NO_STEP;
}

uint32_t scene_last_subject(const Scene *scene, uint32_t step) {
    uint32_t start = scene_sentence_start(scene, step);
    for (uint32_t at = step; at > start; at--) {
        const Piece *piece = scene_piece(scene, at - 1);
        if (!piece_is_finite(piece)) continue;
        uint32_t subject = scene_subject_before(scene, at - 1, start);
        if (subject != NO_STEP) return subject;
    }
    return NO_STEP;
}

uint32_t scene_next_statement(const Scene *scene, uint32_t from, uint32_t end) {
    for (uint32_t at = from; at + 1 < end; at++) {
        if (scene_kind(scene, at) != PIECE_CONJUNCTION) continue;
        uint32_t verb = at + 1;
        while (verb + 1 < end && verb < at + MOST_ASIDE && scene_kind(scene, verb) == PIECE_OTHER) verb++;
        if (scene_kind(scene, verb) == PIECE_SAYING && !scene_piece(scene, verb)->participle) return at;
    }
    return end;
}

uint32_t scene_participle_subject(const Scene *scene, uint32_t verb) {
    uint32_t start = scene_sentence_start(scene, verb);
    bool beside = verb > start && scene_is_speaker(scene, verb - 1);
    return beside ? verb - 1 : scene_main_subject(scene, verb);
}
