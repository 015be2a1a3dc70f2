#include "name_run.h"

#include "classes.h"
#include "text.h"
#include "utf8.h"

static const uint64_t FUNCTION = LEXICON(DETERMINER) | LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(ADVERB) |
                                 LEXICON(BE) | LEXICON(RELATIVE) | LEXICON(FIRST_PERSON);

/* What may stand before a name in its run and is no part of it: "Florida Sen.", "Russian President". */
static const uint64_t BEFORE_NAME = OFFICES | ONE_PERSON | LEXICON(ROLES) | LEXICON(DEMONYM) | LEXICON(CALENDAR) |
                                    LEXICON(BODY_TAIL) | LEXICON(GROUP) | LEXICON(PLACE) | LEXICON(COMMON) |
                                    LEXICON(PREPOSITION) | LEXICON(ABBREVIATION) | LEXICON(DETERMINER);

typedef struct Run {
    SaidText text;
    SaidTokens tokens;
    uint32_t limit;
} Run;

/* More capitals in a row than these are no name. */
enum { LONGEST_RUN = 24 };

static const SaidToken *token_at(const Run *run, uint32_t i) {
    return i < run->limit ? &run->tokens.items[i] : NULL;
}

static SaidText words(const Run *run, uint32_t i) {
    return text_part(run->text, run->tokens.items[i].span);
}

/* al-Assad, bin-Salman: a particle, a hyphen, a capital. */
static bool has_particle_inside(const Run *run, uint32_t i) {
    SaidText word = words(run, i);
    for (uint32_t at = 1; at + 1 < word.length; at++) {
        if (word.at[at] != '-') continue;
        return (lexicon_classes(text_part(word, (SaidSpan){0, at})) & LEXICON(PARTICLE)) &&
               utf8_is_upper(utf8_read(word, at + 1).code);
    }
    return false;
}

static bool is_capital(const Run *run, uint32_t i) {
    const SaidToken *token = token_at(run, i);
    if (token == NULL || token->kind != SAID_WORD) return false;
    if (token->classes & LEXICON(FIRST_PERSON)) return false;
    return token->capital || has_particle_inside(run, i);
}

/* Lower-case particles count where a capital follows them: de la Cruz. */
static uint32_t particles_end(const Run *run, uint32_t i) {
    uint32_t at = i;
    while (at < i + 3 && token_at(run, at) != NULL && !token_at(run, at)->capital &&
           (token_at(run, at)->classes & LEXICON(PARTICLE)))
        at++;
    return at > i && is_capital(run, at) && token_at(run, at)->spaced ? at : i;
}

/* "Secretary of State John Kerry", "University of Lagos": of joins what is no person's name before it. */
static bool of_joins(const Run *run, uint32_t i) {
    const uint64_t offices = OFFICES | LEXICON(ROLE) | LEXICON(BODY_TAIL) | LEXICON(GROUP) | LEXICON(COMMON);
    const SaidToken *before = token_at(run, i - 1);
    return token_at(run, i) != NULL && text_is(words(run, i), "of") && (before->classes & offices) != 0 &&
           is_capital(run, i + 1) && !(token_at(run, i + 1)->classes & LEXICON(DETERMINER));
}

static uint32_t suffix_end(const Run *run, uint32_t i) {
    uint32_t at = i;
    const SaidToken *token = token_at(run, at);
    if (token != NULL && token->kind == SAID_MARK && text_is(words(run, at), ",")) token = token_at(run, ++at);
    bool suffix = token != NULL && token->kind == SAID_WORD && token->capital && (token->classes & LEXICON(SUFFIX));
    if (!suffix || (at > i && token->upper && !text_ends(words(run, at), text_of(".")))) return i;
    return at + 1;
}

/* "Ann Lee FRS": letters after a name of two words and more. */
static uint32_t without_letters(const Run *run, uint32_t start, uint32_t end) {
    const SaidToken *last = token_at(run, end - 1);
    bool letters = end > start + 2 && last->upper && !token_at(run, end - 2)->upper && !token_at(run, start)->upper &&
                   !(last->classes & (LEXICON(SUFFIX) | LEXICON(SURNAME)));
    return letters ? end - 1 : end;
}

static uint32_t run_end(const Run *run, uint32_t start) {
    uint32_t at = start + 1;
    while (at < run->limit && at < start + LONGEST_RUN) {
        uint32_t next = particles_end(run, at);
        if (next == at && of_joins(run, at)) next = at + 1;
        if (!is_capital(run, next) || !token_at(run, next)->spaced) break;
        if (token_at(run, next)->classes & (LEXICON(RELATIVE) | LEXICON(CONJUNCTION) | LEXICON(DETERMINER))) break;
        at = next + 1;
    }
    return suffix_end(run, without_letters(run, start, at));
}

