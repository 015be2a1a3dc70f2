#include "roles.h"

#include "classes.h"
#include "gender.h"
#include "text.h"

enum { MOST_BEARERS = 16, LONGEST_PHRASE = 10 };

/* Titles that copy shortens, and the word that it uses without the name. */
static const char *const LONG_FORMS[][2] = {
    {"sen.", "senator"},         {"gov.", "governor"},   {"rep.", "representative"}, {"prof.", "professor"},
    {"gen.", "general"},         {"col.", "colonel"},    {"sgt.", "sergeant"},       {"lt.", "lieutenant"},
    {"capt.", "captain"},        {"dr.", "doctor"},      {"rev.", "reverend"},       {"maj.", "major"},
    {"supt.", "superintendent"}, {"insp.", "inspector"},
};

static bool is_nounlike(const Piece *piece) {
    return piece_is(piece, PIECE_NOMINAL) || piece_is(piece, PIECE_NOUN) || piece_is(piece, PIECE_NAME);
}

static const Piece *past_possessors(const Block *block, const Piece *piece) {
    for (uint32_t n = 0; n < LONGEST_PHRASE && piece_is_possessor(piece); n++) piece = block_beside(block, piece, 1);
    return piece;
}

/* After a preposition the noun, its possessors passed over; NULL where none follows. */
static const Piece *object_of(const Block *block, const Piece *preposition) {
    const Piece *object = past_possessors(block, block_beside(block, preposition, 1));
    return object != NULL && is_nounlike(object) && object->quoted == preposition->quoted ? object : NULL;
}

uint32_t phrase_end(const Block *block, uint32_t piece) {
    const Piece *last = &block->pieces.items[piece];
    for (uint32_t steps = 0; steps < LONGEST_PHRASE; steps++) {
        const Piece *next = block_beside(block, last, 1);
        if (next == NULL || next->quoted != last->quoted) break;
        bool possessed = last->possessive && is_nounlike(next);
        bool named = (last->kind == PIECE_NOUN || steps > 0) && next->kind == PIECE_NAME && next->start == last->end;
        named = named || (last->kind == PIECE_NAME && is_nounlike(next) && next->start == last->end);
        const Piece *object = next->kind == PIECE_PREPOSITION ? object_of(block, next) : NULL;
        if (!possessed && !named && object == NULL) break;
        last = object != NULL ? object : next;
    }
    return block_number(block, last) + 1;
}

uint32_t phrase_start(const Block *block, uint32_t piece) {
    const Piece *first = &block->pieces.items[piece];
    for (uint32_t n = 0; n < LONGEST_PHRASE && !first->within; n++) {
        const Piece *before = block_beside(block, first, -1);
        if (!piece_is_possessor(before) || before->quoted != first->quoted) break;
        first = before;
    }
    return first->start;
}

static SaidText long_form(SaidText word) {
    for (uint32_t i = 0; i < sizeof LONG_FORMS / sizeof *LONG_FORMS; i++) {
        if (text_is(word, LONG_FORMS[i][0])) return text_of(LONG_FORMS[i][1]);
    }
    return word;
}

/* A title is a role until the copy says more. */
static void add_role(Roles *roles, uint32_t person, SaidText head, SaidSpan words, bool title) {
    bool none = said_span_is_empty(roles->of[person]);
    if (none || (roles->titles[person] && !title)) {
        roles->of[person] = words;
        roles->titles[person] = title;
    }
    uint32_t *place = index_place(&roles->heads, roles->arena, long_form(head));
    list_push(&roles->nodes, roles->arena, ((RoleNode){person, *place, words}));
    *place = roles->nodes.count - 1;
}

static bool is_person_nominal(const Piece *piece) {
    return piece != NULL && piece->kind == PIECE_NOMINAL && (piece->classes & ONE_PERSON) && !piece->plural;
}

/* "President", "Florida Sen.": what stands before the name in its run. */
static void role_in_run(Roles *roles, Spot spot, uint32_t person) {
    const SaidToken *tokens = spot.block->tokens.items;
    uint32_t start = spot.piece->start, end = spot.piece->head;
    while (start < end && (tokens[start].classes & (HONORIFICS | LEXICON(DETERMINER)))) start++;
    if (start == end || (tokens[end - 1].classes & HONORIFICS)) return;
    SaidSpan words = article_span(roles->article, spot.paragraph, start, end);
    add_role(roles, person, block_token(spot.block, end - 1), words, true);
}

