#include "name_run.h"

#include "classes.h"
#include "text.h"
#include "utf8.h"

#include <whosaid/person.h>

static const uint64_t FUNCTION = LEXICON(DETERMINER) | LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(ADVERB) |
                                 LEXICON(BE) | LEXICON(RELATIVE) | LEXICON(FIRST_PERSON);

/* What may stand before a name in its run and is no part of it: "Florida Sen.", "Russian President". */
static const uint64_t BEFORE_NAME = OFFICES | ONE_PERSON | LEXICON(ROLES) | LEXICON(DEMONYM) | LEXICON(CALENDAR) |
                                    LEXICON(BODY_TAIL) | LEXICON(GROUP) | LEXICON(PLACE) | LEXICON(COMMON) |
                                    LEXICON(PREPOSITION) | LEXICON(ABBREVIATION) | LEXICON(DETERMINER);

/* More capitals in a row than these are no name. */
enum { LONGEST_RUN = 24 };

/* al-Assad, bin-Salman: a particle, a hyphen, a capital. */
static bool has_particle_inside(TokenView view, uint32_t i) {
    SaidText word = view_words(view, i);
    for (uint32_t at = 1; at + 1 < word.length; at++) {
        if (word.at[at] != '-') continue;
        return (lexicon_classes(text_part(word, (SaidSpan){0, at})) & LEXICON(PARTICLE)) &&
               utf8_is_upper(utf8_read(word, at + 1).code);
    }
    return false;
}

static bool is_capital(TokenView view, uint32_t i) {
    const SaidToken *token = view_token(view, i);
    if (token == NULL || token->kind != SAID_WORD) return false;
    if (token->classes & LEXICON(FIRST_PERSON)) return false;
    return token->capital || has_particle_inside(view, i);
}

/* Lower-case particles count where a capital follows them: de la Cruz. */
static uint32_t particles_end(TokenView view, uint32_t i) {
    uint32_t at = i;
    while (at < i + 3 && view_token(view, at) != NULL && !view_token(view, at)->capital &&
           (view_token(view, at)->classes & LEXICON(PARTICLE)))
        at++;
    return at > i && is_capital(view, at) && view_token(view, at)->spaced ? at : i;
}

/* "Secretary of State John Kerry", "University of Lagos": of joins what is no person's name before it. */
static bool of_joins(TokenView view, uint32_t i) {
    const uint64_t offices = OFFICES | LEXICON(ROLE) | LEXICON(BODY_TAIL) | LEXICON(GROUP) | LEXICON(COMMON);
    const SaidToken *before = view_token(view, i - 1);
    bool joined = view_token(view, i) != NULL && is_capital(view, i + 1);
    if (joined && text_is(view_words(view, i), "&")) return true;
    return view_token(view, i) != NULL && text_is(view_words(view, i), "of") && (before->classes & offices) != 0 &&
           is_capital(view, i + 1) && !(view_token(view, i + 1)->classes & LEXICON(DETERMINER));
}

uint32_t name_suffix_end(TokenView view, uint32_t i) {
    uint32_t at = i;
    const SaidToken *token = view_token(view, at);
    if (token != NULL && token->kind == SAID_MARK && text_is(view_words(view, at), ",")) token = view_token(view, ++at);
    bool suffix = token != NULL && token->kind == SAID_WORD && token->capital && (token->classes & LEXICON(SUFFIX));
    if (!suffix || (at > i && token->upper && !view_ends(view, at, "."))) return i;
    return at + 1;
}

/* "Ann Lee FRS": letters after a name of two words and more. */
static uint32_t without_letters(TokenView view, uint32_t start, uint32_t end) {
    const SaidToken *last = view_token(view, end - 1);
    bool letters = end > start + 2 && last->upper && !view_token(view, end - 2)->upper &&
                   !view_token(view, start)->upper && !(last->classes & (LEXICON(SUFFIX) | LEXICON(SURNAME)));
    return letters ? end - 1 : end;
}

static uint32_t run_end(TokenView view, uint32_t start) {
    uint32_t at = start + 1;
    while (at < view.limit && at < start + LONGEST_RUN) {
        uint32_t next = particles_end(view, at);
        if (next == at && of_joins(view, at)) next = at + 1;
        if (!is_capital(view, next) || !view_token(view, next)->spaced) break;
        if (view_token(view, next)->classes & (LEXICON(RELATIVE) | LEXICON(CONJUNCTION) | LEXICON(DETERMINER))) break;
        at = next + 1;
    }
    return name_suffix_end(view, without_letters(view, start, at));
}

