#include "roles.h"

#include "bearers.h"
#include "classes.h"
#include "gender.h"
#include "predicates.h"
#include "text.h"

/* How many bytes of what stands around a role are looked at. */
enum { MOST_AROUND = 320 };

/* Titles that copy shortens, and the word that it uses without the name. */
static const char *const LONG_FORMS[][2] = {
    {"sen.", "senator"},         {"gov.", "governor"},   {"rep.", "representative"}, {"prof.", "professor"},
    {"gen.", "general"},         {"col.", "colonel"},    {"sgt.", "sergeant"},       {"lt.", "lieutenant"},
    {"capt.", "captain"},        {"dr.", "doctor"},      {"rev.", "reverend"},       {"maj.", "major"},
    {"supt.", "superintendent"}, {"insp.", "inspector"},
};

SaidText role_word(SaidText title) {
    for (uint32_t i = 0; i < sizeof LONG_FORMS / sizeof *LONG_FORMS; i++) {
        if (text_is(title, LONG_FORMS[i][0])) return text_of(LONG_FORMS[i][1]);
    }
    return title;
}

Referent role_mention(const Roles *roles, uint32_t person, SaidMentionBy by, SaidGrade grade) {
    uint32_t *people = arena_array(roles->arena, uint32_t, 1);
    *people = person;
    return (Referent){
        .reading = SAID_ONE, .by = (uint8_t)by, .grade = (uint8_t)grade, .set = true, .people = {people, 1}};
}

/* The bracket behind a name: "(D-N.Y.)". Its last token, or the name's. */
static uint32_t bracket_end(const Block *block, const Piece *last) {
    const Piece *open = block_beside(block, last, 1);
    if (!piece_is(open, PIECE_BRACKET) || open->start != last->end) return last->end;
    for (uint32_t i = open->end; i < block->tokens.count && i < open->end + LONGEST_PHRASE; i++) {
        if (text_is(block_token(block, i), ")")) return i;
    }
    return last->end;
}

static void add_role(Roles *roles, Spot name, SaidText head, SaidSpan words, RoleRank rank, uint32_t owner) {
    uint32_t person = roles->names[name.number].people.items[0];
    if (rank > (RoleRank)roles->ranks[person]) {
        roles->of[person] = words;
        roles->ranks[person] = (uint8_t)rank;
    }
    uint32_t last = phrase_end(name.block, block_number(name.block, name.piece)) - 1;
    uint32_t end = bracket_end(name.block, &name.block->pieces.items[last]);
    SaidSpan around = article_span(roles->article, name.paragraph, name.piece->start, end);
    if (words.start < around.start) around.start = words.start;
    if (words.end > around.end) around.end = words.end;
    if (around.end > around.start + MOST_AROUND) around.end = around.start + MOST_AROUND;
    uint32_t *place = index_place(&roles->heads, roles->arena, role_word(head));
    list_push(&roles->nodes, roles->arena, ((RoleNode){person, *place, around, owner}));
    *place = roles->nodes.count - 1;
}

/* "former" before a title that is part of the name's run. */
static uint32_t with_former(const Block *block, uint32_t start) {
    static const char *const words[] = {"former", "ex", "then", "acting"};
    return start > 0 && TEXT_IS_ONE(block_token(block, start - 1), words) ? start - 1 : start;
}

/* "President", "Florida Sen.": what stands before the name in its run. */
static void role_in_run(Roles *roles, Spot spot) {
    const SaidToken *tokens = spot.block->tokens.items;
    uint32_t start = spot.piece->start, end = spot.piece->head;
    while (start < end && (tokens[start].classes & (HONORIFICS | LEXICON(DETERMINER)))) start++;
    if (start == end || (tokens[end - 1].classes & HONORIFICS)) return;
    SaidSpan words = article_span(roles->article, spot.paragraph, with_former(spot.block, start), end);
    add_role(roles, spot, block_token(spot.block, end - 1), words, ROLE_TITLE, SAID_NONE);
}

/* "Lagos Daily reporter NAME": a name that touches the noun is part of what the person is called. */
static uint32_t role_start(const Block *block, const Piece *nominal) {
    uint32_t start = phrase_start(block, block_number(block, nominal));
    const Piece *before = block_beside(block, nominal, -1);
    bool touches = piece_is(before, PIECE_NAME) && !before->possessive && before->end == start;
    return with_former(block, touches ? before->start : start);
}

