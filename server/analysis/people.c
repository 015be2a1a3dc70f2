#include "people.h"

#include "lexicon.h"

/* All places of one name. */
typedef struct Group {
    NameSureness sure; /* of the surest place; those in "the Ortiz administration" do not count */
} Group;

typedef struct Finder {
    const Article *article;
    Arena *arena;
    Index index;
    LIST(Group) groups;
    uint32_t *group_of; /* by piece number */
    Registry registry;
    Referent *names;
} Finder;

static const Name *name_at(Spot spot) {
    return &spot.block->names.items[spot.piece->name];
}

static void pool(Finder *finder, Spot spot) {
    const Name *name = name_at(spot);
    uint32_t *place = index_place_hashed(&finder->index, finder->arena, name->text, name->hash);
    if (*place == INDEX_NONE) {
        *place = finder->groups.count;
        list_push(&finder->groups, finder->arena, ((Group){0}));
    }
    Group *group = &finder->groups.items[*place];
    if (name->person && name->sure > group->sure && !spot.piece->within) group->sure = name->sure;
    finder->group_of[spot.number] = *place;
}

typedef void Visit(Finder *finder, Spot spot);

static void each_name(Finder *finder, Visit *visit) {
    const Article *article = finder->article;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        const Names *names = &article->blocks[p]->names;
        for (uint32_t i = 0; i < names->count; i++) visit(finder, article_spot(article, p, names->items[i].piece));
    }
}

/* In a headline, whose capitals tell less, only a certain name makes a person. */
static void enter_full(Finder *finder, Spot spot) {
    const Name *name = name_at(spot);
    if (!name->person) return;
    bool tells = article_capitals_tell(finder->article, spot.paragraph);
    if (name->words.count < 2 || (!tells && name->sure < NAME_CERTAIN)) return;
    registry_enter(&finder->registry, spot, &name->words);
}

/* "al-Rashid paid": a surname that is nothing else means its person even where the model passes it over. */
static void name_missed(Finder *finder, Spot spot) {
    const uint64_t things = LEXICON(PLACE) | LEXICON(COMMON) | LEXICON(BODY_TAIL) | LEXICON(DEMONYM) |
                            LEXICON(CALENDAR) | LEXICON(GROUP) | LEXICON(PAPER);
    const NameWords *name = &name_at(spot)->words;
    bool plain = name->count == 1 && spot.piece->person == SAID_NONE && !spot.piece->definite && !spot.piece->within;
    if (!plain || (spot.piece->classes & things) || spot.piece->tail - spot.piece->head > 1) return;
    Referent referent = registry_find(&finder->registry, spot, name);
    if (!referent.set || referent.reading != SAID_ONE || referent.by != SAID_BY_SURNAME) return;
    finder->names[spot.number] = referent;
    registry_see(&finder->registry, spot, &referent);
}

/* A name of one word that nobody in the article has in a longer name makes a person only where one of its places is
 * sure. */
static void name_piece(Finder *finder, Spot spot) {
    const NameWords *name = &name_at(spot)->words;
    Referent *referent = &finder->names[spot.number];
    if (name->count == 0 || !article_capitals_tell(finder->article, spot.paragraph)) return;
    if (!name_at(spot)->person) {
        name_missed(finder, spot);
        return;
    }
    *referent = registry_find(&finder->registry, spot, name);
    bool sure = finder->groups.items[finder->group_of[spot.number]].sure >= NAME_SURE;
    if (!referent->set && (name->count > 1 || sure)) {
        registry_enter(&finder->registry, spot, name);
        *referent = registry_find(&finder->registry, spot, name);
    }
    if (referent->set) registry_see(&finder->registry, spot, referent);
}

People people_find(const Article *article, Arena *arena) {
    Finder finder = {.article = article, .arena = arena, .registry = {.article = article, .arena = arena}};
    uint32_t pieces = article->first_piece[article->paragraphs.count];
    finder.group_of = arena_array(arena, uint32_t, (size_t)pieces + 1);
    finder.names = arena_array(arena, Referent, (size_t)pieces + 1);
    each_name(&finder, pool);
    each_name(&finder, enter_full);
    each_name(&finder, name_piece);
    People people = {.names = finder.names};
    people.headlines = registry_headlines(&finder.registry);
    people.persons = list_slice(Persons, finder.registry.persons);
    return people;
}
