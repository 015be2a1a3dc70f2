#include "interview.h"

#include "lexicon.h"
#include "mark.h"
#include "text.h"

/* How many questions make an interview, and within how many paragraphs the copy says with whom. */
enum { LEAST_QUESTIONS = 3, OPENING = 6 };

static const char *const ASKED[] = {"interview", "interviews", "interviewed", "q&a"};

static bool is_asking(const Block *block, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        if (TEXT_IS_ONE(block_token(block, i), ASKED)) return true;
    }
    return false;
}

/* A paragraph that is a question, nobody's between marks. */
static bool is_question(const Article *article, uint32_t paragraph) {
    const Block *block = article->blocks[paragraph];
    if (article->paragraphs.items[paragraph].zone != SAID_BODY || block->tokens.count < 3) return false;
    const SaidToken *last = &block->tokens.items[block->tokens.count - 1];
    return last->kind == SAID_MARK && !last->quoted && text_is(block_token(block, block->tokens.count - 1), "?");
}

/* One person, or SAID_NONE as soon as there are two. */
typedef struct Guest {
    uint32_t person;
    bool several;
} Guest;

static void take(Guest *guest, const Referent *referent) {
    if (!referent->set || referent->reading != SAID_ONE) return;
    if (guest->person != SAID_NONE && guest->person != referent->people.items[0]) guest->several = true;
    guest->person = referent->people.items[0];
}

/* The people of a headline that speaks of an interview. */
static void read_headlines(Guest *guest, const Article *article, const People *people) {
    for (uint32_t i = 0; i < people->headlines.count; i++) {
        const HeadlineName *name = &people->headlines.items[i];
        const Block *block = article->blocks[name->paragraph];
        if (name->paragraph < OPENING && is_asking(block, 0, block->tokens.count)) take(guest, &name->referent);
    }
}

/* The people of the sentences that speak of an interview. */
static void read_opening(Guest *guest, const Article *article, const People *people) {
    for (uint32_t p = 0; p < article->paragraphs.count && p < OPENING; p++) {
        const Block *block = article->blocks[p];
        uint32_t sentence = SAID_NONE;
        bool asking = false;
        for (uint32_t i = 0; i < block->pieces.count; i++) {
            if (block->pieces.items[i].sentence != sentence) {
                sentence = block->pieces.items[i].sentence;
                asking = is_asking(block, block->sentences.items[sentence].start, block->sentences.items[sentence].end);
            }
            if (asking) take(guest, &people->names[article->first_piece[p] + i]);
        }
    }
}

static uint32_t guest_of(const Article *article, const People *people) {
    Guest guest = {SAID_NONE, false};
    read_headlines(&guest, article, people);
    if (guest.person == SAID_NONE) read_opening(&guest, article, people);
    return guest.several ? SAID_NONE : guest.person;
}

static void note(Pronouns *pronouns, Spot spot, uint32_t person, Arena *arena) {
    uint32_t *people = arena_array(arena, uint32_t, 1);
    *people = person;
    pronouns->found[spot.number] = (Referent){
        .reading = SAID_ONE, .by = SAID_BY_PRONOUN, .grade = SAID_GRADE_B, .set = true, .people = {people, 1}};
}

static void read_paragraph(Pronouns *pronouns, const Article *article, uint32_t paragraph, uint32_t guest,
                           Arena *arena) {
    if (is_question(article, paragraph)) return;
    for (uint32_t i = 0; i < article->blocks[paragraph]->pieces.count; i++) {
        Spot spot = article_spot(article, paragraph, i);
        bool first_person = spot.piece->kind == PIECE_PRONOUN && (spot.piece->classes & LEXICON(PRONOUN_I));
        if (first_person && !spot.piece->quoted) note(pronouns, spot, guest, arena);
    }
}

void interview_read(Pronouns *pronouns, const Article *article, const People *people, Arena *arena) {
    uint32_t questions = 0, first = SAID_NONE;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        if (!is_question(article, p)) continue;
        if (first == SAID_NONE) first = p;
        questions++;
    }
    uint32_t guest = questions < LEAST_QUESTIONS ? SAID_NONE : guest_of(article, people);
    for (uint32_t p = first; guest != SAID_NONE && p < article->paragraphs.count; p++) {
        if (article->paragraphs.items[p].zone == SAID_BODY) read_paragraph(pronouns, article, p, guest, arena);
    }
}
