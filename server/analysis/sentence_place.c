#include "sentence_place.h"

#include "lexicon.h"
#include "text.h"

/* How many adverbs may stand between subject and verb. */
enum { MOST_ADVERBS = 3 };

const Piece *place_beside(const Block *block, const Piece *piece, int step) {
    for (int64_t i = (int64_t)block_number(block, piece) + step; i >= 0 && i < (int64_t)block->pieces.count;
         i += step) {
        const Piece *beside = &block->pieces.items[i];
        if (piece->quoted && !beside->quoted) return NULL;
        if (beside->quoted == piece->quoted && !beside->within) return beside;
    }
    return NULL;
}

static bool is_and(const Block *block, const Piece *piece) {
    return piece_is(piece, PIECE_CONJUNCTION) && text_is(block_token(block, piece->start), "and");
}

/* In "Wu and Marsh saw it" both are its subject, so neither is the more likely. */
static bool is_joined(Spot spot, const Piece *before, const Piece *after) {
    if (is_and(spot.block, before)) {
        const Piece *other = place_beside(spot.block, before, -1);
        if (piece_is(other, PIECE_NAME) && other->end == before->start) return true;
    }
    return is_and(spot.block, after) && piece_is(place_beside(spot.block, after, 1), PIECE_NAME);
}

static const Piece *past_adverbs(const Block *block, const Piece *piece) {
    for (int n = 0; n < MOST_ADVERBS && piece_is(piece, PIECE_OTHER); n++) piece = place_beside(block, piece, 1);
    return piece;
}

static SentencePlace place_after(const Block *block, const Piece *piece, const Piece *before) {
    bool touches = before != NULL && before->end == piece->start;
    if (touches && before->kind == PIECE_PREPOSITION) return (SentencePlace){PART_OBLIQUE, PIECE_OTHER};
    bool tag = touches && piece->quoted == false && before->kind == PIECE_SAYING;
    const Piece *words = tag ? place_beside(block, before, -1) : NULL;
    if (words != NULL && words->kind == PIECE_QUOTE) return (SentencePlace){PART_INVERTED, PIECE_SAYING};
    return (SentencePlace){touches && piece_is_verb(before) ? PART_OBJECT : PART_OTHER, PIECE_OTHER};
}

SentencePlace sentence_place(Spot spot, const Clauses *clauses) {
    const Block *block = spot.block;
    const Piece *before = place_beside(block, spot.piece, -1), *next = place_beside(block, spot.piece, 1);
    const Piece *verb = past_adverbs(block, next);
    bool oblique = piece_is(before, PIECE_PREPOSITION) && before->end == spot.piece->start &&
                   !(spot.piece->classes & LEXICON(PRONOUN_SUBJECT));
    bool adjacent = !oblique && piece_is_finite(verb) && verb->sentence == spot.piece->sentence;
    uint8_t own = spot.piece->quoted ? PIECE_OTHER : clauses->verb[spot.number];
    if (spot.piece->possessive) return (SentencePlace){PART_OWNER, PIECE_OTHER};
    if (is_joined(spot, before, next)) return (SentencePlace){PART_JOINED, PIECE_OTHER};
    if (own != PIECE_OTHER && before != NULL && before->kind == PIECE_SAYING && before->kind == own && !adjacent)
        return (SentencePlace){PART_INVERTED, own};
    if (own != PIECE_OTHER) return (SentencePlace){adjacent ? PART_SUBJECT : PART_LEADING, own};
    if (adjacent) return (SentencePlace){PART_SUBJECT, verb->kind};
    bool tag = piece_is(before, PIECE_QUOTE) && before->end == spot.piece->start;
    if (tag) return (SentencePlace){PART_LEADING, PIECE_SAYING};
    return place_after(block, spot.piece, before);
}
