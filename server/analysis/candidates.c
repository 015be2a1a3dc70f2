#include "candidates.h"

#include "featureset.h"

enum { MOST_LEFT = 12, MOST_RIGHT = 9, MOST_BEFORE = 6, MOST_TWO_BEFORE = 3, MOST_COUNT = 15 };

/* How many steps past the last candidate its verb is looked for. */
enum { VERB_REACH = 8 };

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

static uint32_t speaking_verb(const Standing *standing) {
    return standing->verb != NO_STEP ? standing->verb : standing->inverted;
}

/* May the step name the speaker? `speaking`: only where it is the speaker of a verb. */
static bool is_candidate(const Passage *passage, uint32_t step, bool speaking) {
    const Standing *standing = &passage->standings[step];
    return standing->type != 0 && (!speaking || speaking_verb(standing) != NO_STEP);
}

/* Which way a walk goes, and which candidates it is after. */
typedef struct Plan {
    uint32_t edge, from; /* the quotation, or where there is none the first step; the first step */
    uint32_t most;       /* candidates */
    uint8_t around;
    bool left, speaking;
} Plan;

static void walk_from(Walk *walk, const Passage *passage, const Plan *plan) {
    walk->passage = passage;
    walk->from = plan->from;
    walk->left = plan->left;
    uint32_t room = plan->left ? plan->from + 1 : passage->scene.count - plan->from;
    if (room > SCENE_WINDOW) room = SCENE_WINDOW;
    walk->length = 0;
    Way way = {.verb = NO_STEP};
    for (uint32_t n = 0, found = 0, last = 0; n < room && (found < plan->most || n < last + VERB_REACH); n++) {
        uint32_t step = walk_step(walk, n);
        way.sentences = sentences_between(passage, plan->edge, step);
        walk->ways[walk->length++] = way;
        way = beyond(passage, step, way);
        if (!is_candidate(passage, step, plan->speaking)) continue;
        found++;
        last = n;
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

uint32_t candidate_verb(const Candidates *candidates, const Candidate *candidate) {
    return speaking_verb(&candidates->passages[candidate->passage].standings[candidate->step]);
}

static uint32_t distance(const Walk *walk, uint32_t step) {
    const Piece *here = scene_piece(&walk->passage->scene, step);
    const Piece *edge = scene_piece(&walk->passage->scene, walk->from);
    return walk->left ? edge->end - here->end : here->start - edge->start;
}

/* Adds the candidates on a walk through a passage, the nearest first. */
static void gather(Candidates *candidates, const Passage *passage, Plan plan) {
    Walk walk;
    walk_from(&walk, passage, &plan);
    uint8_t rank = 0;
    for (uint32_t n = 0; n < walk.length && rank < plan.most; n++) {
        uint32_t step = walk_step(&walk, n);
        if (!is_candidate(passage, step, plan.speaking)) continue;
        Candidate candidate = {.passage = passage->scene.paragraph,
                               .step = step,
                               .around = plan.around,
                               .left = plan.left,
                               .rank = rank++,
                               .tokens = distance(&walk, step),
                               .way = walk.ways[n]};
        uint32_t verb = walk_reaches(&walk, speaking_verb(&passage->standings[step]));
        candidate.verb_way = verb < walk.length ? walk.ways[verb] : (Way){.verb = NO_STEP};
        note_claims(candidates, &candidate);
        candidates->items[candidates->count++] = candidate;
    }
}

/* Those who speak in a passage before, the last first. */
static void gather_before(Candidates *candidates, const Passage *passage, uint8_t around, uint32_t most) {
    if (passage->scene.count == 0) return;
    uint32_t last = passage->scene.count - 1;
    gather(candidates, passage,
           (Plan){.edge = last, .from = last, .most = most, .around = around, .left = true, .speaking = true});
}

static void gather_beside(Candidates *candidates, const Passage *passage, uint32_t step) {
    Plan left = {.edge = step, .from = step - 1, .most = MOST_LEFT, .around = SAME_PASSAGE, .left = true};
    Plan right = {.edge = step, .from = step + 1, .most = MOST_RIGHT, .around = SAME_PASSAGE};
    if (step > 0) gather(candidates, passage, left);
    if (step + 1 < passage->scene.count) gather(candidates, passage, right);
}

void candidates_find(const Passage *passages, uint32_t passage, uint32_t number, Candidates *candidates) {
    const Passage *own = &passages[passage];
    candidates->count = 0;
    candidates->passages = passages;
    candidates->passage = own;
    candidates->sight = &own->sights[number];
    candidates->number = number;
    gather_beside(candidates, own, candidates->sight->step);
    if (own->before == NO_PASSAGE) return;
    gather_before(candidates, &passages[own->before], ONE_BEFORE, MOST_BEFORE);
    uint32_t second = passages[own->before].before;
    if (second != NO_PASSAGE) gather_before(candidates, &passages[second], TWO_BEFORE, MOST_TWO_BEFORE);
}
