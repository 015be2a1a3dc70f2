#include "sources.h"

#include "classes.h"
#include "reasons.h"
#include "text.h"

#include <stdlib.h>

static SaidSpeaker of_source(uint32_t source, SaidSourceKind kind, SaidSpan mention) {
    return (SaidSpeaker){.kind = kind == SAID_ANONYMOUS ? SAID_BY_ANONYMOUS : SAID_BY_GROUP,
                         .person = SAID_NONE,
                         .source = source,
                         .mention = mention};
}

static uint32_t count_of(SaidText first, bool plural) {
    static const char *const words[] = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (text_is(first, words[i])) return i + 1;
    }
    return plural ? 0 : 1;
}

static SaidSourceKind kind_of(const Piece *piece) {
    if (piece->kind == PIECE_NOMINAL && (piece->classes & ANY_PEOPLE)) return SAID_ANONYMOUS;
    return piece->kind == PIECE_NOMINAL && (piece->classes & LEXICON(PAPER)) ? SAID_PAPER : SAID_GROUP;
}

static bool is_described(const Piece *piece, uint32_t first, uint32_t end) {
    bool bare = end - first <= (piece->indefinite && piece->end - piece->start > 1 ? 2U : 1U);
    return !bare || !(piece->classes & LEXICON(VAGUE));
}

/* The source that was entered for the head noun: "the official" goes back to "an official" before it, and an
 * "official" who is met only now but stands before "the official" is the same too. */
static uint32_t met_before(const Sources *sources, const Scene *scene, const Piece *piece, SaidSpan span) {
    if (piece->kind != PIECE_NOMINAL || !(piece->classes & ANY_PEOPLE)) return INDEX_NONE;
    uint32_t met = index_find(&sources->heads, block_token(scene->block, piece->head));
    if (met == INDEX_NONE || piece->definite) return met;
    const SourceDraft *draft = &sources->drafts.items[met];
    return draft->definite && draft->source.description.start > span.start ? met : INDEX_NONE;
}

static void describe(SourceDraft *draft, const Scene *scene, const Piece *piece, uint32_t first, uint32_t end) {
    draft->source.description = article_span(scene->article, scene->paragraph, first, end);
    draft->source.kind = kind_of(piece);
    bool people = draft->source.kind == SAID_ANONYMOUS;
    draft->source.count = people ? count_of(block_token(scene->block, first), piece->plural) : 0;
    draft->source.described = is_described(piece, first, end);
    draft->definite = piece->definite;
}

static SaidSpeaker enter(Sources *sources, const Scene *scene, uint32_t step) {
    const Block *block = scene->block;
    uint32_t number = scene->steps[step];
    const Piece *piece = &block->pieces.items[number];
    uint32_t first = phrase_start(block, number), last = phrase_end(block, number);
    uint32_t end = piece->kind == PIECE_PRONOUN ? piece->end : block->pieces.items[last - 1].end;
    SaidSpan span = article_span(scene->article, scene->paragraph, first, end);
    uint32_t *place = index_place(&sources->descriptions, sources->arena, article_words(scene->article, span));
    if (*place == INDEX_NONE) *place = met_before(sources, scene, piece, span);
    if (*place == INDEX_NONE) {
        *place = sources->drafts.count;
        list_push(&sources->drafts, sources->arena, ((SourceDraft){.paragraph = scene->paragraph}));
        describe(&sources->drafts.items[*place], scene, piece, first, end);
        if (sources->drafts.items[*place].source.kind == SAID_ANONYMOUS)
            *index_place(&sources->heads, sources->arena, block_token(block, piece->head)) = *place;
    }
    SourceDraft *draft = &sources->drafts.items[*place];
    if (span.start < draft->source.description.start) describe(draft, scene, piece, first, end);
    list_push(&draft->places, sources->arena, span);
    return of_source((uint32_t)(draft - sources->drafts.items), draft->source.kind, span);
}

SaidSpeaker speaker_at(Sources *sources, const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    Spot spot = article_spot(scene->article, scene->paragraph, scene->steps[step]);
    Referent referent = cast_referent(scene->cast, spot.number);
    SaidSpan mention = article_span(scene->article, scene->paragraph, piece->start, piece->end);
    if (referent.set && referent.reading == SAID_ONE)
        return (SaidSpeaker){SAID_BY_PERSON, referent.people.items[0], SAID_NONE, {0}, mention};
    if (referent.set) return (SaidSpeaker){SAID_BY_EITHER, SAID_NONE, SAID_NONE, referent.people, mention};
    bool somebody = piece->kind == PIECE_PRONOUN && (piece->classes & (LEXICON(PRONOUN_HE) | LEXICON(PRONOUN_SHE)));
    if (somebody) return (SaidSpeaker){SAID_BY_EITHER, SAID_NONE, SAID_NONE, {0}, mention};
    return enter(sources, scene, step);
}

SaidGrade speaker_grade(const Scene *scene, uint32_t step) {
    const Piece *piece = scene_piece(scene, step);
    uint32_t number = scene->article->first_piece[scene->paragraph] + scene->steps[step];
    Referent referent = cast_referent(scene->cast, number);
    if (referent.set) return (SaidGrade)(referent.reading == SAID_ONE ? referent.grade : SAID_GRADE_C);
    return piece->kind == PIECE_PRONOUN ? SAID_GRADE_B : SAID_GRADE_A;
}

static int by_start(const void *a, const void *b) {
    const SaidSpan *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* In the order of the copy, each once: a place may speak for several quotations. */
static SaidSpans sorted_places(SourceDraft *draft) {
    SaidSpan *places = draft->places.items;
    uint32_t count = 0;
    qsort(places, draft->places.count, sizeof *places, by_start);
    for (uint32_t i = 0; i < draft->places.count; i++) {
        if (count == 0 || places[count - 1].start != places[i].start) places[count++] = places[i];
    }
    return (SaidSpans){places, count};
}

/* A draft and where it stands first. */
typedef struct Placed {
    uint32_t start, draft;
} Placed;

static int by_first_place(const void *a, const void *b) {
    const Placed *x = a, *y = b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    return (x->draft > y->draft) - (x->draft < y->draft);
}

SaidSources sources_close(Sources *sources, const Article *article, uint32_t **number) {
    uint32_t count = sources->drafts.count;
    Reasons reasons = reasons_find(article, sources->arena);
    Placed *order = arena_array(sources->arena, Placed, (size_t)count + 1);
    SaidSource *closed = arena_array(sources->arena, SaidSource, (size_t)count + 1);
    *number = arena_array(sources->arena, uint32_t, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) order[i] = (Placed){sources->drafts.items[i].source.description.start, i};
    qsort(order, count, sizeof *order, by_first_place);
    for (uint32_t i = 0; i < count; i++) {
        SourceDraft *draft = &sources->drafts.items[order[i].draft];
        (*number)[order[i].draft] = i;
        closed[i] = draft->source;
        closed[i].places = sorted_places(draft);
        if (closed[i].kind == SAID_ANONYMOUS)
            closed[i].reason = reason_for(&reasons, draft->paragraph, draft->source.description);
    }
    return (SaidSources){closed, count};
}
