#include "bearers.h"

#include "state.h"
#include "text.h"

enum { MOST_BEARERS = 16, MOST_SEEN = 48 };

/* What somebody may be called who was introduced by the other word. */
static const char *const OTHER_WORDS[][2] = {
    {"lawmaker", "senator"},
    {"lawmaker", "representative"},
    {"lawmaker", "congressman"},
    {"lawmaker", "congresswoman"},
    {"congressman", "representative"},
    {"congresswoman", "representative"},
    {"legislator", "senator"},
    {"legislator", "representative"},
    {"nominee", "candidate"},
    {"candidate", "nominee"},
    {"attorney", "lawyer"},
    {"lawyer", "attorney"},
    {"physician", "doctor"},
    {"doctor", "physician"},
    {"leader", "president"},
    {"premier", "minister"},
    {"boss", "chief"},
};

typedef struct Bearers {
    uint32_t people[MOST_BEARERS];
    uint32_t count;
} Bearers;

/* How many paragraphs back whoever bears a role must have been named. */
enum { REACH = 8 };

/* Words that say how somebody is and not which one: "new", "longtime", "embattled", "presumptive". */
static bool is_mere_adjective(SaidText word) {
    static const char *const words[] = {"new", "old", "young", "late", "then", "longtime", "current", "now", "first"};
    static const char *const tails[] = {"ed", "ing", "ive", "ous", "ful", "less", "able", "ible", "ent", "ant", "ish"};
    if (TEXT_IS_ONE(word, words)) return true;
    for (uint32_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        if (text_ends(word, text_of(tails[i]))) return true;
    }
    return false;
}

static bool is_former(SaidText words) {
    return text_holds(words, text_of("former ")) || text_holds(words, text_of("Former "));
}

/* What a nominal says of country, party, rank or field, the words around a role of its person must say too; and a
 * former governor is no governor. */
static bool modifiers_fit(const Roles *roles, const Block *block, const Piece *nominal, SaidSpan around) {
    SaidText words = article_words(roles->article, around);
    SaidSpan own = {block->tokens.items[nominal->start].span.start, block->tokens.items[nominal->head].span.end};
    for (uint32_t i = nominal->start + 1; i < nominal->head; i++) {
        SaidText word = block_token(block, i);
        bool plain = !block->tokens.items[i].capital && (text_is(word, "former") || is_mere_adjective(word));
        if (!plain && !text_holds(words, word) && !state_is_named(word, words)) return false;
    }
    return !is_former(words) || is_former(block_words(block, own));
}

/* "the president of the club", "the senator from Vermont", "the judge who voted against it": what follows tells which
 * one, and must be known. */
static bool rest_fits(const Roles *roles, Spot spot, SaidSpan around) {
    const Piece *next = block_beside(spot.block, spot.piece, 1);
    if (piece_is(next, PIECE_RELATIVE)) return false;
    if (!piece_is(next, PIECE_PREPOSITION)) return true;
    bool of = text_is(block_token(spot.block, next->start), "of");
    const Piece *object = phrase_past_possessors(spot.block, block_beside(spot.block, next, 1));
    bool telling = phrase_is_noun(object) && (of || spot.block->tokens.items[object->head].capital);
    if (!telling) return !of;
    return text_holds(article_words(roles->article, around), block_token(spot.block, object->head));
}

static void add(Bearers *bearers, uint32_t person) {
    for (uint32_t i = 0; i < bearers->count; i++) {
        if (bearers->people[i] == person) return;
    }
    if (bearers->count < MOST_BEARERS) bearers->people[bearers->count++] = person;
}

static bool is_near(const Roles *roles, Spot spot, uint32_t person) {
    const uint32_t *first = roles->article->first_piece;
    uint32_t from = spot.paragraph > REACH ? spot.paragraph - REACH : 0;
    return roles->named[person] >= first[from];
}

static void gather(const Roles *roles, Spot spot, SaidText head, Bearers *bearers) {
    uint32_t node = index_find(&roles->heads, head), stranger = index_find(&roles->strangers, head);
    for (uint32_t seen = 0; node < roles->nodes.count && seen < MOST_SEEN; seen++) {
        const RoleNode *role = &roles->nodes.items[node];
        node = role->next;
        bool other = stranger != INDEX_NONE && stranger > roles->named[role->person];
        if (other || !is_near(roles, spot, role->person)) continue;
        bool fits = modifiers_fit(roles, spot.block, spot.piece, role->around) && rest_fits(roles, spot, role->around);
        if (fits) add(bearers, role->person);
    }
}

