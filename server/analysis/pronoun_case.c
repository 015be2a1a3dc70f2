#include "pronoun_case.h"

#include "lexicon.h"
#include "phrase.h"
#include "text.h"

/* How many pieces may stand between a verb of saying and its "that". */
enum { MOST_OBJECTS = 5 };

SaidPronoun pronoun_of(const Piece *piece) {
    if (piece->kind != PIECE_PRONOUN) return SAID_NO_PRONOUN;
    if (piece->classes & LEXICON(PRONOUN_HE)) return SAID_HE;
    return piece->classes & LEXICON(PRONOUN_SHE) ? SAID_SHE : SAID_NO_PRONOUN;
}

static PronounForm form_of(Spot spot) {
    uint64_t classes = spot.piece->classes;
    const Piece *next = place_beside(spot.block, spot.piece, 1);
    if (classes & LEXICON(PRONOUN_SUBJECT)) return FORM_SUBJECT;
    if (text_ends(block_token(spot.block, spot.piece->head), text_of("self"))) return FORM_REFLEXIVE;
    bool owner = (classes & LEXICON(PRONOUN_POSSESSIVE)) != 0;
    bool object =
        next == NULL || next->start != spot.piece->end || !(phrase_is_noun(next) || next->kind == PIECE_OTHER);
    return owner && ((classes & LEXICON(PRONOUN_HE)) || !object) ? FORM_OWNER : FORM_OBJECT;
}

/* "NAME said he would come", "NAME told them on Monday that he would come": right after a verb of saying or thinking,
 * or its "that". */
static bool is_told(Spot spot, const Piece *before) {
    bool that = piece_is(before, PIECE_RELATIVE);
    if (that) before = place_beside(spot.block, before, -1);
    for (int n = 0; n < MOST_OBJECTS && that && before != NULL; n++) {
        bool object = phrase_is_noun(before) || before->kind == PIECE_PREPOSITION || before->kind == PIECE_PRONOUN;
        if (!object) break;
        before = place_beside(spot.block, before, -1);
    }
    return (piece_is(before, PIECE_SAYING) || piece_is(before, PIECE_CUE)) && before->sentence == spot.piece->sentence;
}

/* ", he said," beside reported words: whoever is named in them is rather somebody else. */
static bool is_tag(Spot spot, const Piece *before, SentencePlace place) {
    bool verb = place.verb == PIECE_SAYING || place.verb == PIECE_CUE;
    return verb && piece_is(before, PIECE_COMMA) && before->sentence == spot.piece->sentence;
}

PronounCase pronoun_case(const Antecedents *antecedents, Spot spot) {
    const Piece *before = place_beside(spot.block, spot.piece, -1);
    bool leads = antecedents->leader == SAID_NONE;
    PronounCase pronoun = {.antecedents = antecedents,
                           .spot = spot,
                           .pronoun = pronoun_of(spot.piece),
                           .form = form_of(spot),
                           .place = sentence_place(spot, antecedents->clauses),
                           .joint = before == NULL ? PIECE_STOP : before->kind,
                           .told = is_told(spot, before),
                           .leads = leads,
                           .leads_paragraph = antecedents->paragraph_leader == SAID_NONE,
                           .speaker = SAID_NONE};
    uint32_t at = spot.piece->start;
    bool first = at == 0 || at == spot.block->sentences.items[spot.piece->sentence].start;
    pronoun.word_before = first ? 0 : text_hash_folded(block_token(spot.block, at - 1));
    pronoun.tag = is_tag(spot, before, pronoun.place);
    return pronoun;
}
