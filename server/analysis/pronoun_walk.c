#include "pronoun_walk.h"

#include "classes.h"
#include "drafts.h"
#include "text.h"

/* How many paragraphs back people are looked for, and strangers; this many of the last are asked about anyway. */
enum { REACH = 5, STRANGER_REACH = 2, ALWAYS = 2, NAMESAKES = 4, MOST_POSSESSORS = 3 };

/* Where the walk is inside quotations. */
typedef struct Inside {
    uint32_t quote;   /* the quotation, or SAID_NONE */
    uint32_t stretch; /* the next stretch of the block */
    uint32_t nested;  /* the token behind the last quotation inside a quotation */
} Inside;

GenderFit pronoun_walk_fit(const PronounWalk *walk, uint32_t who, SaidPronoun pronoun) {
    uint32_t people = walk->people->persons.count;
    if (who >= people) return gender_fit(walk->antecedents.traces[who].gender, 0, pronoun);
    int told = walk->people->persons.items[who].gender + walk->roles->gender[who];
    return gender_fit(told, walk->heard[who], pronoun);
}

static bool is_near(const PronounWalk *walk, const PronounCase *pronoun, uint32_t who, uint32_t people_before) {
    uint32_t paragraphs = pronoun->spot.paragraph - walk->antecedents.traces[who].last.paragraph;
    if (who >= walk->people->persons.count) return !walk->blind && paragraphs < STRANGER_REACH;
    return paragraphs <= REACH || people_before < ALWAYS;
}

/* "Mr. Wu, he said, had come": whoever is named in what is said is somebody else. */
static bool is_named_in_words(const PronounWalk *walk, const PronounCase *pronoun, uint32_t who) {
    const Stand *last = &walk->antecedents.traces[who].last;
    return pronoun->tag && last->kind == SAID_NAME && last->sentence == walk->antecedents.sentence;
}

/* Offers those whose gender fits at least as well as that. */
static void offer(const PronounWalk *walk, PronounCase *pronoun, GenderFit least) {
    const Antecedents *antecedents = &walk->antecedents;
    uint32_t people = 0;
    pronoun->count = 0;
    for (uint32_t i = 0; i < antecedents->recent_count; i++) {
        uint32_t who = antecedents->recent[i];
        GenderFit fit = pronoun_walk_fit(walk, who, pronoun->pronoun);
        if ((!walk->blind && fit < least) || who == pronoun->speaker || !is_near(walk, pronoun, who, people)) continue;
        if (is_named_in_words(walk, pronoun, who)) continue;
        people += who < walk->people->persons.count;
        pronoun->choices[pronoun->count] = (PronounChoice){who, (uint8_t)fit, pronoun->count};
        pronoun->count++;
    }
}

/* "NAME said he would come": as long as the gender fits, he is who says it. */
static void keep_teller(PronounCase *pronoun) {
    const Antecedents *antecedents = pronoun->antecedents;
    bool told = pronoun->told && pronoun->form == FORM_SUBJECT && antecedents->teller_sentence == antecedents->sentence;
    for (uint32_t i = 0; told && i < pronoun->count; i++) {
        if (pronoun->choices[i].who != antecedents->teller) continue;
        pronoun->choices[0] = (PronounChoice){pronoun->choices[i].who, pronoun->choices[i].fit, 0};
        pronoun->count = 1;
    }
}

static void write(PronounWalk *walk, const PronounCase *pronoun, PronounVerdict verdict) {
    uint32_t persons = walk->people->persons.count, who = pronoun->choices[verdict.best].who;
    uint32_t other = verdict.second == NO_CHOICE ? SAID_NONE : pronoun->choices[verdict.second].who;
    bool either = verdict.open && who < persons && other < persons;
    if (who >= persons || (verdict.open && !either)) return;
    uint32_t *people = arena_array(walk->arena, uint32_t, 2);
    people[0] = either && other < who ? other : who;
    people[1] = people[0] == who ? other : who;
    walk->found[pronoun->spot.number] = (Referent){.reading = either ? SAID_EITHER : SAID_ONE,
                                                   .by = SAID_BY_PRONOUN,
                                                   .grade = (uint8_t)verdict.grade,
                                                   .set = true,
                                                   .people = {people, either ? 2 : 1}};
}

