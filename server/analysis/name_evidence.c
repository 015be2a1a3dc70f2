/* Whether a capitalised run is the name of a person: weights set by hand on newswire, see docs/accuracy.md. */
#include "names.h"

#include "block.h"
#include "classes.h"
#include "text.h"

static const SaidToken *token_of(const Block *block, uint32_t i) {
    return i < block->tokens.count ? &block->tokens.items[i] : NULL;
}

static bool has_mark(const Block *block, uint32_t i) {
    SaidText word = block_token(block, i);
    for (uint32_t at = 0; at < word.length; at++) {
        if (word.at[at] == '&' || (word.at[at] >= '0' && word.at[at] <= '9') || word.at[at] == '@') return true;
    }
    static const char *const small[] = {"of", "the", "for", "and"};
    return TEXT_IS_ONE(word, small);
}

static bool is_initial(const Block *block, uint32_t i) {
    SaidText word = block_token(block, i);
    return word.length >= 2 && word.length <= 6 && word.at[1] == '.' && word.at[word.length - 1] == '.';
}

/* What the lists say of one word of a name, for and against a person: in a name of one word and of several, and in each
 * for a word that is in no list of names and for one that is. */
typedef struct Weight {
    uint64_t classes;
    bool last; /* counts for the last word only */
    float alone, alone_namey, among, among_namey;
} Weight;

static const Weight WEIGHTS[] = {
    {LEXICON(SURNAME), false, 0.4F, 0.4F, 0.9F, 0.9F},
    {LEXICON(PLACE), false, -3.0F, -0.9F, -1.5F, -0.9F},
    {LEXICON(DEMONYM) | LEXICON(CALENDAR), false, -3.0F, -3.0F, -3.0F, -0.5F},
    {LEXICON(BODY_TAIL), true, -2.0F, -1.0F, -4.5F, -1.0F},
    {LEXICON(GROUP) | LEXICON(PAPER), false, -2.0F, -0.8F, -2.0F, -0.8F},
    {LEXICON(COMMON), false, -1.6F, -0.4F, -1.6F, -0.4F},
};

static float listed_evidence(uint64_t classes, bool last, bool alone) {
    bool namey = (classes & PERSON_NAMES) != 0;
    float sum = 0;
    for (uint32_t i = 0; i < sizeof WEIGHTS / sizeof *WEIGHTS; i++) {
        const Weight *weight = &WEIGHTS[i];
        if (!(classes & weight->classes) || (weight->last && !last)) continue;
        if (alone) {
            sum += namey ? weight->alone_namey : weight->alone;
        } else {
            sum += namey ? weight->among_namey : weight->among;
        }
    }
    return sum;
}

static float given_evidence(bool first, bool alone) {
    if (alone) return 0.9F;
    return first ? 2.0F : 0.6F;
}

/* What one word of the name says by itself. */
static float word_evidence(const Block *block, uint32_t i, bool first, bool last) {
    const SaidToken *token = token_of(block, i);
    bool alone = first && last, namey = (token->classes & PERSON_NAMES) != 0;
    if (has_mark(block, i)) return -4.0F;
    if (is_initial(block, i)) return alone ? -3.0F : last ? 0 : 1.5F;
    if ((token->classes & LEXICON(SUFFIX)) && last && !first) return 2.0F;
    float sum = listed_evidence(token->classes, last, alone);
    if (token->classes & GIVEN_NAMES) sum += given_evidence(first, alone);
    if (token->upper && (!namey || alone)) sum -= 2.0F;
    if (token->classes == 0 && !token->upper) sum += alone ? 0.3F : 0.9F;
    return sum;
}

/* "Hong Kong", "Los Angeles": the words one by one may well be names of people. */
static bool is_place(const Block *block, const Piece *piece) {
    SaidSpan span = {block->tokens.items[piece->head].span.start, block->tokens.items[piece->tail - 1].span.end};
    SaidText words = block_words(block, span);
    return lexicon_phrase(LEXICON_PLACES, words) == words.length;
}

