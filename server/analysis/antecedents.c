#include "antecedents.h"

#include "text.h"

#include <string.h>

Antecedents antecedents_new(uint32_t people, const Clauses *clauses, Arena *arena) {
    Antecedents antecedents = {.people = people,
                               .clauses = clauses,
                               .leader = SAID_NONE,
                               .leader_before = SAID_NONE,
                               .paragraph_before = SAID_NONE,
                               .paragraph_leader = SAID_NONE,
                               .clause_subject = SAID_NONE,
                               .teller = SAID_NONE,
                               .speaker = SAID_NONE,
                               .subject = SAID_NONE,
                               .meant = SAID_NONE,
                               .meant_by = {SAID_NONE, SAID_NONE, SAID_NONE}};
    antecedents.traces = arena_array(arena, Trace, (size_t)people + STRANGERS);
    return antecedents;
}

void antecedents_open_paragraph(Antecedents *antecedents, const Block *block, Arena *arena) {
    uint32_t count = block->pieces.count;
    antecedents->paragraph_before = antecedents->paragraph_leader;
    antecedents->paragraph_leader = SAID_NONE;
    antecedents->met = arena_array(arena, uint32_t, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) antecedents->met[i] = SAID_NONE;
}

void antecedents_open_sentence(Antecedents *antecedents) {
    antecedents->sentence++;
    antecedents->clause_subject = SAID_NONE;
    antecedents->leader_before = antecedents->leader;
    antecedents->leader = SAID_NONE;
}

void antecedents_open_outer_sentence(Antecedents *antecedents) {
    antecedents->outer_sentence++;
}

uint32_t antecedents_distance(const Antecedents *antecedents, const Stand *stand, const Piece *piece) {
    return piece->quoted ? antecedents->sentence - stand->sentence
                         : antecedents->outer_sentence - stand->outer_sentence;
}

void antecedents_pass_verb(Antecedents *antecedents, Spot spot) {
    uint32_t subject = spot.piece->quoted ? SAID_NONE : antecedents->clauses->subject[spot.number];
    if (subject == SAID_NONE) return;
    antecedents->clause_subject = antecedents->met[subject];
    if (spot.piece->kind != PIECE_SAYING && spot.piece->kind != PIECE_CUE) return;
    antecedents->teller = antecedents->met[subject];
    antecedents->teller_sentence = antecedents->sentence;
}

/* In "Wu, he said, had come" the tag stands aside: Wu is still the one mentioned last. */
static uint32_t place_of(const Antecedents *antecedents, const Stand *stand, const Piece *piece, const Piece *before) {
    uint32_t place = 0;
    bool tag = stand->place.part == PART_SUBJECT && stand->place.verb == PIECE_SAYING && piece_is(before, PIECE_COMMA);
    while (tag && !piece->quoted && place < antecedents->recent_count &&
           antecedents->traces[antecedents->recent[place]].last.sentence == antecedents->sentence)
        place++;
    return place < MOST_ANTECEDENTS ? place : MOST_ANTECEDENTS - 1;
}

/* Whoever falls off the end was mentioned too long ago. */
static void move_to(Antecedents *antecedents, uint32_t who, uint32_t place) {
    uint32_t *recent = antecedents->recent, at = 0;
    while (at < antecedents->recent_count && recent[at] != who) at++;
    if (at == MOST_ANTECEDENTS) at--;
    if (at == antecedents->recent_count) antecedents->recent_count++;
    if (at < place) return;
    memmove(recent + place + 1, recent + place, (at - place) * sizeof *recent);
    recent[place] = who;
}

static bool speaks(const Stand *stand) {
    bool subject = stand->place.part == PART_SUBJECT || stand->place.part == PART_LEADING;
    return stand->place.part == PART_INVERTED || (subject && stand->place.verb == PIECE_SAYING);
}

static void note_roles(Antecedents *antecedents, const Stand *stand, uint32_t who) {
    bool subject = stand->place.part == PART_SUBJECT || stand->place.part == PART_LEADING;
    if (stand->quoted) return;
    if (subject || stand->place.part == PART_INVERTED) antecedents->subject = who;
    if (!speaks(stand)) return;
    antecedents->speaker = who;
    antecedents->speaker_paragraph = stand->paragraph;
}

void antecedents_see(Antecedents *antecedents, Spot spot, uint32_t who, SaidMentionKind kind) {
    bool leads = antecedents->leader == SAID_NONE;
    bool told = antecedents->teller != who && antecedents->teller_sentence == antecedents->sentence;
    Stand stand = {.set = true,
                   .quoted = spot.piece->quoted,
                   .embedded = told,
                   .leads = leads,
                   .leads_paragraph = antecedents->paragraph_leader == SAID_NONE,
                   .kind = (uint8_t)kind,
                   .place = sentence_place(spot, antecedents->clauses),
                   .paragraph = spot.paragraph,
                   .piece = block_number(spot.block, spot.piece),
                   .sentence = antecedents->sentence,
                   .outer_sentence = antecedents->outer_sentence,
                   .order = antecedents->orders++};
    const Piece *before = place_beside(spot.block, spot.piece, -1);
    move_to(antecedents, who, place_of(antecedents, &stand, spot.piece, before));
    Trace *trace = &antecedents->traces[who];
    antecedents->met[stand.piece] = who;
    trace->count++;
    trace->here = trace->last.set && trace->last.paragraph == spot.paragraph ? trace->here + 1 : 1;
    trace->last = stand;
    if (!stand.quoted) trace->outer = stand;
    bool subject = stand.place.part != PART_OTHER && stand.place.part <= PART_INVERTED;
    if (!stand.quoted && subject) trace->subject = stand;
    note_roles(antecedents, &stand, who);
    if (leads) antecedents->leader = who;
    if (stand.leads_paragraph) antecedents->paragraph_leader = who;
}

void antecedents_see_pronoun(Antecedents *antecedents, Spot spot, uint32_t who, SaidPronoun pronoun) {
    antecedents_see(antecedents, spot, who, SAID_PRONOUN);
    antecedents->meant = antecedents->meant_by[pronoun] = who;
    antecedents->meant_sentence = antecedents->sentence;
}

void antecedents_see_stranger(Antecedents *antecedents, Spot spot, int gender) {
    SaidText head = block_token(spot.block, spot.piece->head);
    uint32_t slot = SAID_NONE;
    for (uint32_t i = 0; i < STRANGERS; i++) {
        const Trace *trace = &antecedents->traces[antecedents->people + i];
        if (spot.piece->definite && trace->last.set && text_equal_folded(trace->head, head)) slot = i;
    }
    if (slot == SAID_NONE) {
        slot = antecedents->strangers++ % STRANGERS;
        antecedents->traces[antecedents->people + slot] = (Trace){.head = head, .gender = gender};
    }
    antecedents_see(antecedents, spot, antecedents->people + slot, SAID_NOMINAL);
}
