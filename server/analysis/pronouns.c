#include "pronouns.h"

#include "classes.h"
#include "text.h"

enum { REMEMBERED = 24, NAMESAKES = 4, REACH = 4 /* paragraphs */ };

/* Weights set by hand; the margin is what the best must lead by to be asserted. */
static const float PER_SENTENCE = 1.5F, PER_PARAGRAPH = 1.1F, SUBJECT = 1.1F, FIRST = 0.6F, POSSESSIVE = -0.5F,
                   OBLIQUE = -0.3F, CONTINUED = 0.8F, UNKNOWN = -0.5F, TOLD = 2.5F, SPEAKS = 0.7F, MARGIN = 0.35F,
                   RIVAL_MARGIN = 1.2F, OBJECT_MARGIN = 2.0F, CLEAR = 1.2F, STRANGER = -0.5F, RESOLVED = 0.3F;

/* The score of who cannot be meant, and what a score must be above: whoever is worse was named too long ago. */
static const float IMPOSSIBLE = -100.0F, TOO_FAR = -50.0F;

/* Stands in memory for somebody who is not named. */
static const uint32_t UNNAMED = SAID_NONE - 1;

typedef struct Memory {
    uint32_t person, paragraph, sentence; /* sentences are counted through the article */
    float weight;
    bool spoke;
} Memory;

typedef struct Resolver {
    const Article *article;
    const People *people;
    const Roles *roles;
    SaidPronoun *used;
    Arena *arena;
    Referent *found;
    Memory ring[REMEMBERED];
    uint32_t remembered;
    uint32_t sentence, first_of_sentence;
    uint32_t last[SAID_SHE + 1]; /* by pronoun: the person whom the last he or she meant */
} Resolver;

static SaidPronoun pronoun_of(const Piece *piece) {
    if (piece->kind != PIECE_PRONOUN) return SAID_NO_PRONOUN;
    if (piece->classes & LEXICON(PRONOUN_HE)) return SAID_HE;
    return piece->classes & LEXICON(PRONOUN_SHE) ? SAID_SHE : SAID_NO_PRONOUN;
}

/* The next piece that stands outside quotations and noun phrases; `step` 1 to the right, -1 to the left. */
static const Piece *outer(const Block *block, const Piece *piece, int step) {
    for (int64_t i = (int64_t)block_number(block, piece) + step; i >= 0 && i < (int64_t)block->pieces.count;
         i += step) {
        if (!block->pieces.items[i].quoted && !block->pieces.items[i].within) return &block->pieces.items[i];
    }
    return NULL;
}

/* In "Wu and Marsh saw it" both are its subject, so neither is the more likely. */
static bool is_joined(Spot spot) {
    const Piece *before = outer(spot.block, spot.piece, -1), *after = outer(spot.block, spot.piece, 1);
    if (piece_is(before, PIECE_CONJUNCTION) && text_is(block_token(spot.block, before->start), "and")) {
        const Piece *other = outer(spot.block, before, -1);
        if (piece_is(other, PIECE_NAME) && other->end == before->start) return true;
    }
    if (after == NULL || after->kind != PIECE_CONJUNCTION || !text_is(block_token(spot.block, after->start), "and"))
        return false;
    const Piece *other = outer(spot.block, after, 1);
    return piece_is(other, PIECE_NAME);
}

/* "A top official told another story": somebody who is not named may be meant as well as those who are. */
static bool is_unnamed(Spot spot) {
    const Piece *piece = spot.piece, *after = block_beside(spot.block, piece, 1);
    bool beside_name = piece_is(after, PIECE_NAME) && after->start == piece->end;
    return piece->kind == PIECE_NOMINAL && (piece->classes & ONE_PERSON) && piece->indefinite && !piece->plural &&
           !beside_name;
}

/* Subjects go before their verb, in a clause of their own or with an apposition between. */
static float place_weight(const Resolver *resolver, Spot spot) {
    const Piece *before = outer(spot.block, spot.piece, -1), *after = outer(spot.block, spot.piece, 1);
    bool first = resolver->first_of_sentence == SAID_NONE;
    if (spot.piece->possessive) return POSSESSIVE;
    if (is_joined(spot)) return SUBJECT;
    if (piece_is(before, PIECE_PREPOSITION) && before->end == spot.piece->start) return OBLIQUE;
    bool apposed = first && piece_is(after, PIECE_COMMA);
    return (piece_is_finite(after) || apposed ? SUBJECT : 0) + (first ? FIRST : 0);
}

