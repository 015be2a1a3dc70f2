#include "registry.h"

#include "classes.h"
#include "text.h"

#include <string.h>

/* A surname that alone has meant one person this often goes on doing so. */
enum { MOST_NAMESAKES = 16, OFTEN = 3, PROMINENT = 3 };

static const uint64_t HE = LEXICON(HONORIFIC_HE) | LEXICON(ROLE_HE), SHE = LEXICON(HONORIFIC_SHE) | LEXICON(ROLE_SHE);

typedef struct Candidates {
    uint32_t people[MOST_NAMESAKES];
    uint32_t count;
} Candidates;

static void add_word(Registry *registry, uint32_t person, SaidText word, uint32_t at, uint32_t of) {
    Index *index = at + 1 == of ? &registry->surnames : &registry->givens;
    uint32_t *place = index_place(index, registry->arena, word);
    list_push(&registry->nodes, registry->arena, ((NameNode){person, *place, at, of}));
    *place = registry->nodes.count - 1;
}

/* First and last word and what tells father from son: whoever has all three is the same person. */
static SaidText full_key(const Registry *registry, const NameWords *name) {
    const SaidText parts[] = {name->words[0], name_surname(name), name->suffix};
    char *key = arena_alloc(registry->arena, (size_t)parts[0].length + parts[1].length + parts[2].length + 2);
    uint32_t length = 0;
    for (uint32_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (i > 0) key[length++] = ' ';
        memcpy(key + length, parts[i].at, parts[i].length);
        length += parts[i].length;
    }
    return (SaidText){key, length};
}

static void take_name(Registry *registry, uint32_t number, Spot spot, const NameWords *name) {
    Person *person = &registry->persons.items[number];
    person->name = *name;
    person->full = article_name_span(registry->article, spot);
    for (uint32_t i = 0; i < name->count; i++) add_word(registry, number, name->words[i], i, name->count);
    uint32_t *place = index_place(&registry->full, registry->arena, full_key(registry, name));
    if (*place == INDEX_NONE) *place = number;
}

static int sign_of(uint64_t classes, uint64_t he, uint64_t she, int weight) {
    return (classes & he ? weight : 0) - (classes & she ? weight : 0);
}

/* Honorifics and gendered roles count for much, the list of given names for little. */
static int gender_at(Spot spot) {
    const Block *block = spot.block;
    int gender = 0;
    for (uint32_t i = spot.piece->start; i < spot.piece->head; i++)
        gender += sign_of(block->tokens.items[i].classes, HE, SHE, 4);
    if (spot.number == SAID_NONE) return gender; /* in a headline, where names are no pieces */
    const Piece *before = block_beside(block, spot.piece, -1);
    bool touches = piece_is(before, PIECE_NOMINAL) && before->end == spot.piece->start;
    if (touches) gender += sign_of(before->classes, LEXICON(ROLE_HE), LEXICON(ROLE_SHE), 3);
    return gender;
}

/* Where the first word may be the surname, as in "Kim Dong-wook", it tells nothing. */
static int gender_of_given(Spot spot) {
    const SaidToken *tokens = spot.block->tokens.items;
    uint64_t classes = tokens[spot.piece->head].classes, last = tokens[spot.piece->tail - 1].classes;
    if ((classes & LEXICON(SURNAME)) && !(last & LEXICON(SURNAME))) return 0;
    return sign_of(classes, LEXICON(GIVEN_HE), LEXICON(GIVEN_SHE), 1);
}

/* The last word before the name that is an office and no mere honorific; nothing where there is none. */
static SaidText title_at(Spot spot) {
    const SaidToken *tokens = spot.block->tokens.items;
    for (uint32_t i = spot.piece->head; i > spot.piece->start; i--) {
        uint64_t classes = tokens[i - 1].classes;
        if ((classes & LEXICON(TITLE)) && !(classes & HONORIFICS)) return block_token(spot.block, i - 1);
    }
    return (SaidText){0};
}

/* Who of the persons chained from a node has a name that fits. */
static uint32_t fitting_among(const Registry *registry, const NameWords *name, uint32_t node) {
    for (uint32_t seen = 0; node != INDEX_NONE && seen < MOST_NAMESAKES; seen++) {
        uint32_t person = registry->nodes.items[node].person;
        if (name_fits(name, &registry->persons.items[person].name)) return person;
        node = registry->nodes.items[node].next;
    }
    return SAID_NONE;
}