static void resolve(PronounWalk *walk, Spot spot, uint32_t speaker) {
    PronounCase pronoun = pronoun_case(&walk->antecedents, spot);
    pronoun.speaker = speaker;
    offer(walk, &pronoun, FIT_UNKNOWN);
    if (pronoun.count == 0) offer(walk, &pronoun, FIT_UNLIKE);
    if (!walk->blind) keep_teller(&pronoun);
    if (pronoun.count == 0) return;
    PronounVerdict verdict = walk->judge(walk->judging, &pronoun);
    if (verdict.best == NO_CHOICE) return;
    write(walk, &pronoun, verdict);
    if (verdict.open) return;
    uint32_t who = pronoun.choices[verdict.best].who;
    antecedents_see_pronoun(&walk->antecedents, spot, who, pronoun.pronoun);
    if (who < walk->people->persons.count)
        walk->heard[who] = gender_with(walk->heard[who], pronoun.pronoun, verdict.grade);
}

/* "I" is who says it. */
static void resolve_first_person(PronounWalk *walk, Spot spot, const SaidQuote *quote) {
    if (quote->speaker.kind != SAID_BY_PERSON || quote->grade > SAID_GRADE_B) return;
    uint32_t *people = arena_array(walk->arena, uint32_t, 1);
    *people = quote->speaker.person;
    walk->found[spot.number] = (Referent){
        .reading = SAID_ONE, .by = SAID_BY_PRONOUN, .grade = (uint8_t)quote->grade, .set = true, .people = {people, 1}};
}

/* Of a quotation inside the quotation nobody knows who speaks. */
static void read_quoted_pronoun(PronounWalk *walk, Spot spot, const Inside *inside) {
    if (walk->drafts == NULL || inside->quote == SAID_NONE || spot.piece->start < inside->nested) return;
    const SaidQuote *quote = &walk->drafts->quotes.items[inside->quote].quote;
    if (quote->kind != SAID_DIRECT && quote->kind != SAID_MIXED) return;
    if (spot.piece->classes & LEXICON(PRONOUN_I)) resolve_first_person(walk, spot, quote);
    bool person = quote->speaker.kind == SAID_BY_PERSON;
    if (pronoun_of(spot.piece) != SAID_NO_PRONOUN) resolve(walk, spot, person ? quote->speaker.person : SAID_NONE);
}

static void read_pronoun(PronounWalk *walk, Spot spot, const Inside *inside) {
    const Referent *known = &walk->found[spot.number];
    SaidPronoun pronoun = pronoun_of(spot.piece);
    if (spot.piece->quoted) {
        read_quoted_pronoun(walk, spot, inside);
    } else if (walk->drafts == NULL && pronoun != SAID_NO_PRONOUN) {
        resolve(walk, spot, SAID_NONE);
    } else if (known->set && known->reading == SAID_ONE && pronoun != SAID_NO_PRONOUN) {
        antecedents_see_pronoun(&walk->antecedents, spot, known->people.items[0], pronoun);
    }
}

/* "NAME, a lawyer," "as a lawyer," "was a lawyer": what somebody is said to be is nobody else. */
static bool is_said_of_somebody(const PronounWalk *walk, Spot spot) {
    static const char *const become[] = {"as", "become", "became", "becomes", "remained", "like"};
    const Piece *before = place_beside(spot.block, spot.piece, -1);
    for (int n = 0; n < MOST_POSSESSORS && piece_is_possessor(before); n++)
        before = place_beside(spot.block, before, -1);
    if (before == NULL) return false;
    if (piece_is_verb(before) && (before->classes & LEXICON(COPULA))) return true;
    if (TEXT_IS_ONE(block_token(spot.block, before->start), become)) return true;
    const Piece *name = before->kind == PIECE_COMMA ? place_beside(spot.block, before, -1) : NULL;
    return piece_is(name, PIECE_NAME) && walk->people->names[spot.number - (uint32_t)(spot.piece - name)].set;
}

