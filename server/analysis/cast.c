#include "cast.h"

#include "pronouns.h"

Cast cast_find(const Article *article, Arena *arena) {
    Cast cast = {.people = people_find(article, arena)};
    cast.roles = roles_find(article, &cast.people, arena);
    cast.pronoun_of = arena_array(arena, SaidPronoun, (size_t)cast.people.persons.count + 1);
    cast.pronouns = pronouns_find(article, &cast.people, &cast.roles, cast.pronoun_of, arena);
    return cast;
}

Referent cast_referent(const Cast *cast, uint32_t piece_number) {
    if (cast->people.names[piece_number].set) return cast->people.names[piece_number];
    if (cast->roles.nominals[piece_number].set) return cast->roles.nominals[piece_number];
    return cast->pronouns[piece_number];
}
