#include "cast.h"

Cast cast_find(const Article *article, Arena *arena) {
    Cast cast = {.people = people_find(article, arena)};
    cast.roles = roles_find(article, &cast.people, arena);
    cast.pronouns = pronouns_find(article, &cast.people, &cast.roles, arena);
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