/* Is it the subject of a verb of saying, or the tag of a quotation? */
static bool speaks_at(Spot spot) {
    const Piece *before = outer(spot.block, spot.piece, -1), *after = outer(spot.block, spot.piece, 1);
    if (spot.piece->possessive) return false;
    bool tags = piece_is(before, PIECE_SAYING) || piece_is(before, PIECE_QUOTE);
    return tags || (piece_is_finite(after) && after->kind == PIECE_SAYING);
}

static void remember(Resolver *resolver, Spot spot, uint32_t person, float discount) {
    Memory memory = {person, spot.paragraph, resolver->sentence, place_weight(resolver, spot) - discount,
                     speaks_at(spot)};
    resolver->ring[resolver->remembered++ % REMEMBERED] = memory;
    if (resolver->first_of_sentence == SAID_NONE) resolver->first_of_sentence = spot.number;
}

static float distance(const Resolver *resolver, const Memory *memory, Spot spot) {
    return PER_SENTENCE * (float)(resolver->sentence - memory->sentence) +
           PER_PARAGRAPH * (float)(spot.paragraph - memory->paragraph);
}

static float score(const Resolver *resolver, const Memory *memory, Spot spot, SaidPronoun pronoun) {
    if (memory->person == UNNAMED) return memory->weight + STRANGER - distance(resolver, memory, spot);
    int gender = resolver->people->persons.items[memory->person].gender * (pronoun == SAID_HE ? 1 : -1);
    SaidPronoun used = resolver->used[memory->person];
    if (used != SAID_NO_PRONOUN && used != pronoun) return IMPOSSIBLE;
    if (used == SAID_NO_PRONOUN && gender < 0) return IMPOSSIBLE;
    float sum = memory->weight - distance(resolver, memory, spot);
    if (gender == 0 && used == SAID_NO_PRONOUN) sum += UNKNOWN;
    if (resolver->last[pronoun] == memory->person) sum += CONTINUED;
    return sum;
}

/* ", he said," beside reported words: whoever is named in them before is somebody else. */
static bool is_tag(Spot spot) {
    const Piece *before = outer(spot.block, spot.piece, -1), *after = outer(spot.block, spot.piece, 1);
    bool verb = piece_is(after, PIECE_SAYING) || piece_is(after, PIECE_CUE);
    return verb && piece_is(before, PIECE_COMMA) && before->sentence == spot.piece->sentence;
}

/* "NAME said he would come": after a verb of saying it is whoever says it. */
static bool follows_cue(Spot spot) {
    const Piece *before = outer(spot.block, spot.piece, -1);
    if (piece_is(before, PIECE_RELATIVE)) before = outer(spot.block, before, -1);
    return (piece_is(before, PIECE_SAYING) || piece_is(before, PIECE_CUE)) && before->sentence == spot.piece->sentence;
}

/* "he said": whoever spoke before goes on speaking. */
static bool is_speaking(Spot spot) {
    const Piece *after = outer(spot.block, spot.piece, 1);
    return piece_is(after, PIECE_SAYING) && !spot.piece->possessive;
}

typedef struct Best {
    uint32_t person, second;
    float score, next;
    uint32_t here; /* who fits within the sentence */
    bool rival;    /* another one fits there too */
} Best;

static void consider(Best *best, uint32_t person, float value, bool here) {
    if (value <= TOO_FAR) return;
    if (here && best->here != SAID_NONE && best->here != person) best->rival = true;
    if (here) best->here = person;
    if (person == best->person) {
        if (value > best->score) best->score = value;
    } else if (value > best->score) {
        best->second = best->person;
        best->next = best->score;
        best->person = person;
        best->score = value;
    } else if (value > best->next) {
        best->second = person;
        best->next = value;
    }
}

