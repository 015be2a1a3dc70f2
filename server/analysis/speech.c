#include "speech.h"

#include "classes.h"
#include "text.h"
#include "utf8.h"

/* Fewer words than these, with nobody who says them, are a term. A title is hardly longer. */
enum { SPEECH_WORDS = 4, TERM_WORDS = 7, TITLE_WORDS = 9, NAMING_REACH = 4 };

SpeechCount speech_count(const Block *block, const Stretch *stretch) {
    const uint64_t small = LEXICON(PREPOSITION) | LEXICON(CONJUNCTION) | LEXICON(DETERMINER) | LEXICON(BE);
    SpeechCount count = {0};
    for (uint32_t i = stretch->start; i < stretch->end; i++) {
        const SaidToken *token = &block->tokens.items[i];
        if (token->kind != SAID_WORD && token->kind != SAID_NUMBER) continue;
        count.words++;
        if (token->kind != SAID_WORD || ((token->classes & small) && !token->capital)) continue;
        count.content++;
        count.capitals += token->capital;
    }
    return count;
}

uint32_t speech_word_count(const Block *block, const Stretch *stretch) {
    return speech_count(block, stretch).words;
}

static SaidText inner_token(const Block *block, const Stretch *stretch, bool last) {
    uint32_t first = stretch->start + (stretch->opened ? 1 : 0), end = stretch->end - (stretch->closed ? 1 : 0);
    if (first >= end) return (SaidText){0};
    return block_token(block, last ? end - 1 : first);
}

static bool ends_sentence(const Block *block, const Stretch *stretch) {
    SaidText last = inner_token(block, stretch, true);
    return text_is(last, ".") || text_is(last, "...") || text_equal(last, text_of("…"));
}

static bool is_title(const Block *block, const Stretch *stretch) {
    SpeechCount count = speech_count(block, stretch);
    if (count.words < 2 || count.words > TITLE_WORDS || count.content < 2) return false;
    return count.capitals * 10 >= count.content * 8 && !ends_sentence(block, stretch);
}

/* "the so-called", "his book", "titled": what follows is a name or a term. */
static bool is_named(const Block *block, const Stretch *stretch) {
    for (uint32_t i = stretch->start, n = 0; i > 0 && n < NAMING_REACH; i--, n++) {
        const SaidToken *token = &block->tokens.items[i - 1];
        if (token->classes & LEXICON(NAMING)) return true;
        if (token->kind == SAID_MARK && !text_is(block_token(block, i - 1), ",")) return false;
    }
    return false;
}

static bool begins_capital(const Block *block, const Stretch *stretch) {
    SaidText first = inner_token(block, stretch, false);
    return first.length > 0 && !utf8_is_lower(utf8_read(first, 0).code);
}

/* 'a "use it or lose it" approach': a determiner before small letters, and a word after the mark. */
static bool is_term(const Block *block, const Stretch *stretch) {
    if (stretch->start == 0 || stretch->end >= block->tokens.count || begins_capital(block, stretch)) return false;
    const SaidToken *before = &block->tokens.items[stretch->start - 1], *after = &block->tokens.items[stretch->end];
    return (before->classes & LEXICON(DETERMINER)) && after->kind == SAID_WORD;
}

/* "a song called", "known as": the verb names a thing and tells nothing. */
static bool is_naming(const Scene *scene, const Claim *claim) {
    if (!claim->set || claim->cue == NO_STEP) return false;
    const Piece *subject = scene_piece(scene, claim->speaker);
    bool thing = subject->kind == PIECE_NOUN || (subject->kind == PIECE_NOMINAL && !(subject->classes & ANY_PEOPLE));
    return thing && (scene_piece(scene, claim->cue)->classes & LEXICON(NAMING));
}

static bool is_beside(const Scene *scene, const Claim *claim) {
    if (!claim->set || is_naming(scene, claim)) return false;
    switch (claim->evidence) {
    case SAID_RIGHT_CLAUSE:
    case SAID_INVERSION:
    case SAID_APPOSITION:
    case SAID_LEFT_CLAUSE:
    case SAID_LABEL:
    case SAID_SIGN_OFF:
    case SAID_NO_VERB:
        return claim->grade <= SAID_GRADE_B;
    default:
        return false;
    }
}

static SaidQuoteKind direct_or_mixed(const Scene *scene, uint32_t step, const Stretch *stretch) {
    bool opens = step == 0 || scene_sentence_start(scene, step) == step;
    bool joined = false;
    if (step > 0) {
        PieceKind before = scene_kind(scene, step - 1);
        joined = before == PIECE_COMMA || before == PIECE_COLON || before == PIECE_DASH || before == PIECE_SAYING;
    }
    bool whole = opens || (joined && begins_capital(scene->block, stretch));
    return whole ? SAID_DIRECT : SAID_MIXED;
}

SaidQuoteKind speech_shape(const Scene *scene, uint32_t step, const Claim *claim) {
    const Block *block = scene->block;
    const Stretch *stretch = &block->stretches.items[scene_piece(scene, step)->stretch];
    uint32_t words = speech_word_count(block, stretch);
    if (is_beside(scene, claim)) return SAID_DIRECT;
    if (is_title(block, stretch)) return SAID_TITLE;
    bool told = claim->set && claim->grade <= SAID_GRADE_B && !is_naming(scene, claim);
    bool called = told && claim->cue != NO_STEP && (scene_piece(scene, claim->cue)->classes & LEXICON(NAMING));
    if (!called && is_named(block, stretch) && words <= TITLE_WORDS)
        return begins_capital(block, stretch) ? SAID_TITLE : SAID_SCARE;
    bool term = words <= TERM_WORDS && is_term(block, stretch);
    bool fragment = words < SPEECH_WORDS && !ends_sentence(block, stretch);
    return !told && (term || fragment) ? SAID_SCARE : SAID_DIRECT;
}

SaidQuoteKind speech_kind(const Scene *scene, uint32_t step, bool spoken) {
    const Stretch *stretch = &scene->block->stretches.items[scene_piece(scene, step)->stretch];
    if (spoken) return direct_or_mixed(scene, step, stretch);
    bool title =
        is_title(scene->block, stretch) || (is_named(scene->block, stretch) && begins_capital(scene->block, stretch));
    return title ? SAID_TITLE : SAID_SCARE;
}

SaidQuoteKind speech_kind_nested(const Block *block, const Stretch *stretch) {
    if (is_title(block, stretch)) return SAID_TITLE;
    return speech_word_count(block, stretch) < SPEECH_WORDS ? SAID_SCARE : SAID_DIRECT;
}