/* "A top official told another story." */
static bool is_stranger(const PronounWalk *walk, Spot spot) {
    const Piece *piece = spot.piece, *after = place_beside(spot.block, piece, 1);
    bool beside_name = piece_is(after, PIECE_NAME) && after->start == piece->end;
    return piece->kind == PIECE_NOMINAL && (piece->classes & ONE_PERSON) && !piece->plural && !piece->within &&
           !beside_name && !is_said_of_somebody(walk, spot);
}

static int gender_of_nominal(const Piece *nominal) {
    return (nominal->classes & LEXICON(ROLE_HE) ? GENDER_ROLE : 0) -
           (nominal->classes & LEXICON(ROLE_SHE) ? GENDER_ROLE : 0);
}

static void read_piece(PronounWalk *walk, Spot spot, const Inside *inside) {
    const Referent *name = &walk->people->names[spot.number];
    Referent *nominal = &walk->roles->nominals[spot.number];
    if (!nominal->set && spot.piece->kind == PIECE_NOMINAL) *nominal = bearer_owned(walk->roles, spot, walk->found);
    for (uint32_t i = 0; name->set && i < name->people.count && i < NAMESAKES; i++)
        antecedents_see(&walk->antecedents, spot, name->people.items[i], SAID_NAME);
    if (nominal->set && nominal->reading == SAID_ONE && nominal->by == SAID_BY_ROLE)
        antecedents_see(&walk->antecedents, spot, nominal->people.items[0], SAID_NOMINAL);
    if (!name->set && !nominal->set && is_stranger(walk, spot))
        antecedents_see_stranger(&walk->antecedents, spot, gender_of_nominal(spot.piece));
    if (spot.piece->kind == PIECE_PRONOUN) read_pronoun(walk, spot, inside);
    if (piece_is_finite(spot.piece)) antecedents_pass_verb(&walk->antecedents, spot);
}

static void note_quote(const PronounWalk *walk, Spot spot, Inside *inside) {
    const Stretches *stretches = &spot.block->stretches;
    if (walk->drafts == NULL) return;
    if (spot.piece->kind == PIECE_QUOTE) inside->quote = walk->drafts->quote_of[spot.number];
    for (; inside->stretch < stretches->count && stretches->items[inside->stretch].start <= spot.piece->start;
         inside->stretch++) {
        const Stretch *inner = &stretches->items[inside->stretch];
        if (inner->parent != SAID_NONE && inner->end > inside->nested) inside->nested = inner->end;
    }
}

static void walk_paragraph(PronounWalk *walk, uint32_t paragraph) {
    uint32_t sentence = SAID_NONE, outer = SAID_NONE;
    Inside inside = {SAID_NONE, 0, 0};
    antecedents_open_paragraph(&walk->antecedents, walk->article->blocks[paragraph], walk->arena);
    for (uint32_t i = 0; i < walk->article->blocks[paragraph]->pieces.count; i++) {
        Spot spot = article_spot(walk->article, paragraph, i);
        note_quote(walk, spot, &inside);
        if (spot.piece->sentence != sentence) {
            antecedents_open_sentence(&walk->antecedents);
            sentence = spot.piece->sentence;
        }
        if (!spot.piece->quoted) {
            if (spot.piece->sentence != outer) antecedents_open_outer_sentence(&walk->antecedents);
            outer = spot.piece->last_sentence;
        }
        read_piece(walk, spot, &inside);
    }
}

void pronoun_walk(PronounWalk *walk) {
    walk->antecedents = antecedents_new(walk->people->persons.count, walk->roles->clauses, walk->arena);
    for (uint32_t p = 0; p < walk->article->paragraphs.count; p++) {
        SaidZone zone = walk->article->paragraphs.items[p].zone;
        if (zone == SAID_BODY || zone == SAID_CAPTION) walk_paragraph(walk, p);
    }
}