static Referent referent_of(const Roles *roles, const Bearers *bearers) {
    if (bearers->count == 0) return (Referent){0};
    uint32_t *people = arena_array(roles->arena, uint32_t, bearers->count);
    for (uint32_t i = 0; i < bearers->count; i++) people[i] = bearers->people[bearers->count - 1 - i];
    return (Referent){.reading = bearers->count == 1 ? SAID_ONE : SAID_EITHER,
                      .by = SAID_BY_ROLE,
                      .grade = SAID_GRADE_B,
                      .set = true,
                      .people = {people, bearers->count}};
}

/* "the senator", and "the lawmaker" where only one senator is known. */
static Referent bearer_of_role(const Roles *roles, Spot spot) {
    Bearers bearers = {.count = 0};
    SaidText head = block_token(spot.block, spot.piece->head);
    gather(roles, spot, head, &bearers);
    for (uint32_t i = 0; bearers.count == 0 && i < sizeof OTHER_WORDS / sizeof *OTHER_WORDS; i++) {
        if (text_is(head, OTHER_WORDS[i][0])) gather(roles, spot, text_of(OTHER_WORDS[i][1]), &bearers);
    }
    return referent_of(roles, &bearers);
}

/* Whom the possessor means, SAID_NONE where that is not known. */
static uint32_t owner_of(const Roles *roles, uint32_t piece, const Referent *pronouns) {
    const Referent *name = &roles->names[piece], *pronoun = &pronouns[piece];
    if (name->set && name->reading == SAID_ONE) return name->people.items[0];
    return pronoun->set && pronoun->reading == SAID_ONE ? pronoun->people.items[0] : SAID_NONE;
}

/* "his older brother" is not simply his brother. */
static bool has_modifiers(const Roles *roles, Spot spot, SaidSpan around) {
    for (uint32_t i = spot.piece->start; i < spot.piece->head; i++) {
        if (!text_holds(article_words(roles->article, around), block_token(spot.block, i))) return false;
    }
    return true;
}

Referent bearer_owned(const Roles *roles, Spot spot, const Referent *pronouns) {
    const Piece *before = block_beside(spot.block, spot.piece, -1);
    bool owned = piece_is_possessor(before) && before->quoted == spot.piece->quoted;
    if (!owned || !phrase_is_person(spot.piece) || spot.piece->within) return (Referent){0};
    if (phrase_is_before_name(spot.block, spot.piece)) return (Referent){0};
    uint32_t owner = owner_of(roles, spot.number - (uint32_t)(spot.piece - before), pronouns);
    uint32_t node =
        owner == SAID_NONE ? INDEX_NONE : index_find(&roles->heads, block_token(spot.block, spot.piece->head));
    Bearers bearers = {.count = 0};
    for (uint32_t seen = 0; node < roles->nodes.count && seen < MOST_SEEN; seen++) {
        const RoleNode *role = &roles->nodes.items[node];
        node = role->next;
        if (role->owner == SAID_NONE || role->owner >= spot.number || !has_modifiers(roles, spot, role->around))
            continue;
        if (owner_of(roles, role->owner, pronouns) == owner) add(&bearers, role->person);
    }
    return bearers.count == 1 ? referent_of(roles, &bearers) : (Referent){0};
}

/* The years of "52-year-old", 0 of another word. */
static uint32_t years_of(SaidText word) {
    uint32_t years = 0, at = 0;
    for (; at < word.length && at < 3 && word.at[at] >= '0' && word.at[at] <= '9'; at++)
        years = years * 10 + (uint32_t)(word.at[at] - '0');
    SaidText rest = text_part(word, (SaidSpan){at, word.length});
    return text_is(rest, "-year-old") ? years : 0;
}

static Referent bearer_of_age(const Roles *roles, uint32_t years) {
    uint32_t aged = roles->aged[years];
    if (aged == 0 || aged == SAID_NONE) return (Referent){0};
    return role_mention(roles, aged - 1, SAID_BY_ROLE, SAID_GRADE_B);
}

Referent bearer_at(const Roles *roles, Spot spot) {
    const Piece *piece = spot.piece;
    if (phrase_is_before_name(spot.block, piece) || piece->quoted || piece->within) return (Referent){0};
    bool the = text_is(block_token(spot.block, piece->start), "the");
    if (the && piece->kind == PIECE_NOUN) {
        uint32_t years = years_of(block_token(spot.block, piece->head));
        return years == 0 ? (Referent){0} : bearer_of_age(roles, years);
    }
    if (!phrase_is_person(piece) && !(piece->kind == PIECE_NOMINAL && piece->titled)) return (Referent){0};
    return the ? bearer_of_role(roles, spot) : (Referent){0};
}
