#include "pronouns.h"

#include "pronoun_grade.h"

/* The model, and room for what it sees. */
typedef struct Judging {
    Model model;
    Features features;
    double scores[MOST_ANTECEDENTS];
} Judging;

static PronounVerdict judge(void *judging, const PronounCase *pronoun) {
    Judging *room = judging;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        pronoun_features(pronoun, i, false, &room->features);
        room->scores[i] = model_score(&room->model, &room->features);
    }
    return pronoun_verdict(pronoun, room->scores, &room->model);
}

Pronouns pronouns_find(const Article *article, const People *people, Roles *roles, Arena *arena) {
    Judging judging = {.model = model_open(MODEL_PRONOUNS)};
    PronounWalk walk = {
        .article = article, .people = people, .roles = roles, .judge = judge, .judging = &judging, .arena = arena};
    walk.found = arena_array(arena, Referent, (size_t)article->first_piece[article->paragraphs.count] + 1);
    walk.heard = arena_array(arena, int, (size_t)people->persons.count + 1);
    pronoun_walk(&walk);
    return (Pronouns){walk.found, walk.heard};
}

void pronouns_find_quoted(Pronouns *pronouns, const Article *article, const People *people, Roles *roles,
                          const struct Drafts *drafts, Arena *arena) {
    Judging judging = {.model = model_open(MODEL_PRONOUNS)};
    PronounWalk walk = {.article = article,
                        .people = people,
                        .roles = roles,
                        .judge = judge,
                        .judging = &judging,
                        .arena = arena,
                        .found = pronouns->found,
                        .heard = pronouns->heard,
                        .drafts = drafts};
    pronoun_walk(&walk);
}