/* The phrase from `nominal` to `last` stands beside the name: a role, and with `mention` a mention too. */
static void enter_role(Roles *roles, Spot spot, const Piece *nominal, const Piece *last, bool mention) {
    const Block *block = spot.block;
    uint32_t person = roles->names[spot.number].people.items[0];
    SaidSpan words = article_span(roles->article, spot.paragraph, role_start(block, nominal), last->end);
    const Piece *before = block_beside(block, nominal, -1);
    bool owned = piece_is_possessor(before) && before->quoted == nominal->quoted;
    uint32_t owner = owned ? roles->article->first_piece[spot.paragraph] + block_number(block, before) : SAID_NONE;
    add_role(roles, spot, block_token(block, nominal->head), words, ROLE_BESIDE, owner);
    if (!mention) return;
    if (nominal->classes & LEXICON(ROLE_HE)) roles->gender[person] += GENDER_ROLE;
    if (nominal->classes & LEXICON(ROLE_SHE)) roles->gender[person] -= GENDER_ROLE;
    roles->nominals[roles->article->first_piece[spot.paragraph] + block_number(block, nominal)] =
        role_mention(roles, person, SAID_BY_APPOSITION, SAID_GRADE_A);
}

static bool ends_apposition(const Piece *piece) {
    return piece == NULL || piece->kind == PIECE_COMMA || piece->kind == PIECE_STOP || piece->kind == PIECE_DASH ||
           piece->kind == PIECE_QUOTE || piece->kind == PIECE_RELATIVE || piece->kind == PIECE_BRACKET ||
           piece->kind == PIECE_CONJUNCTION || piece->kind == PIECE_SAYING || piece->kind == PIECE_VERB ||
           piece->kind == PIECE_PREPOSITION;
}

static bool is_age(const Block *block, const Piece *piece) {
    if (!piece_is(piece, PIECE_NOUN) || piece->end - piece->start != 1) return false;
    const SaidToken *token = &block->tokens.items[piece->start];
    return token->kind == SAID_NUMBER && token->span.end - token->span.start <= 3;
}

static uint32_t number_of(SaidText digits) {
    uint32_t number = 0;
    for (uint32_t i = 0; i < digits.length; i++) {
        if (digits.at[i] < '0' || digits.at[i] > '9') return 0;
        number = number * 10 + (uint32_t)(digits.at[i] - '0');
    }
    return number;
}

static void note_age(Roles *roles, uint32_t person, uint32_t years) {
    if (years >= MOST_YEARS) return;
    bool other = roles->aged[years] != person + 1 && roles->aged[years] != 0;
    roles->aged[years] = other ? SAID_NONE : person + 1;
}

/* The mark behind a name, that of ", 44," or "(44)" passed over, and noted. */
static const Piece *past_age(Roles *roles, Spot spot) {
    const Block *block = spot.block;
    const Piece *mark = block_beside(block, spot.piece, 1);
    bool parts = piece_is(mark, PIECE_COMMA) || piece_is(mark, PIECE_BRACKET);
    const Piece *age = parts ? block_beside(block, mark, 1) : NULL;
    if (age == NULL || !is_age(block, age)) return mark;
    note_age(roles, roles->names[spot.number].people.items[0], number_of(block_token(block, age->start)));
    const Piece *close = block_beside(block, mark, 2);
    return piece_is(close, PIECE_BRACKET) ? block_beside(block, close, 1) : close;
}

/* "According to NAME, the director said": what a verb follows at once is the subject of a clause of its own, unless the
 * other begins the sentence. */
static bool is_clause(const Block *block, const Piece *first, const Piece *after) {
    return piece_is_finite(after) && first->start > block->sentences.items[first->sentence].start;
}

/* The same of "With his mother, NAME said". */
static bool is_clause_behind(const Block *block, const Piece *first, const Piece *after) {
    return piece_is_finite(after) && piece_is(block_beside(block, first, -1), PIECE_PREPOSITION);
}

/* "NAME, the director of the center," and "NAME, 44, the director of the center," */
static void role_after(Roles *roles, Spot spot) {
    const Block *block = spot.block;
    const Piece *comma = past_age(roles, spot);
    if (!piece_is(comma, PIECE_COMMA) || spot.piece->possessive) return;
    const Piece *nominal = phrase_past_possessors(block, block_beside(block, comma, 1));
    if (nominal == NULL || !phrase_is_person(nominal) || nominal->quoted != spot.piece->quoted) return;
    const Piece *last = &block->pieces.items[phrase_end(block, block_number(block, nominal)) - 1];
    const Piece *after = block_beside(block, last, 1);
    if (ends_apposition(after) && !is_clause(block, spot.piece, after)) enter_role(roles, spot, nominal, last, true);
}