/* "Lagos Daily reporter NAME": a name that touches the noun is part of what the person is called. */
static uint32_t role_start(const Block *block, const Piece *nominal) {
    uint32_t start = phrase_start(block, block_number(block, nominal));
    const Piece *before = block_beside(block, nominal, -1);
    bool touches = piece_is(before, PIECE_NAME) && !before->possessive && before->end == start;
    return touches ? before->start : start;
}

/* The phrase from `nominal` to `last` stands beside the name: a role, and with a comma between a mention too. */
static void enter_role(Roles *roles, Spot spot, const Piece *nominal, const Piece *last, bool apposition) {
    const Block *block = spot.block;
    uint32_t person = roles->names[spot.number].people.items[0];
    SaidSpan words = article_span(roles->article, spot.paragraph, role_start(block, nominal), last->end);
    add_role(roles, person, block_token(block, nominal->head), words, false);
    if (!apposition) return;
    if (nominal->classes & LEXICON(ROLE_HE)) roles->gender[person] += GENDER_ROLE;
    if (nominal->classes & LEXICON(ROLE_SHE)) roles->gender[person] -= GENDER_ROLE;
    uint32_t *people = arena_array(roles->arena, uint32_t, 1);
    *people = person;
    roles->nominals[roles->article->first_piece[spot.paragraph] + block_number(block, nominal)] = (Referent){
        .reading = SAID_ONE, .by = SAID_BY_APPOSITION, .grade = SAID_GRADE_A, .set = true, .people = {people, 1}};
}

static bool ends_apposition(const Piece *piece) {
    return piece == NULL || piece->kind == PIECE_COMMA || piece->kind == PIECE_STOP || piece->kind == PIECE_DASH ||
           piece->kind == PIECE_QUOTE || piece->kind == PIECE_RELATIVE || piece->kind == PIECE_BRACKET ||
           piece->kind == PIECE_CONJUNCTION || piece->kind == PIECE_SAYING || piece->kind == PIECE_VERB;
}

static bool is_age(const Block *block, const Piece *piece) {
    if (!piece_is(piece, PIECE_NOUN) || piece->end - piece->start != 1) return false;
    const SaidToken *token = &block->tokens.items[piece->start];
    return token->kind == SAID_NUMBER && token->span.end - token->span.start <= 3;
}

/* The mark behind a name, that of ", 44," or "(44)" passed over. */
static const Piece *past_age(const Block *block, const Piece *name) {
    const Piece *mark = block_beside(block, name, 1);
    bool parts = piece_is(mark, PIECE_COMMA) || piece_is(mark, PIECE_BRACKET);
    if (!parts || !is_age(block, block_beside(block, mark, 1))) return mark;
    const Piece *close = block_beside(block, mark, 2);
    return piece_is(close, PIECE_BRACKET) ? block_beside(block, close, 1) : close;
}

/* "NAME, the director of the center," and "NAME, 44, the director of the center," */
static void role_after(Roles *roles, Spot spot) {
    const Block *block = spot.block;
    const Piece *comma = past_age(block, spot.piece);
    if (!piece_is(comma, PIECE_COMMA) || spot.piece->possessive) return;
    const Piece *nominal = past_possessors(block, block_beside(block, comma, 1));
    if (nominal == NULL || !is_person_nominal(nominal) || nominal->quoted != spot.piece->quoted) return;
    const Piece *last = &block->pieces.items[phrase_end(block, block_number(block, nominal)) - 1];
    if (ends_apposition(block_beside(block, last, 1))) enter_role(roles, spot, nominal, last, true);
}

/* The noun that a phrase which ends here is about: from "the newspapers" to "a lawyer for the newspapers". */
static const Piece *head_before(const Block *block, const Piece *last) {
    for (uint32_t steps = 0; steps < LONGEST_PHRASE && is_nounlike(last); steps++) {
        const Piece *joint = block_beside(block, last, -1);
        for (uint32_t n = 0; n < LONGEST_PHRASE && piece_is_possessor(joint); n++)
            joint = block_beside(block, joint, -1);
        const Piece *head = piece_is(joint, PIECE_PREPOSITION) ? block_beside(block, joint, -1) : NULL;
        if (!is_nounlike(head)) break;
        if (is_person_nominal(last) && !is_person_nominal(head)) break;
        last = head;
    }
    return last;
}

