#include "speaker_features.h"

#include "lexicon.h"

/* What is known of one candidate, in the small numbers that features are made of. */
typedef struct View {
    const Candidates *candidates;
    const Candidate *candidate;
    const Sight *sight;
    const Scene *scene; /* of the candidate */
    const Standing *standing;
    const Piece *piece;
    uint64_t place; /* which passage and which side */
    uint64_t kind, type, how;
    uint64_t verb, verb_class;         /* that it is the subject of: the word, and the class with its form */
    uint64_t inverted, inverted_class; /* that it follows */
    uint64_t edges, preposition;
    Features *features;
} View;

/* How many quotations before and after are asked whom they are claimed for. */
enum { NEIGHBOURS = 4 };

/* The questions, by kind: each kind has room for its own. */
enum { DISTANCE = 0, TYPE = 10, VERB = 20, PATH = 40, CONTEXT = 70, CLAIMED = 90, SELF = 100 };

static void add(const View *view, uint32_t question, uint64_t answer) {
    features_add(view->features, question, answer);
}

/* Where small differences count less and less: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-49 50- */
static uint64_t bucket(uint32_t number) {
    static const uint32_t steps[] = {1, 2, 3, 4, 5, 7, 10, 15, 25, 50};
    uint64_t i = 0;
    while (i < sizeof steps / sizeof *steps && number >= steps[i]) i++;
    return i;
}

static uint64_t form_of(const Scene *scene, uint32_t step) {
    if (step == NO_STEP) return 0;
    const Piece *piece = scene_piece(scene, step);
    uint64_t form = (piece->participle ? 1U : 0U) + (piece->passive ? 2U : 0U) + (piece->negated ? 4U : 0U) +
                    (piece->supposed ? 8U : 0U);
    uint64_t kind = piece->kind == PIECE_ACCORDING ? 4 : standing_strength(scene, step);
    return 1 + kind * 16 + form;
}

static uint64_t word_at(const Passage *passage, uint32_t step) {
    return step == NO_STEP ? 0 : passage->standings[step].word;
}

static uint64_t preposition_before(const Passage *passage, uint32_t step) {
    if (step == 0 || step >= passage->scene.count) return 0;
    uint32_t at = step - 1;
    if (at > 0 && scene_kind(&passage->scene, at) == PIECE_OTHER) at--;
    PieceKind kind = scene_kind(&passage->scene, at);
    return kind == PIECE_PREPOSITION || kind == PIECE_ACCORDING ? passage->standings[at].word : 0;
}

static View view_of(const Candidates *candidates, uint32_t number, Features *features) {
    const Candidate *candidate = &candidates->items[number];
    const Passage *passage = &candidates->passages[candidate->passage];
    const Sight *sight = candidates->sight;
    View view = {.candidates = candidates, .candidate = candidate, .sight = sight, .features = features};
    view.scene = &passage->scene;
    view.standing = &passage->standings[candidate->step];
    view.piece = scene_piece(view.scene, candidate->step);
    view.place = candidate->around * 2U + candidate->left;
    view.kind = view.piece->kind * 4U + (view.standing->person ? 1U : 0U) + (piece_is_possessor(view.piece) ? 2U : 0U);
    view.type = view.standing->type * 4U + (view.piece->definite ? 1U : 0U) + (view.piece->plural ? 2U : 0U);
    view.how = view.standing->how;
    view.verb = word_at(passage, view.standing->verb);
    view.verb_class = form_of(view.scene, view.standing->verb);
    view.inverted = word_at(passage, view.standing->inverted);
    view.inverted_class = form_of(view.scene, view.standing->inverted);
    view.edges = sight->before * 65536U + sight->last * 256U + sight->after;
    view.preposition = preposition_before(passage, candidate->step);
    return view;
}

static void add_distance(const View *view) {
    const Candidate *candidate = view->candidate;
    uint64_t sentences = candidate->way.sentences, rank = candidate->rank;
    add(view, DISTANCE, sentences * 8 + view->place);
    add(view, DISTANCE + 1, rank * 8 + view->place);
    add(view, DISTANCE + 2, feature_three(rank, view->type, view->place));
    uint64_t first = scene_sentence_start(view->scene, candidate->step) == candidate->step;
    add(view, DISTANCE + 3, feature_three(first, view->place, view->kind));
    add(view, DISTANCE + 4, feature_three(bucket(candidate->tokens), view->place, view->kind));
}

