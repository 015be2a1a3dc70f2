#include "people.h"

#include "lexicon.h"
#include "text.h"
#include "utf8.h"

/* What makes a person: of a name of several words, and of one word that nobody in the article has in a longer name. */
static const float LEAST_FULL = 1.6F, LEAST_ALONE = 2.2F;

/* Below this a name is a place or a body even where somebody bears it. */
static const float LEAST_MEANT = -2.5F;

/* A title at one of its places makes a name a person's at all of them. */
static const float TITLED = 1.5F;

/* A name that stands as a place at half of its places or more is one. */
static const float PLACED = -1.5F;

/* All places of one name. */
typedef struct Group {
    uint32_t count;
    float own, beside;
    uint32_t places; /* how often it stands where a place would: "in NAME", in a dateline */
    bool titled;
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
        list_push(&finder->groups, finder->arena, ((Group){.own = name->own}));
    }
    Group *group = &finder->groups.items[*place];
    group->count++;
    group->titled = group->titled || (spot.piece->titled && spot.piece->head > spot.piece->start);
    group->beside += name->beside;
    group->places += name->placed;
    finder->group_of[spot.number] = *place;
}

/* What stands beside a name counts up to three times its mean, the more often the more. */
static float evidence(const Group *group) {
    float placed = group->places * 2 >= group->count && !group->titled ? PLACED : 0;
    return group->own + placed + group->beside * 3 / (float)(group->count + 2) + (group->titled ? TITLED : 0);
}

typedef void Visit(Finder *finder, Spot spot);

static void each_name(Finder *finder, Visit *visit) {
    const Article *article = finder->article;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        if (!article_capitals_tell(article, p)) continue;
        const Names *names = &article->blocks[p]->names;
        for (uint32_t i = 0; i < names->count; i++) visit(finder, article_spot(article, p, names->items[i].piece));
    }
}

/* The town of a dateline: the words before its comma, bracket or dash. */
static SaidText town_of(const Block *block) {
    SaidText line = text_part(block->text, (SaidSpan){0, block->dateline});
    for (uint32_t at = 0; at < line.length;) {
        Utf8 c = utf8_read(line, at);
        bool ends = c.code == ',' || c.code == '(' || c.code == '-' || c.code == 0x2013 || c.code == 0x2014;
        if (ends) return text_trim(text_part(line, (SaidSpan){0, at}));
        at += c.length;
    }
    return (SaidText){0};
}

static void note_datelines(Finder *finder) {
    for (uint32_t p = 0; p < finder->article->paragraphs.count; p++) {
        uint32_t number = index_find(&finder->index, town_of(finder->article->blocks[p]));
        if (number < finder->groups.count) finder->groups.items[number].places = finder->groups.items[number].count;
    }
}

static void enter_full(Finder *finder, Spot spot) {
    const Group *group = &finder->groups.items[finder->group_of[spot.number]];
    const NameWords *name = &name_at(spot)->words;
    if (name->count < 2 || evidence(group) < LEAST_FULL) return;
    registry_enter(&finder->registry, spot, name);
}

static void name_piece(Finder *finder, Spot spot) {
    Group *group = &finder->groups.items[finder->group_of[spot.number]];
    const NameWords *name = &name_at(spot)->words;
    Referent *referent = &finder->names[spot.number];
    if (name->count == 0) return;
    bool weak = evidence(group) < LEAST_MEANT;
    if (!weak) *referent = registry_find(&finder->registry, spot, name);
    bool person = name->count > 1 ? evidence(group) >= LEAST_FULL : evidence(group) >= LEAST_ALONE;
    if (!referent->set && person) {
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
    note_datelines(&finder);
    each_name(&finder, enter_full);
    each_name(&finder, name_piece);
    People people = {.names = finder.names};
    people.headlines = registry_headlines(&finder.registry);
    people.persons = list_slice(Persons, finder.registry.persons);
    return people;
}
