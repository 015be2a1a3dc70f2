#include "cast.h"

#include "interview.h"
#include "predicates.h"

Cast cast_find(const Article *article, Arena *arena) {
    Cast cast = {.people = people_find(article, arena)};
    cast.clauses = arena_new(arena, Clauses);
    *cast.clauses = clauses_find(article, &cast.people, arena);
    cast.roles = roles_find(article, &cast.people, cast.clauses, arena);
    cast.pronouns = pronouns_find(article, &cast.people, &cast.roles, arena);
    roles_add_predicates(&cast.roles, cast.pronouns.found);
    interview_read(&cast.pronouns, article, &cast.people, arena);
    return cast;
}

void cast_listen(Cast *cast, const Article *article, const struct Drafts *drafts, Arena *arena) {
    pronouns_find_quoted(&cast->pronouns, article, &cast->people, &cast->roles, drafts, arena);
}

Referent cast_referent(const Cast *cast, uint32_t piece_number) {
    if (cast->people.names[piece_number].set) return cast->people.names[piece_number];
    if (cast->roles.nominals[piece_number].set) return cast->roles.nominals[piece_number];
    return cast->pronouns.found[piece_number];
}