static void add_type(const View *view) {
    add(view, TYPE, view->type);
    uint64_t word = view->piece->kind == PIECE_NAME ? 0 : view->standing->word; /* what a name is tells nothing */
    add(view, TYPE + 1, word);
    add(view, TYPE + 2, view->preposition);
    add(view, TYPE + 3, feature_three(view->preposition, view->kind, view->place));
    if (piece_is_possessor(view->piece) && view->candidate->step + 1 < view->scene->count)
        add(view, TYPE + 4, word_at(&view->candidates->passages[view->candidate->passage], view->candidate->step + 1));
}

static void add_verb(const View *view) {
    uint64_t says = view->standing->verb != NO_STEP;
    add(view, VERB, feature_pair(view->verb, view->place));
    add(view, VERB + 1, feature_three(view->verb_class, view->how, view->place * 128 + view->kind));
    add(view, VERB + 2, feature_pair(view->inverted, view->place));
    add(view, VERB + 3, feature_three(view->inverted_class, view->place, view->kind));
    add(view, VERB + 4, feature_pair(view->verb_class, view->inverted_class));
    add(view, VERB + 5, feature_three(says, view->place, view->verb_class));
    add(view, VERB + 6, feature_three(view->verb_class * 256 + view->inverted_class, view->type, view->place));
    add(view, VERB + 7, feature_pair(view->inverted, view->sight->last));
}

/* "NAME, who said": the person before it and the comma make it a second name for somebody. */
static void add_who(const View *view) {
    if (view->piece->kind != PIECE_RELATIVE) return;
    uint32_t step = view->candidate->step;
    uint64_t person = scene_is_person(view->scene, scene_bearer(view->scene, step));
    uint64_t manner = person * 2 + (step > 0 && scene_kind(view->scene, step - 1) == PIECE_COMMA);
    add(view, VERB + 8, feature_three(manner, view->verb_class, view->place));
    add(view, VERB + 9, feature_three(manner, view->candidate->way.strong, view->candidate->way.subjects));
}

/* The signs beside the candidate, on the side of the quotation. */
static uint64_t signs_beside(const View *view) {
    const Passage *passage = &view->candidates->passages[view->candidate->passage];
    uint64_t signs = 0;
    uint32_t found = 0;
    for (uint32_t n = 1; n < 6 && found < NEAREST_SIGNS; n++) {
        uint32_t at = view->candidate->left ? view->candidate->step + n : view->candidate->step - n;
        if (at >= passage->scene.count) break;
        if (passage->standings[at].sign == 0) continue;
        signs = signs << 8 | passage->standings[at].sign;
        found++;
    }
    return signs;
}

static void add_path(const View *view) {
    const Way *way = &view->candidate->way;
    uint64_t nearest = way->nearest[0] | (uint64_t)way->nearest[1] << 8 | (uint64_t)way->nearest[2] << 16;
    uint64_t beside = signs_beside(view);
    add(view, PATH, feature_three(way->path, view->kind, view->place));
    add(view, PATH + 1, feature_three(nearest, beside, view->place * 128 + view->kind));
    add(view, PATH + 2, feature_three(way->sentences * UINT64_C(16) + way->quotes, view->place, view->verb_class));
    add(view, PATH + 3, feature_pair(bucket(way->signs), view->place));
    add(view, PATH + 4, feature_three(way->subjects, view->place, view->kind));
    add(view, PATH + 5, feature_three(nearest, view->verb_class, view->place));
}

