#include "candidates.h"

#include "featureset.h"

enum { MOST_LEFT = 12, MOST_RIGHT = 9, MOST_BEFORE = 6, MOST_TWO_BEFORE = 3, MOST_AFTER = 3, MOST_COUNT = 15 };

/* A walk through a passage away from a quotation, one step at a time. */
typedef struct Walk {
    const Passage *passage;
    uint32_t from, length; /* the first step, and how many there are */
    bool left;
    Way ways[SCENE_WINDOW];
} Walk;

static void count_up(uint8_t *count) {
    if (*count < MOST_COUNT) (*count)++;
}

static bool in_outline(const Piece *piece) {
    return piece_is_verb(piece) || piece->kind == PIECE_RELATIVE || piece->kind == PIECE_COMMA ||
           piece->kind == PIECE_COLON || piece->kind == PIECE_STOP || piece->kind == PIECE_QUOTE ||
           piece->kind == PIECE_ACCORDING;
}

/* The way past a step. */
static Way beyond(const Passage *passage, uint32_t step, Way way) {
    const Piece *piece = scene_piece(&passage->scene, step);
    const Standing *standing = &passage->standings[step];
    if (standing->sign == 0) return way;
    if (way.signs < NEAREST_SIGNS) way.nearest[way.signs] = standing->sign;
    way.path = (uint32_t)feature_mix(feature_pair(way.path, standing->sign));
    if (in_outline(piece)) way.outline = (uint32_t)feature_mix(feature_pair(way.outline, standing->sign));
    count_up(&way.signs);
    if (piece->kind == PIECE_QUOTE) count_up(&way.quotes);
    if (standing_strength(&passage->scene, step) > 1) count_up(&way.strong);
    if (standing->verb != NO_STEP) count_up(&way.subjects);
    if (way.verb == NO_STEP && piece_is_verb(piece)) way.verb = step;
    return way;
}

static uint8_t sentences_between(const Passage *passage, uint32_t a, uint32_t b) {
    uint32_t first = scene_piece(&passage->scene, a < b ? a : b)->last_sentence;
    uint32_t last = scene_piece(&passage->scene, a < b ? b : a)->sentence;
    uint32_t between = last > first ? last - first : 0;
    return (uint8_t)(between < MOST_COUNT ? between : MOST_COUNT);
}

static uint32_t walk_step(const Walk *walk, uint32_t n) {
    return walk->left ? walk->from - n : walk->from + n;
}

/* `edge`: the quotation, or where there is none the first step. */
static void walk_from(Walk *walk, const Passage *passage, uint32_t edge, uint32_t from, bool left) {
    walk->passage = passage;
    walk->from = from;
    walk->left = left;
    uint32_t room = left ? from + 1 : passage->scene.count - from;
    walk->length = room < SCENE_WINDOW ? room : SCENE_WINDOW;
    Way way = {.verb = NO_STEP};
    for (uint32_t n = 0; n < walk->length; n++) {
        walk->ways[n] = way;
        walk->ways[n].sentences = sentences_between(passage, edge, walk_step(walk, n));
        way = beyond(passage, walk_step(walk, n), way);
    }
}

/* How far the step is on the walk; the walk's length where it is not. */
static uint32_t walk_reaches(const Walk *walk, uint32_t step) {
    bool behind = walk->left ? step > walk->from : step < walk->from;
    if (step == NO_STEP || behind) return walk->length;
    uint32_t n = walk->left ? walk->from - step : step - walk->from;
    return n < walk->length ? n : walk->length;
}

static void note_claims(const Candidates *candidates, Candidate *candidate) {
    candidate->claim = CLAIM_KINDS;
    if (candidate->around != SAME_PASSAGE) return;
    for (uint32_t i = CLAIM_KINDS; i-- > 0;) {
        const Claim *claim = &candidates->sight->claims.items[i];
        if (!claim->set || claim->speaker != candidate->step) continue;
        candidate->claim = (uint8_t)i;
        candidate->claims++;
    }
}

static uint32_t speaking_verb(const Standing *standing) {
    return standing->verb != NO_STEP ? standing->verb : standing->inverted;
}

uint32_t candidate_verb(const Candidates *candidates, const Candidate *candidate) {
    return speaking_verb(&candidates->passages[candidate->passage].standings[candidate->step]);
}

static uint32_t distance(const Walk *walk, uint32_t step) {
    const Piece *here = scene_piece(&walk->passage->scene, step);
    const Piece *edge = scene_piece(&walk->passage->scene, walk->from);
    return walk->left ? edge->end - here->end : here->start - edge->start;
}

/* Adds the candidates on a walk, the nearest first; `speaking`: only those that are the speaker of a verb. */
static void gather(Candidates *candidates, const Walk *walk, uint8_t around, uint32_t most, bool speaking) {
    uint8_t rank = 0;
    for (uint32_t n = 0; n < walk->length && rank < most; n++) {
        uint32_t step = walk_step(walk, n);
        const Standing *standing = &walk->passage->standings[step];
        if (standing->type == 0 || (speaking && speaking_verb(standing) == NO_STEP)) continue;
        Candidate candidate = {.passage = walk->passage->scene.paragraph,
                               .step = step,
                               .around = around,
                               .left = walk->left,
                               .rank = rank++,
                               .tokens = distance(walk, step),
                               .way = walk->ways[n]};
        uint32_t verb = walk_reaches(walk, speaking_verb(standing));
        candidate.verb_way = verb < walk->length ? walk->ways[verb] : (Way){.verb = NO_STEP};
        note_claims(candidates, &candidate);
        candidates->items[candidates->count++] = candidate;
    }
}

static void gather_left(Candidates *candidates, uint32_t passage, uint8_t around, uint32_t most) {
    const Passage *other = &candidates->passages[passage];
    if (other->scene.count == 0) return;
    Walk walk;
    walk_from(&walk, other, other->scene.count - 1, other->scene.count - 1, true);
    gather(candidates, &walk, around, most, true);
}

void candidates_find(const Passage *passages, uint32_t passage, uint32_t number, Candidates *candidates) {
    const Passage *own = &passages[passage];
    candidates->count = 0;
    candidates->passages = passages;
    candidates->passage = own;
    candidates->sight = &own->sights[number];
    candidates->number = number;
    uint32_t step = candidates->sight->step;
    Walk walk;
    if (step > 0) {
        walk_from(&walk, own, step, step - 1, true);
        gather(candidates, &walk, SAME_PASSAGE, MOST_LEFT, false);
    }
    if (step + 1 < own->scene.count) {
        walk_from(&walk, own, step, step + 1, false);
        gather(candidates, &walk, SAME_PASSAGE, MOST_RIGHT, false);
    }
    if (own->before != NO_PASSAGE) {
        gather_left(candidates, own->before, ONE_BEFORE, MOST_BEFORE);
        uint32_t second = passages[own->before].before;
        if (second != NO_PASSAGE) gather_left(candidates, second, TWO_BEFORE, MOST_TWO_BEFORE);
    }
    if (own->after != NO_PASSAGE && passages[own->after].scene.count > 0) {
        walk_from(&walk, &passages[own->after], 0, 0, false);
        gather(candidates, &walk, ONE_AFTER, MOST_AFTER, true);
    }
}