/* "his" and "him" may be anybody's in the sentence, "he" is rather its subject. */
static float rival_margin(Spot spot) {
    return spot.piece->classes & LEXICON(PRONOUN_SUBJECT) ? RIVAL_MARGIN : OBJECT_MARGIN;
}

static void resolve(Resolver *resolver, Spot spot, SaidPronoun pronoun) {
    Best best = {SAID_NONE, SAID_NONE, TOO_FAR, TOO_FAR, SAID_NONE, false};
    bool tag = is_tag(spot), told = follows_cue(spot), speaks = is_speaking(spot);
    uint32_t count = resolver->remembered < REMEMBERED ? resolver->remembered : REMEMBERED;
    for (uint32_t i = 0; i < count; i++) {
        const Memory *memory = &resolver->ring[i];
        if (spot.paragraph - memory->paragraph > REACH || (tag && memory->sentence == resolver->sentence)) continue;
        bool here = memory->sentence == resolver->sentence;
        float value = score(resolver, memory, spot, pronoun);
        if (speaks && memory->spoke) value += SPEAKS;
        if (told && here && (i + 1) % REMEMBERED == resolver->remembered % REMEMBERED) value += TOLD;
        consider(&best, memory->person, value, here);
    }
    if (best.person == SAID_NONE || best.person == UNNAMED) return;
    bool rivalled = best.second != SAID_NONE && best.second != UNNAMED;
    bool open = rivalled && best.score - best.next < (best.rival ? rival_margin(spot) : MARGIN);
    uint32_t *people = arena_array(resolver->arena, uint32_t, 2);
    people[0] = open && best.second < best.person ? best.second : best.person;
    people[1] = people[0] == best.person ? best.second : best.person;
    bool clear = best.second == SAID_NONE || best.score - best.next >= CLEAR;
    resolver->found[spot.number] = (Referent){.reading = open ? SAID_EITHER : SAID_ONE,
                                              .by = SAID_BY_PRONOUN,
                                              .grade = clear ? SAID_GRADE_A : SAID_GRADE_B,
                                              .set = true,
                                              .people = {people, open ? 2 : 1}};
    if (open) return;
    remember(resolver, spot, best.person, RESOLVED);
    resolver->last[pronoun] = best.person;
    resolver->used[best.person] = pronoun;
}

static void read_piece(Resolver *resolver, Spot spot) {
    if (spot.piece->quoted) return;
    const Referent *name = &resolver->people->names[spot.number], *nominal = &resolver->roles->nominals[spot.number];
    for (uint32_t i = 0; name->set && i < name->people.count && i < NAMESAKES; i++)
        remember(resolver, spot, name->people.items[i], 0);
    if (nominal->set && nominal->reading == SAID_ONE && nominal->by == SAID_BY_ROLE)
        remember(resolver, spot, nominal->people.items[0], 0);
    if (!name->set && !nominal->set && is_unnamed(spot)) remember(resolver, spot, UNNAMED, 0);
    SaidPronoun pronoun = pronoun_of(spot.piece);
    if (pronoun != SAID_NO_PRONOUN) resolve(resolver, spot, pronoun);
}

Pronouns pronouns_find(const Article *article, const People *people, const Roles *roles, Arena *arena) {
    Resolver resolver = {.article = article, .people = people, .roles = roles, .arena = arena};
    resolver.found = arena_array(arena, Referent, (size_t)article->first_piece[article->paragraphs.count] + 1);
    resolver.used = arena_array(arena, SaidPronoun, (size_t)people->persons.count + 1);
    resolver.last[SAID_HE] = resolver.last[SAID_SHE] = SAID_NONE;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        SaidZone zone = article->paragraphs.items[p].zone;
        uint32_t sentence = SAID_NONE;
        for (uint32_t i = 0; (zone == SAID_BODY || zone == SAID_CAPTION) && i < article->blocks[p]->pieces.count; i++) {
            Spot spot = article_spot(article, p, i);
            if (spot.piece->sentence != sentence) {
                sentence = spot.piece->sentence;
                resolver.sentence++;
                resolver.first_of_sentence = SAID_NONE;
            }
            read_piece(&resolver, spot);
        }
    }
    return (Pronouns){resolver.found, resolver.used};
}