static uint32_t find_fitting(const Registry *registry, const NameWords *name) {
    uint32_t same = index_find(&registry->full, full_key(registry, name));
    if (same != INDEX_NONE) return same;
    uint32_t person = fitting_among(registry, name, index_find(&registry->surnames, name_surname(name)));
    if (person == SAID_NONE) person = fitting_among(registry, name, index_find(&registry->givens, name_surname(name)));
    if (person == SAID_NONE) person = fitting_among(registry, name, index_find(&registry->givens, name->words[0]));
    return person;
}

void registry_enter(Registry *registry, Spot spot, const NameWords *name) {
    uint32_t number = find_fitting(registry, name);
    if (number == SAID_NONE) {
        number = registry->persons.count;
        list_push(&registry->persons, registry->arena, ((Person){.first = spot.number}));
        list_push(&registry->last_paragraph, registry->arena, SAID_NONE);
        if (name->count > 1) registry->persons.items[number].gender = gender_of_given(spot);
        take_name(registry, number, spot, name);
    } else if (name->count > registry->persons.items[number].name.count) {
        take_name(registry, number, spot, name);
    }
    registry->persons.items[number].times++;
    registry->persons.items[number].gender += gender_at(spot);
    if (registry->persons.items[number].title.length == 0) registry->persons.items[number].title = title_at(spot);
}

/* Does the name stand in the person's name where `node` says its last word does? */
static bool stands_in(const NameWords *name, const NameWords *full, const NameNode *node) {
    if (node->of != full->count || node->at + 1 < name->count) return false;
    for (uint32_t i = 0; i < name->count; i++) {
        if (!text_equal_folded(name->words[name->count - 1 - i], full->words[node->at - i])) return false;
    }
    return true;
}

/* The people whose surname (`tail`), or whose given name, this is. */
static Candidates find_by(const Registry *registry, const NameWords *name, bool tail) {
    Candidates found = {.count = 0};
    uint32_t node = index_find(tail ? &registry->surnames : &registry->givens, name_surname(name));
    for (uint32_t seen = 0; node != INDEX_NONE && seen < MOST_NAMESAKES; seen++) {
        const NameNode *at = &registry->nodes.items[node];
        if (stands_in(name, &registry->persons.items[at->person].name, at)) found.people[found.count++] = at->person;
        node = at->next;
    }
    return found;
}

/* Mr. is no woman and Mrs. no man. */
static void keep_gender(const Registry *registry, Candidates *found, int gender) {
    uint32_t kept = 0;
    for (uint32_t i = 0; gender != 0 && found->count > 1 && i < found->count; i++) {
        int known = registry->persons.items[found->people[i]].gender;
        if ((gender > 0 && known >= 0) || (gender < 0 && known <= 0)) found->people[kept++] = found->people[i];
    }
    if (kept > 0) found->count = kept;
}

/* "President Lee" is whoever has been called president. False where nobody of them has. */
static bool keep_title(const Registry *registry, Candidates *found, SaidText title) {
    Candidates kept = {.count = 0};
    for (uint32_t i = 0; i < found->count; i++) {
        if (text_equal_folded(registry->persons.items[found->people[i]].title, title))
            kept.people[kept.count++] = found->people[i];
    }
    if (kept.count > 0) *found = kept;
    return kept.count > 0;
}

static void keep_introduced(const Registry *registry, Candidates *found, uint32_t number) {
    Candidates kept = {.count = 0};
    for (uint32_t i = 0; i < found->count; i++) {
        if (registry->persons.items[found->people[i]].first <= number) kept.people[kept.count++] = found->people[i];
    }
    if (kept.count > 0) *found = kept;
}