/* A verb, a possessive or a comma after an everyday word that is a surname too: "Lynch said". */
static bool acts(const Run *run, uint32_t i) {
    const SaidToken *token = token_at(run, i);
    if (token == NULL) return false;
    if (token->kind == SAID_MARK) return text_is(words(run, i), ",");
    return token->kind == SAID_POSSESSIVE || (!token->capital && (token->classes & ALL_VERBS));
}

/* Does a capital at the start of a sentence belong to a name? An everyday word does only with one beside it. */
static bool first_is_name(const Run *run, uint32_t i) {
    const SaidToken *token = token_at(run, i);
    bool next = is_capital(run, i + 1) && token_at(run, i + 1)->spaced;
    if (token->classes & OFFICES) return true;
    if (token->classes & (FUNCTION | LEXICON(SAYING) | LEXICON(VAGUE))) {
        return next && (token->classes & GIVEN_NAMES) &&
               !(token->classes & (LEXICON(DETERMINER) | LEXICON(PREPOSITION)));
    }
    if (!(token->classes & LEXICON(COMMON))) return true;
    return next || (token->classes & GIVEN_NAMES) != 0 || ((token->classes & LEXICON(SURNAME)) && acts(run, i + 1));
}

static bool is_prefix(const Run *run, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        const SaidToken *token = token_at(run, i);
        if (!(token->classes & BEFORE_NAME) && !token->upper) return false;
    }
    return true;
}

/* "Labour Minister Shivaram Heb": the name begins after the last title, if nothing before it is a name. */
static uint32_t after_title(const Run *run, uint32_t start, uint32_t end) {
    for (uint32_t i = end - 1; i > start; i--) {
        uint64_t classes = token_at(run, i - 1)->classes;
        bool given = (classes & GIVEN_NAMES) && !(classes & LEXICON(TITLE));
        if ((classes & (LEXICON(TITLE) | ONE_PERSON)) && !given && is_prefix(run, start, i - 1)) return i;
    }
    return start;
}

/* The token at which the name begins: past titles, and past everyday words before a given name. */
static uint32_t name_head(const Run *run, uint32_t start, uint32_t end, bool *titled) {
    const uint64_t strip = OFFICES | ONE_PERSON | LEXICON(DEMONYM);
    uint32_t head = after_title(run, start, end);
    *titled = false;
    for (uint32_t i = start; i < head; i++) *titled = *titled || (token_at(run, i)->classes & OFFICES);
    for (; head < end; head++) {
        if (head > start && head + 1 < end && text_is(words(run, head), "of"))
            head++; /* Secretary of State */
        else if (!(token_at(run, head)->classes & strip))
            break;
        bool given =
            (token_at(run, head)->classes & GIVEN_NAMES) && head + 1 < end && !(token_at(run, head)->classes & OFFICES);
        if (given && (token_at(run, head + 1)->classes & strip) == 0) break;
        if (token_at(run, head)->classes & OFFICES) *titled = true;
    }
    if (head == end && end > start + 1 && (token_at(run, end - 2)->classes & HONORIFICS)) return end - 1; /* Mr. King */
    for (uint32_t i = head; i + 1 < end; i++) {
        bool tail = (token_at(run, i + 1)->classes & (LEXICON(BODY_TAIL) | LEXICON(PREPOSITION))) != 0;
        if (!(token_at(run, i)->classes & GIVEN_NAMES) || tail || (i > head && !is_prefix(run, head, i))) continue;
        for (uint32_t t = head; t < i; t++) *titled = *titled || (token_at(run, t)->classes & OFFICES);
        return i;
    }
    return head;
}

static bool is_determined(const Run *run, uint32_t i) {
    return i > 0 && (run->tokens.items[i - 1].classes & LEXICON(DETERMINER));
}

NameRun name_run(SaidText text, SaidTokens tokens, uint32_t start, uint32_t limit, bool first) {
    Run run = {text, tokens, limit};
    NameRun none = {start, start, start, false};
    if (!is_capital(&run, start)) {
        uint32_t name = particles_end(&run, start);
        bool leads = name > start && (tokens.items[name].classes & LEXICON(SURNAME)) && tokens.items[start].spaced;
        if (!leads) return none;
    } else if (first ? !first_is_name(&run, start)
                     : (tokens.items[start].classes & (FUNCTION & ~LEXICON(BE))) &&
                           !(tokens.items[start].classes & GIVEN_NAMES)) {
        return none;
    }
    NameRun found = {start, start, run_end(&run, start), false};
    found.head = name_head(&run, start, found.end, &found.titled);
    bool alone = found.head == found.end && found.end == start + 1 && !is_determined(&run, start);
    if (alone && (tokens.items[start].classes & PERSON_NAMES) && (!first || acts(&run, start + 1)))
        found = (NameRun){start, start, found.end, false}; /* Baker, Dean */
    return found;
}