/* "the country’s leader, NAME," and "a lawyer for the newspapers, NAME," */
static void role_before(Roles *roles, Spot spot) {
    const Block *block = spot.block;
    const Piece *last = block_beside(block, spot.piece, -2);
    if (!piece_is(block_beside(block, spot.piece, -1), PIECE_COMMA) || !is_nounlike(last)) return;
    const Piece *nominal = head_before(block, last);
    bool sure = is_person_nominal(nominal) && (nominal->definite || nominal != last);
    if (!sure || nominal->quoted != spot.piece->quoted || !ends_apposition(block_beside(block, spot.piece, 1))) return;
    if (roles->nominals[roles->article->first_piece[spot.paragraph] + block_number(block, nominal)].set) return;
    enter_role(roles, spot, nominal, last, true);
}

static void roles_of_name(Roles *roles, Spot spot) {
    const Piece *before = block_beside(spot.block, spot.piece, -1);
    if (spot.piece->within) return;
    role_in_run(roles, spot, roles->names[spot.number].people.items[0]);
    if (is_person_nominal(before) && before->end == spot.piece->start) enter_role(roles, spot, before, before, false);
    role_after(roles, spot);
    role_before(roles, spot);
}

/* Whatever a nominal says of country or party, a role of its person must say too. */
static bool modifiers_fit(const Roles *roles, const Block *block, const Piece *nominal, SaidSpan role) {
    SaidText words = article_words(roles->article, role);
    for (uint32_t i = nominal->start; i < nominal->head; i++) {
        if (!(block->tokens.items[i].classes & (LEXICON(DEMONYM) | LEXICON(PLACE))) && !block->tokens.items[i].capital)
            continue;
        if (i > nominal->start && !text_holds(words, block_token(block, i))) return false;
    }
    return true;
}

/* "the senator": whoever bears the role and was introduced before. */
static Referent bearer(const Roles *roles, Spot spot) {
    uint32_t bearers[MOST_BEARERS], count = 0;
    uint32_t node = index_find(&roles->heads, block_token(spot.block, spot.piece->head));
    for (uint32_t seen = 0; node < roles->nodes.count && seen < MOST_BEARERS; seen++) {
        const RoleNode *role = &roles->nodes.items[node];
        node = role->next;
        bool known = false;
        for (uint32_t i = 0; i < count; i++) known = known || bearers[i] == role->person;
        if (!known && modifiers_fit(roles, spot.block, spot.piece, role->words)) bearers[count++] = role->person;
    }
    if (count == 0) return (Referent){0};
    uint32_t *people = arena_array(roles->arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) people[i] = bearers[count - 1 - i];
    return (Referent){.reading = count == 1 ? SAID_ONE : SAID_EITHER,
                      .by = SAID_BY_ROLE,
                      .grade = SAID_GRADE_B,
                      .set = true,
                      .people = {people, count}};
}

static bool may_mean_bearer(Spot spot) {
    const Piece *piece = spot.piece, *next = block_beside(spot.block, piece, 1);
    if (!is_person_nominal(piece) && !(piece->kind == PIECE_NOMINAL && piece->titled)) return false;
    bool the = text_is(block_token(spot.block, piece->start), "the");
    bool title = piece->titled && piece->start + 1 == piece->end;
    bool before_name = piece_is(next, PIECE_NAME) && next->start == piece->end;
    return (the || title) && !before_name && !piece->quoted;
}

Roles roles_find(const Article *article, const People *people, Arena *arena) {
    Roles roles = {.article = article, .names = people->names, .arena = arena};
    roles.of = arena_array(arena, SaidSpan, (size_t)people->persons.count + 1);
    roles.gender = arena_array(arena, int, (size_t)people->persons.count + 1);
    roles.titles = arena_array(arena, bool, (size_t)people->persons.count + 1);
    roles.nominals = arena_array(arena, Referent, (size_t)article->first_piece[article->paragraphs.count] + 1);
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        for (uint32_t i = 0; i < article->blocks[p]->pieces.count; i++) {
            Spot spot = article_spot(article, p, i);
            const Referent *name = &people->names[spot.number];
            if (name->set && name->reading == SAID_ONE) {
                roles_of_name(&roles, spot);
            } else if (!roles.nominals[spot.number].set && may_mean_bearer(spot)) {
                roles.nominals[spot.number] = bearer(&roles, spot);
            }
        }
    }
    return roles;
}