float name_evidence(const Block *block, const Piece *piece) {
    float sum = is_place(block, piece) ? -5.0F : 0;
    SaidText first = block_token(block, piece->start);
    if (text_is(first, "st.") || text_is(first, "saint")) sum -= 4.0F; /* a church, a town, a day */
    uint32_t count = piece->tail - piece->head;
    for (uint32_t i = piece->head; i < piece->tail; i++) {
        if (token_of(block, i)->kind != SAID_WORD || token_of(block, i)->quoted != piece->quoted) continue;
        sum += word_evidence(block, i, i == piece->head, i + 1 == piece->tail);
    }
    if (count > 4) sum -= (float)(count - 4);
    return sum;
}

static bool is_role(const Piece *piece) {
    return piece_is(piece, PIECE_NOMINAL) && (piece->classes & ONE_PERSON);
}

/* "NAME, 52, ..." and "NAME, the director of ..." */
static float apposition_after(const Block *block, const Piece *piece) {
    if (!piece_is(block_beside(block, piece, 1), PIECE_COMMA)) return 0;
    const Piece *beside = block_beside(block, piece, 2);
    if (beside == NULL || beside->quoted != piece->quoted) return 0;
    if (beside->kind == PIECE_NOMINAL && (beside->classes & ONE_PERSON)) return 2.0F;
    bool age = token_of(block, beside->start)->kind == SAID_NUMBER && beside->end - beside->start == 1;
    bool closed = age && piece_is(block_beside(block, piece, 3), PIECE_COMMA);
    return closed && block_token(block, beside->start).length <= 2 ? 2.5F : 0;
}

bool name_is_placed(const Block *block, const Piece *piece) {
    const Piece *before = block_beside(block, piece, -1);
    return piece_is(before, PIECE_PREPOSITION) && !piece->titled && (before->classes & LEXICON(PREPOSITION_PLACE));
}

static float before_name(const Block *block, const Piece *piece) {
    const Piece *before = block_beside(block, piece, -1);
    float sum = 0;
    if (piece->titled) {
        const SaidToken *title = token_of(block, piece->head - 1);
        return title->classes & HONORIFICS ? 4.0F : 2.0F;
    }
    if (piece->head > piece->start && (token_of(block, piece->head - 1)->classes & ONE_PERSON)) sum += 1.2F;
    if (piece->definite) sum -= 2.5F;
    if (before == NULL) return sum;
    bool touches = before->end == piece->start && !before->possessive;
    if (is_role(before) && touches) sum += 2.0F;
    if (before->kind == PIECE_NOMINAL && touches && !(before->classes & ONE_PERSON)) sum -= 0.5F;
    if (before->kind == PIECE_SAYING && !before->participle) sum += 0.8F;
    if (before->kind == PIECE_COMMA && is_role(block_beside(block, piece, -2)) &&
        block_beside(block, piece, -2)->definite)
        sum += 1.5F;
    if (piece->start > 0 && text_is(block_token(block, piece->start - 1), "named")) sum += 2.5F;
    if (name_is_placed(block, piece)) sum -= 1.3F;
    return sum;
}

float name_evidence_beside(const Block *block, const Piece *piece) {
    if (piece->within) return 0;
    float sum = before_name(block, piece) + apposition_after(block, piece);
    const Piece *after = block_beside(block, piece, 1);
    if (after == NULL) return sum;
    if (after->kind == PIECE_SAYING && !after->participle) sum += 1.0F;
    if (after->kind == PIECE_CUE) sum += 0.5F;
    if (after->kind == PIECE_VERB && !after->participle) sum += 0.3F;
    if (after->kind == PIECE_RELATIVE && text_is(block_token(block, after->start), "who")) sum += 2.0F;
    bool who = after->kind == PIECE_COMMA && piece_is(block_beside(block, piece, 2), PIECE_RELATIVE);
    if (who && text_is(block_token(block, block_beside(block, piece, 2)->start), "who")) sum += 2.0F;
    return sum;
}