/* A verb, a possessive or a comma after an everyday word that is a surname too: "Lynch said". */
static bool acts(TokenView view, uint32_t i) {
    const SaidToken *token = view_token(view, i);
    if (token == NULL) return false;
    if (token->kind == SAID_MARK) return text_is(view_words(view, i), ",");
    return token->kind == SAID_POSSESSIVE || (!token->capital && (token->classes & ALL_VERBS));
}

/* Does a capital at the start of a sentence belong to a name? An everyday word does only with one beside it. */
static bool first_is_name(TokenView view, uint32_t i) {
    const SaidToken *token = view_token(view, i);
    bool next = is_capital(view, i + 1) && view_token(view, i + 1)->spaced;
    if (token->classes & OFFICES) return true;
    if (token->classes & (FUNCTION | LEXICON(SAYING) | LEXICON(VAGUE))) {
        return next && (token->classes & GIVEN_NAMES) &&
               !(token->classes & (LEXICON(DETERMINER) | LEXICON(PREPOSITION)));
    }
    if (!(token->classes & LEXICON(COMMON))) return true;
    return next || (token->classes & GIVEN_NAMES) != 0 || ((token->classes & LEXICON(SURNAME)) && acts(view, i + 1));
}

static bool is_prefix(TokenView view, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        const SaidToken *token = view_token(view, i);
        if (!(token->classes & BEFORE_NAME) && !token->upper) return false;
    }
    return true;
}

/* "Labour Minister Shivaram Heb": the name begins after the last title, if nothing before it is a name. */
static uint32_t after_title(TokenView view, uint32_t start, uint32_t end) {
    for (uint32_t i = end - 1; i > start; i--) {
        uint64_t classes = view_token(view, i - 1)->classes;
        bool given = (classes & GIVEN_NAMES) && !(classes & LEXICON(TITLE));
        if ((classes & (LEXICON(TITLE) | ONE_PERSON)) && !given && is_prefix(view, start, i - 1)) return i;
    }
    return start;
}

/* The token at which the name begins: past titles, and past everyday words before a given name. */
static uint32_t name_head(TokenView view, uint32_t start, uint32_t end, bool *titled) {
    const uint64_t strip = OFFICES | ONE_PERSON | LEXICON(DEMONYM);
    uint32_t head = after_title(view, start, end);
    *titled = false;
    for (uint32_t i = start; i < head; i++) *titled = *titled || (view_token(view, i)->classes & OFFICES);
    for (; head < end; head++) {
        if (head > start && head + 1 < end && text_is(view_words(view, head), "of"))
            head++; /* Secretary of State */
        else if (!(view_token(view, head)->classes & strip))
            break;
        bool given = (view_token(view, head)->classes & GIVEN_NAMES) && head + 1 < end &&
                     !(view_token(view, head)->classes & OFFICES);
        if (given && (view_token(view, head + 1)->classes & strip) == 0) break;
        if (view_token(view, head)->classes & OFFICES) *titled = true;
    }
    if (head == end && end > start + 1 && (view_token(view, end - 2)->classes & HONORIFICS))
        return end - 1; /* Mr. King */
    for (uint32_t i = head; i + 1 < end; i++) {
        bool tail = (view_token(view, i + 1)->classes & (LEXICON(BODY_TAIL) | LEXICON(PREPOSITION))) != 0;
        if (!(view_token(view, i)->classes & GIVEN_NAMES) || tail || (i > head && !is_prefix(view, head, i))) continue;
        for (uint32_t t = head; t < i; t++) *titled = *titled || (view_token(view, t)->classes & OFFICES);
        return i;
    }
    return head;
}

static bool is_determined(TokenView view, uint32_t i) {
    return i > 0 && (view.tokens.items[i - 1].classes & LEXICON(DETERMINER));
}

NameRun name_run(TokenView view, uint32_t start, bool first) {
    NameRun none = {start, start, start, false, SAID_NONE};
    if (!is_capital(view, start)) {
        uint32_t name = particles_end(view, start);
        bool leads =
            name > start && (view.tokens.items[name].classes & LEXICON(SURNAME)) && view.tokens.items[start].spaced;
        if (!leads) return none;
    } else if (first ? !first_is_name(view, start)
                     : (view.tokens.items[start].classes & (FUNCTION & ~LEXICON(BE))) &&
                           !(view.tokens.items[start].classes & GIVEN_NAMES)) {
        return none;
    }
    NameRun found = {start, start, run_end(view, start), false, SAID_NONE};
    found.head = name_head(view, start, found.end, &found.titled);
    bool alone = found.head == found.end && found.end == start + 1 && !is_determined(view, start);
    if (alone && (view.tokens.items[start].classes & PERSON_NAMES) && (!first || acts(view, start + 1)))
        found = (NameRun){start, start, found.end, false, SAID_NONE}; /* Baker, Dean */
    return found;
}
