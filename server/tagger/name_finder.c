#include "name_finder.h"

#include "list.h"
#include "model.h"
#include "number.h"

/* What the other places of a word count, as the logarithm of their mean probability; and the least of that. */
static const double OTHERS = 1, FLOOR = 0.05;

/* As good as impossible. */
static const double NEVER = -1e30;

/* One word in lower case: at how many places, and how much of a name it is there in all. */
typedef struct Places {
    uint64_t lower;
    uint32_t count;
    double share;
} Places;

typedef struct Finder {
    Model model;
    NameChain chain;
    Arena *arena;
    const NameToken **tokens; /* of all sheets */
    uint32_t count;
    NameScores *scores, *work, *shares;
    uint8_t *states;
    Places *places;
    uint32_t mask;
} Finder;

static Places *places_of(const Finder *finder, uint64_t lower) {
    uint32_t at = (uint32_t)(lower >> 1) & finder->mask;
    while (finder->places[at].lower != 0 && finder->places[at].lower != lower) at = (at + 1) & finder->mask;
    return &finder->places[at];
}

static void score_tokens(Finder *finder) {
    NamePool pool = name_pool_new(finder->count, finder->arena);
    for (uint32_t i = 0; i < finder->count; i++) name_pool_add(&pool, finder->tokens[i]);
    for (uint32_t i = 0; i < finder->count; i++) {
        const NameToken *token = finder->tokens[i];
        NameForm *form = name_pool_find(&pool, token->form);
        bool alone = token->run <= 1;
        if (!form->summed[alone]) {
            Features features = {.count = 0};
            name_pool_features(form, alone, &features);
            model_sums(&finder->model, &features, form->sums[alone]);
            form->summed[alone] = true;
        }
        for (uint32_t label = 0; label < NAME_LABELS; label++)
            finder->scores[i].of[label + 1] = (token->sums[label] + form->sums[alone][label]) * finder->model.unit;
    }
}

/* The end of the stretch that begins at token `i`. */
static uint32_t stretch_end(const Finder *finder, uint32_t i) {
    uint32_t end = i + 1;
    while (end < finder->count && finder->tokens[end]->continues) end++;
    return end;
}

static void read_shares(Finder *finder) {
    for (uint32_t i = 0; i < finder->count;) {
        uint32_t end = stretch_end(finder, i);
        name_chain_shares(&finder->chain, finder->scores + i, end - i, finder->work + i, finder->shares + i);
        i = end;
    }
}

static double share_of(const Finder *finder, uint32_t i) {
    return 1 - finder->shares[i].of[NAME_OUTSIDE];
}

static void pool_places(Finder *finder) {
    uint32_t size = 16;
    while (size < 2 * finder->count) size *= 2;
    finder->places = arena_array(finder->arena, Places, size);
    finder->mask = size - 1;
    for (uint32_t i = 0; i < finder->count; i++) {
        Places *places = places_of(finder, finder->tokens[i]->lower);
        places->lower = finder->tokens[i]->lower;
        places->count++;
        places->share += share_of(finder, i);
    }
}

/* Adds to each score what the other places of its word say. */
static void count_others(Finder *finder) {
    for (uint32_t i = 0; i < finder->count; i++) {
        NameScores *scores = &finder->scores[i];
        const Places *places = places_of(finder, finder->tokens[i]->lower);
        if (places->count > 1) {
            double others = places->count - 1, mean = (places->share - share_of(finder, i)) / others;
            double weight = OTHERS * others / places->count;
            double name = weight * number_log(FLOOR + mean);
            for (uint32_t label = 1; label < NAME_STATES; label++) scores->of[label] += name;
            scores->of[NAME_OUTSIDE] += weight * number_log(FLOOR + 1 - mean);
        }
        for (uint32_t label = 1; finder->tokens[i]->joint && label < NAME_STATES; label++) scores->of[label] = NEVER;
    }
}

static NameSureness sureness_of(double share) {
    static const double SURE = 0.8, CERTAIN = 0.9;
    return share >= CERTAIN ? NAME_CERTAIN : share >= SURE ? NAME_SURE : NAME_LIKELY;
}

static NameSpans spans_of(Finder *finder, uint32_t first, uint32_t past) {
    LIST(NameSpan) spans = {0};
    for (uint32_t i = first; i < past; i++) {
        uint8_t state = finder->states[i];
        if (state == NAME_OUTSIDE) continue;
        uint32_t token = finder->tokens[i]->token;
        NameSureness sure = sureness_of(share_of(finder, i));
        if (state == NAME_BEGINS || state == NAME_ALONE || spans.count == 0)
            list_push(&spans, finder->arena, ((NameSpan){token, token + 1, sure}));
        NameSpan *span = &spans.items[spans.count - 1];
        span->end = token + 1;
        if (sure < span->sure) span->sure = sure;
    }
    return list_slice(NameSpans, spans);
}

/* The second reading. How likely a name is is asked where there is one. */
static void read_states(Finder *finder) {
    for (uint32_t i = 0; i < finder->count;) {
        uint32_t end = stretch_end(finder, i);
        bool named = false;
        name_chain_best(&finder->chain, finder->scores + i, end - i, finder->work + i, finder->states + i);
        for (uint32_t at = i; at < end; at++) named = named || finder->states[at] != NAME_OUTSIDE;
        if (named) name_chain_shares(&finder->chain, finder->scores + i, end - i, finder->work + i, finder->shares + i);
        i = end;
    }
}

NameSpans *name_finder(const NameSheet *const *sheets, uint32_t paragraphs, Arena *arena) {
    Arena scratch = {0};
    Finder finder = {.model = model_open(MODEL_NAMES), .arena = &scratch};
    double steps[NAME_STATES * NAME_STATES];
    for (uint32_t i = 0; i < NAME_STATES * NAME_STATES; i++) steps[i] = model_extra(&finder.model, i);
    finder.chain = name_chain_of(steps);
    for (uint32_t p = 0; p < paragraphs; p++) finder.count += sheets[p]->count;
    finder.tokens = arena_array(&scratch, const NameToken *, (size_t)finder.count + 1);
    finder.scores = arena_array(&scratch, NameScores, (size_t)finder.count + 1);
    finder.work = arena_array(&scratch, NameScores, (size_t)finder.count + 1);
    finder.shares = arena_array(&scratch, NameScores, (size_t)finder.count + 1);
    finder.states = arena_array(&scratch, uint8_t, (size_t)finder.count + 1);
    uint32_t at = 0;
    for (uint32_t p = 0; p < paragraphs; p++)
        for (uint32_t i = 0; i < sheets[p]->count; i++) finder.tokens[at++] = &sheets[p]->items[i];
    score_tokens(&finder);
    read_shares(&finder);
    pool_places(&finder);
    count_others(&finder);
    read_states(&finder);
    finder.arena = arena;
    NameSpans *found = arena_array(arena, NameSpans, (size_t)paragraphs + 1);
    at = 0;
    for (uint32_t p = 0; p < paragraphs; p++) {
        found[p] = spans_of(&finder, at, at + sheets[p]->count);
        at += sheets[p]->count;
    }
    arena_free(&scratch);
    return found;
}
