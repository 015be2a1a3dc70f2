#include "scene.h"

/* “…,” said NAME: nothing but the end of a quotation or of a clause stands before the verb. */
static bool may_be_inverted(const Scene *scene, uint32_t verb) {
    PieceKind before = verb == 0 ? PIECE_STOP : scene_kind(scene, verb - 1);
    return scene_kind(scene, verb) == PIECE_SAYING &&
           (before == PIECE_QUOTE || before == PIECE_COMMA || before == PIECE_STOP);
}

/* "NAME, facing a challenge in Iowa, a swing state, said": whoever begins the sentence and is set apart from the rest
 * of it by a mark. */
static uint32_t leader(const Scene *scene, uint32_t verb) {
    uint32_t at = scene_sentence_start(scene, verb);
    while (at < verb && (scene_kind(scene, at) == PIECE_CONJUNCTION || scene_kind(scene, at) == PIECE_QUOTE ||
                         scene_kind(scene, at) == PIECE_OTHER))
        at++;
    if (at >= verb || !scene_is_person(scene, at) || scene_piece(scene, at)->possessive) return NO_STEP;
    PieceKind mark = scene_kind(scene, at + 1);
    return mark == PIECE_COMMA || mark == PIECE_BRACKET || mark == PIECE_DASH ? at : NO_STEP;
}

/* The subject as the scene finds it, unless a mark stands before the verb and it finds nobody who could say it. */
static uint32_t subject_before(const Scene *scene, uint32_t verb) {
    uint32_t subject = scene_subject_before(scene, verb, scene_sentence_start(scene, verb));
    PieceKind mark = verb == 0 ? PIECE_STOP : scene_kind(scene, verb - 1);
    bool apart = mark == PIECE_COMMA || mark == PIECE_BRACKET || mark == PIECE_DASH;
    bool person =
        subject != NO_STEP && (scene_is_person(scene, subject) || scene_kind(scene, subject) == PIECE_PRONOUN);
    uint32_t first = apart && !person ? leader(scene, verb) : NO_STEP;
    return first == NO_STEP ? subject : first;
}

static uint32_t subject_of(const Scene *scene, uint32_t verb) {
    if (may_be_inverted(scene, verb)) {
        uint32_t after = scene_subject_after(scene, verb);
        if (after != NO_STEP) return after;
    }
    return subject_before(scene, verb);
}

static void read_paragraph(Clauses *clauses, const Scene *scene) {
    uint32_t first = scene->article->first_piece[scene->paragraph];
    for (uint32_t step = 0; step < scene->count; step++) {
        if (!piece_is_finite(scene_piece(scene, step))) continue;
        uint32_t subject = subject_of(scene, step);
        if (subject == NO_STEP) continue;
        clauses->subject[first + scene->steps[step]] = scene->steps[subject];
        uint8_t *verb = &clauses->verb[first + scene->steps[subject]];
        if (*verb != PIECE_SAYING) *verb = scene_piece(scene, step)->kind;
    }
}

Clauses clauses_find(const Article *article, const People *people, Arena *arena) {
    uint32_t pieces = article->first_piece[article->paragraphs.count];
    Clauses clauses = {arena_array(arena, uint32_t, (size_t)pieces + 1),
                       arena_array(arena, uint8_t, (size_t)pieces + 1)};
    Cast cast = {.people = *people};
    for (uint32_t i = 0; i < pieces; i++) {
        clauses.subject[i] = SAID_NONE;
        clauses.verb[i] = PIECE_OTHER;
    }
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        Scene scene = scene_open(article, &cast, p, arena);
        read_paragraph(&clauses, &scene);
    }
    return clauses;
}