/* The first piece of the noun's phrase, its possessors counted. */
static const Piece *phrase_first(const Block *block, const Piece *noun) {
    const Piece *before = block_beside(block, noun, -1);
    for (uint32_t n = 0; n < LONGEST_PHRASE && piece_is_possessor(before); n++) {
        noun = before;
        before = block_beside(block, noun, -1);
    }
    return noun;
}

/* "a spokeswoman, NAME, said" and not "a lawyer, NAME and others": what is not definite needs its mark or verb. */
static bool closes(const Block *block, const Piece *after) {
    if (after == NULL || after->kind == PIECE_STOP) return true;
    const Piece *next = after->kind == PIECE_COMMA ? block_beside(block, after, 1) : after;
    return piece_is_verb(next) || piece_is(next, PIECE_RELATIVE);
}

/* "the country’s leader, NAME," and "a lawyer for the newspapers, NAME," */
static void role_before(Roles *roles, Spot spot) {
    const Block *block = spot.block;
    const Piece *last = block_beside(block, spot.piece, -2), *after = block_beside(block, spot.piece, 1);
    if (!piece_is(block_beside(block, spot.piece, -1), PIECE_COMMA) || !phrase_is_noun(last)) return;
    const Piece *nominal = phrase_head_before(block, last);
    if (!phrase_is_person(nominal) || nominal->quoted != spot.piece->quoted || !ends_apposition(after)) return;
    if (!nominal->definite && nominal == last && !closes(block, after)) return;
    if (is_clause_behind(block, phrase_first(block, nominal), after)) return;
    if (roles->nominals[roles->article->first_piece[spot.paragraph] + block_number(block, nominal)].set) return;
    enter_role(roles, spot, nominal, last, true);
}

/* "spokesman NAME", "secretary of state NAME"; "his brother NAME" is a mention as well. */
static void role_touching(Roles *roles, Spot spot) {
    const Block *block = spot.block;
    const Piece *last = block_beside(block, spot.piece, -1);
    if (!phrase_is_noun(last) || last->end != spot.piece->start || last->quoted != spot.piece->quoted) return;
    const Piece *nominal = phrase_is_person(last) ? last : phrase_head_before(block, last);
    if (!phrase_is_person(nominal)) return;
    const Piece *owner = block_beside(block, nominal, -1);
    bool owned = piece_is_possessor(owner) && owner->quoted == nominal->quoted;
    enter_role(roles, spot, nominal, last, owned && nominal == last);
}

static void roles_of_name(Roles *roles, Spot spot) {
    roles->named[roles->names[spot.number].people.items[0]] = spot.number;
    if (spot.piece->within) return;
    role_in_run(roles, spot);
    role_touching(roles, spot);
    role_after(roles, spot);
    role_before(roles, spot);
}

/* "a senator from Ohio": from now on "the senator" may be them. */
static void note_stranger(Roles *roles, Spot spot) {
    bool stranger = spot.piece->indefinite && phrase_is_person(spot.piece);
    if (!stranger || phrase_is_before_name(spot.block, spot.piece)) return;
    *index_place(&roles->strangers, roles->arena, block_token(spot.block, spot.piece->head)) = spot.number;
}

static Roles roles_new(const Article *article, const People *people, const Clauses *clauses, Arena *arena) {
    size_t persons = (size_t)people->persons.count + 1;
    return (Roles){.article = article,
                   .names = people->names,
                   .clauses = clauses,
                   .of = arena_array(arena, SaidSpan, persons),
                   .ranks = arena_array(arena, uint8_t, persons),
                   .gender = arena_array(arena, int, persons),
                   .aged = arena_array(arena, uint32_t, MOST_YEARS),
                   .named = arena_array(arena, uint32_t, persons),
                   .nominals =
                       arena_array(arena, Referent, (size_t)article->first_piece[article->paragraphs.count] + 1),
                   .arena = arena};
}

Roles roles_find(const Article *article, const People *people, const Clauses *clauses, Arena *arena) {
    Roles roles = roles_new(article, people, clauses, arena);
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        for (uint32_t i = 0; i < article->blocks[p]->pieces.count; i++) {
            Spot spot = article_spot(article, p, i);
            const Referent *name = &people->names[spot.number];
            if (name->set && name->reading == SAID_ONE) roles_of_name(&roles, spot);
            if (name->set || roles.nominals[spot.number].set) continue;
            if (predicate_read(&roles, spot, roles.names)) continue;
            roles.nominals[spot.number] = bearer_at(&roles, spot);
            if (!roles.nominals[spot.number].set) note_stranger(&roles, spot);
        }
    }
    return roles;
}
