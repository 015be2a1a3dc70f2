#include "phrase.h"

#include "classes.h"
#include "text.h"

bool phrase_is_noun(const Piece *piece) {
    return piece_is(piece, PIECE_NOMINAL) || piece_is(piece, PIECE_NOUN) || piece_is(piece, PIECE_NAME);
}

bool phrase_is_before_name(const Block *block, const Piece *piece) {
    const Piece *next = block_beside(block, piece, 1);
    return piece_is(next, PIECE_NAME) && next->start == piece->end;
}

const Piece *phrase_past_possessors(const Block *block, const Piece *piece) {
    for (uint32_t n = 0; n < LONGEST_PHRASE && piece_is_possessor(piece); n++) piece = block_beside(block, piece, 1);
    return piece;
}

/* After a preposition the noun, its possessors passed over; NULL where none follows. */
static const Piece *object_of(const Block *block, const Piece *preposition) {
    const Piece *object = phrase_past_possessors(block, block_beside(block, preposition, 1));
    return object != NULL && phrase_is_noun(object) && object->quoted == preposition->quoted ? object : NULL;
}

/* "for years", "in 1954", "on Monday" tell of the verb, not of the noun before. */
static bool is_time(const Block *block, const Piece *object) {
    static const char *const words[] = {"years", "year", "months", "month", "weeks",  "week",   "days",
                                        "day",   "time", "times",  "now",   "decade", "decades"};
    const SaidToken *token = &block->tokens.items[object->head];
    return token->kind == SAID_NUMBER || (token->classes & LEXICON(CALENDAR)) ||
           TEXT_IS_ONE(block_token(block, object->head), words);
}

uint32_t phrase_end(const Block *block, uint32_t piece) {
    const Piece *last = &block->pieces.items[piece];
    for (uint32_t steps = 0; steps < LONGEST_PHRASE; steps++) {
        const Piece *next = block_beside(block, last, 1);
        if (next == NULL || next->quoted != last->quoted) break;
        bool possessed = last->possessive && phrase_is_noun(next);
        bool named = (last->kind == PIECE_NOUN || steps > 0) && next->kind == PIECE_NAME && next->start == last->end;
        named = named || (last->kind == PIECE_NAME && phrase_is_noun(next) && next->start == last->end);
        const Piece *object = next->kind == PIECE_PREPOSITION ? object_of(block, next) : NULL;
        if (!possessed && !named && (object == NULL || is_time(block, object))) break;
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

bool phrase_is_person(const Piece *piece) {
    return piece != NULL && piece->kind == PIECE_NOMINAL && (piece->classes & ONE_PERSON) && !piece->plural;
}

const Piece *phrase_head_before(const Block *block, const Piece *last) {
    for (uint32_t steps = 0; steps < LONGEST_PHRASE && phrase_is_noun(last); steps++) {
        const Piece *joint = block_beside(block, last, -1);
        for (uint32_t n = 0; n < LONGEST_PHRASE && piece_is_possessor(joint); n++)
            joint = block_beside(block, joint, -1);
        const Piece *head = piece_is(joint, PIECE_PREPOSITION) ? block_beside(block, joint, -1) : NULL;
        if (!phrase_is_noun(head)) break;
        if (phrase_is_person(last) && !phrase_is_person(head)) break;
        last = head;
    }
    return last;
}