/* The one whom the surname alone has meant before, unless it was seldom and a namesake was named close by. */
static void keep_established(const Registry *registry, Candidates *found, uint32_t paragraph) {
    uint32_t holder = SAID_NONE;
    bool close = false;
    for (uint32_t i = 0; i < found->count; i++) {
        uint32_t person = found->people[i], last = registry->last_paragraph.items[person];
        if (registry->persons.items[person].alone > 0) {
            if (holder != SAID_NONE) return;
            holder = person;
        } else if (last != SAID_NONE && last + 1 >= paragraph) {
            close = true;
        }
    }
    if (holder == SAID_NONE || (close && registry->persons.items[holder].alone < OFTEN)) return;
    *found = (Candidates){{holder}, 1};
}

/* Copy calls by the surname alone whom it is about, and others of that name by more: the one whose full name it has
 * most often by far is probably meant. */
static bool keep_prominent(const Registry *registry, Candidates *found) {
    uint32_t best = found->people[0], second = 0;
    for (uint32_t i = 1; i < found->count; i++) {
        uint32_t times = registry->persons.items[found->people[i]].times, most = registry->persons.items[best].times;
        if (times > most) best = found->people[i];
        uint32_t less = times > most ? most : times;
        if (less > second) second = less;
    }
    if (registry->persons.items[best].times < PROMINENT * second) return false;
    *found = (Candidates){{best}, 1};
    return true;
}

static SaidMentionBy by_what(const Registry *registry, Spot spot, const NameWords *name, bool tail, uint32_t person) {
    const SaidToken *tokens = spot.block->tokens.items;
    const NameWords *full = &registry->persons.items[person].name;
    for (uint32_t i = spot.piece->start; i < spot.piece->head; i++) {
        if ((tokens[i].classes & HONORIFICS) && name->count < 2) return SAID_BY_HONORIFIC;
    }
    if (name->count == full->count || name->count > 1) {
        bool initial = name->words[0].length == 2 && name->words[0].at[1] == '.';
        return initial && full->words[0].length > 2 ? SAID_BY_INITIALS : SAID_BY_FULL;
    }
    return tail ? SAID_BY_SURNAME : SAID_BY_GIVEN;
}

static Referent referent_of(Registry *registry, Spot spot, const NameWords *name, Candidates found, bool tail,
                            SaidGrade grade) {
    if (found.count == 0) return (Referent){0};
    uint32_t *people = arena_array(registry->arena, uint32_t, found.count);
    for (uint32_t i = 0; i < found.count; i++) people[i] = found.people[found.count - 1 - i];
    return (Referent){.reading = found.count == 1 ? SAID_ONE : SAID_EITHER,
                      .by = (uint8_t)by_what(registry, spot, name, tail, people[0]),
                      .grade = (uint8_t)grade,
                      .set = true,
                      .people = {people, found.count}};
}

Referent registry_find(Registry *registry, Spot spot, const NameWords *name) {
    if (name->count > 1) {
        uint32_t person = find_fitting(registry, name);
        if (person != SAID_NONE)
            return referent_of(registry, spot, name, (Candidates){{person}, 1}, true, SAID_GRADE_A);
    }
    bool tail = true;
    Candidates found = find_by(registry, name, true);
    if (found.count == 0 && !spot.piece->titled) {
        tail = false;
        found = find_by(registry, name, false);
    }
    keep_gender(registry, &found, gender_at(spot));
    if (found.count > 1) keep_introduced(registry, &found, spot.number);
    SaidText title = title_at(spot);
    bool strange = found.count > 1 && title.length > 0 && !keep_title(registry, &found, title);
    bool namesakes = found.count > 1;
    if (namesakes && !strange) keep_established(registry, &found, spot.paragraph);
    SaidGrade grade = namesakes ? SAID_GRADE_B : SAID_GRADE_A;
    if (found.count > 1 && !strange && keep_prominent(registry, &found)) grade = SAID_GRADE_C;
    return referent_of(registry, spot, name, found, tail, grade);
}

void registry_see(Registry *registry, Spot spot, const Referent *referent) {
    for (uint32_t i = 0; i < referent->people.count; i++) {
        uint32_t number = referent->people.items[i];
        Person *person = &registry->persons.items[number];
        if (referent->reading != SAID_ONE) continue;
        bool alone = referent->by == SAID_BY_SURNAME || referent->by == SAID_BY_HONORIFIC;
        person->alone += alone;
        registry->last_paragraph.items[number] = spot.paragraph;
        if (referent->by != SAID_BY_FULL) person->gender += gender_at(spot);
    }
}