/* From the verb by which the candidate speaks to the quotation. */
static void add_verb_path(const View *view) {
    const Way *way = &view->candidate->verb_way;
    uint64_t class = view->verb_class * 256 + view->inverted_class;
    if (class == 0) return;
    uint64_t word = view->standing->verb != NO_STEP ? view->verb : view->inverted;
    add(view, PATH + 6, feature_three(way->path, class, view->place));
    add(view, PATH + 7, feature_three(way->outline, class, view->place));
    add(view, PATH + 8, feature_three(bucket(way->signs), view->place, class));
    add(view, PATH + 9, feature_three(way->strong * UINT64_C(16) + way->subjects, view->place, class));
    add(view, PATH + 10, feature_three(way->sentences * UINT64_C(16) + way->quotes, view->place, class));
    uint64_t last = word_at(&view->candidates->passages[view->candidate->passage], way->verb);
    add(view, PATH + 11, feature_three(last, word, view->place));
    add(view, PATH + 12, feature_three(word, way->nearest[0], view->sight->last * UINT64_C(16) + view->place));
}

static void add_context(const View *view) {
    const Sight *sight = view->sight;
    const Passage *passage = view->candidates->passage;
    uint64_t left = view->candidates->number, right = passage->sight_count - 1 - left;
    left = left > 2 ? 2 : left;
    right = right > 2 ? 2 : right;
    uint64_t edged = sight->begins * 2U + (sight->after == 1);
    uint64_t position = (edged * 3 + left) * 3 + right;
    uint64_t running = sight->running + sight->whole * 2U;
    add(view, CONTEXT, feature_three(view->edges, view->place, view->kind));
    add(view, CONTEXT + 1, feature_three(position, view->place, view->kind));
    add(view, CONTEXT + 2, feature_three(bucket(sight->words), view->place, view->kind));
    add(view, CONTEXT + 3, feature_three(running, view->place, view->verb_class));
    add(view, CONTEXT + 4, feature_three(running, view->place * 16 + view->candidate->rank, position));
    add(view, CONTEXT + 5,
        feature_three(passage->strongest, view->place, view->verb_class * 256 + view->inverted_class));
    add(view, CONTEXT + 6, feature_three(bucket(passage->outside), view->place, running));
    bool colon = view->candidate->around == ONE_BEFORE && view->candidates->passages[view->candidate->passage].colon;
    if (colon) add(view, CONTEXT + 7, feature_three(view->candidate->rank, view->how, running));
}

/* Which claims of the quotations around it are for the candidate. */
static void add_claims(const View *view) {
    const Candidate *candidate = view->candidate;
    const Passage *passage = &view->candidates->passages[candidate->passage];
    if (candidate->around == SAME_PASSAGE) {
        add(view, CLAIMED, candidate->claim);
        add(view, CLAIMED + 1, candidate->claims * 16U + candidate->claim);
        const Claim *believed = sight_claim(view->sight);
        bool best = believed->set && believed->speaker == candidate->step;
        add(view, CLAIMED + 2, feature_three(best, candidate->claim, view->sight->last));
        add(view, CLAIMED + 5, feature_three(candidate->claim, view->verb_class, view->kind));
    }
    uint32_t here = candidate->around == SAME_PASSAGE ? view->candidates->number : passage->sight_count;
    uint32_t first = here > NEIGHBOURS ? here - NEIGHBOURS : 0;
    for (uint32_t i = first; i < passage->sight_count && i <= here + NEIGHBOURS; i++) {
        const Sight *neighbour = &passage->sights[i];
        if (neighbour == view->sight || sight_claim(neighbour)->speaker != candidate->step) continue;
        if (!sight_claim(neighbour)->set) continue;
        uint64_t beside = (uint64_t)(i + NEIGHBOURS - here) * 8 + candidate->around;
        add(view, CLAIMED + 3, feature_pair(beside, sight_claim(neighbour)->evidence));
        add(view, CLAIMED + 4, feature_three(beside, view->sight->whole, view->sight->running));
    }
}

static void add_self(const View *view) {
    if (view->piece->kind != PIECE_NAME) return;
    bool named = sight_names(view->sight, view->standing->word);
    add(view, SELF, feature_three(named, view->sight->self, view->candidate->claim < CLAIM_KINDS));
}

void speaker_features(const Candidates *candidates, uint32_t number, Features *features) {
    View view = view_of(candidates, number, features);
    features->count = 0;
    add_distance(&view);
    add_type(&view);
    add_verb(&view);
    add_who(&view);
    add_path(&view);
    add_verb_path(&view);
    add_context(&view);
    add_claims(&view);
    add_self(&view);
}
