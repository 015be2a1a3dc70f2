/* A scene: one paragraph as attribution walks it, quotations closed: each is one step of the walk.
 *
 * Steps are numbered from 0. The walk finds the subject of a verb across appositions ("Kim Lee, a lawyer for the
 * family, said"), relative clauses ("Kim Lee, who is 40, said") and brackets. */
#ifndef ANALYSIS_SCENE_H
#define ANALYSIS_SCENE_H

#include "cast.h"

#define NO_STEP UINT32_MAX

/* How many steps a walk goes at most, so that a sentence without end costs no more than its length. */
enum { SCENE_WINDOW = 80 };

typedef struct Scene {
    const Article *article;
    const Cast *cast;
    uint32_t paragraph;
    const Block *block;
    const uint32_t *steps; /* the numbers of the outer pieces */
    uint32_t count;
} Scene;

Scene scene_open(const Article *article, const Cast *cast, uint32_t paragraph, Arena *arena);

/* The piece at a step; a PIECE_STOP before the first step and past the last. */
const Piece *scene_piece(const Scene *scene, uint32_t step);
PieceKind scene_kind(const Scene *scene, uint32_t step);

/* The first and one past the last step of the sentence around a step, as the block divides sentences; of one that is
 * longer, as far as the window goes. */
uint32_t scene_sentence_start(const Scene *scene, uint32_t step);
uint32_t scene_sentence_end(const Scene *scene, uint32_t step);

/* Can it be the subject of a verb of saying? */
bool scene_is_speaker(const Scene *scene, uint32_t step);

/* Whom or what "who" at a step goes back to, in its sentence; NO_STEP where there is none. */
uint32_t scene_antecedent(const Scene *scene, uint32_t step);

/* Whom a step means: of "who" its antecedent, else itself. */
uint32_t scene_bearer(const Scene *scene, uint32_t step);

/* The name that a description at a step stands beside ("Kim Lee, a lawyer for the family"), else the step itself. */
uint32_t scene_named(const Scene *scene, uint32_t step);

/* Is it the name of a person? */
bool scene_is_person(const Scene *scene, uint32_t step);

/* The subject of the verb group at `verb`, looked for to the left, not before `from`; NO_STEP where there is none. */
uint32_t scene_subject_before(const Scene *scene, uint32_t verb, uint32_t from);

/* Whose participle it is: of the name or noun right before it ("footage of Kim Lee saying"), else of whom the sentence
 * is about. */
uint32_t scene_participle_subject(const Scene *scene, uint32_t verb);

/* The subject that follows its verb: "said spokesman Kim Lee"; the name where a nominal and a name stand together. */
uint32_t scene_subject_after(const Scene *scene, uint32_t verb);

/* Whether that subject is a name beside a description: "said the director, Kim Lee". */
bool scene_is_apposed(const Scene *scene, uint32_t step);

/* The subject of the first verb of the sentence before `step`, and of the last one that has its own. */
uint32_t scene_main_subject(const Scene *scene, uint32_t step);
uint32_t scene_last_subject(const Scene *scene, uint32_t step);

/* The step in [from, end) at which another verb of saying of the same subject begins: "NAME said … and added …"; `end`
 * where none does. */
uint32_t scene_next_statement(const Scene *scene, uint32_t from, uint32_t end);

#endif
