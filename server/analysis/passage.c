#include "passage.h"

#include "lexicon.h"
#include "list.h"
#include "mark.h"
#include "speech.h"
#include "text.h"

enum { MOST_OUTSIDE = 255, EDGE_SIGN = 1, PASSAGES_BEFORE = 2 };

/* The sign of the nearest step that has one, on the side of a quotation; at the paragraph's edge one of its own. */
static uint8_t sign_beside(const Passage *passage, uint32_t step, bool after) {
    enum { REACH = 4 };
    for (uint32_t n = 1; n <= REACH; n++) {
        uint32_t at = after ? step + n : step - n;
        if (at >= passage->scene.count) return EDGE_SIGN;
        if (passage->standings[at].sign != 0) return passage->standings[at].sign;
    }
    return 0;
}

/* Not a mark 0; else the kind of mark, question and exclamation marks told from a full stop. */
static uint8_t last_sign(const Block *block, const Stretch *stretch) {
    enum { ASKS = 16, WORD = 17 };
    uint32_t end = stretch->end - (stretch->closed ? 1 : 0);
    if (end <= stretch->start) return 0;
    SaidText last = block_token(block, end - 1);
    MarkKind kind = mark_kind(last);
    if (kind == MARK_END && (text_is(last, "?") || text_is(last, "!"))) return ASKS;
    return block->tokens.items[end - 1].kind == SAID_MARK ? (uint8_t)(kind + 1) : WORD;
}

static void sieve(Sight *sight, uint32_t word) {
    sight->capitals[word >> 6 & 3] |= (uint64_t)1 << (word & 63);
}

bool sight_names(const Sight *sight, uint32_t word) {
    return (sight->capitals[word >> 6 & 3] >> (word & 63) & 1) != 0;
}

const Claim *sight_claim(const Sight *sight) {
    static const Claim none = {0};
    for (uint32_t i = 0; i < CLAIM_KINDS; i++)
        if (sight->claims.items[i].set) return &sight->claims.items[i];
    return &none;
}

static void read_words(Sight *sight, const Block *block, const Stretch *stretch) {
    uint32_t first = stretch->start + (stretch->opened ? 1 : 0);
    for (uint32_t i = first; i < stretch->end; i++) {
        const SaidToken *token = &block->tokens.items[i];
        if (token->kind != SAID_WORD) continue;
        SaidText word = block_token(block, i);
        if (token->capital) sieve(sight, text_hash_folded(word));
        if (!(token->classes & LEXICON(FIRST_PERSON))) continue;
        bool one = (word.at[0] | 0x20) == 'i' || (word.at[0] | 0x20) == 'm';
        if (sight->self != 1) sight->self = one ? 1 : 2;
    }
    sight->capital = first < block->tokens.count && block->tokens.items[first].capital;
}

static Sight sight_of(const Passage *passage, uint32_t step, bool running) {
    const Scene *scene = &passage->scene;
    const Stretch *stretch = &scene->block->stretches.items[scene_piece(scene, step)->stretch];
    Sight sight = {.step = step, .words = speech_word_count(scene->block, stretch)};
    sight.before = sign_beside(passage, step, false);
    sight.last = last_sign(scene->block, stretch);
    sight.after = sign_beside(passage, step, true);
    sight.begins = step == 0 ? 2 : scene_sentence_start(scene, step) == step;
    sight.whole = passage->solid == 1;
    sight.running = running && step == 0;
    read_words(&sight, scene->block, stretch);
    sight.claims = claims_for(scene, step);
    return sight;
}

static bool is_mark(PieceKind kind) {
    return kind == PIECE_STOP || kind == PIECE_COMMA || kind == PIECE_DASH || kind == PIECE_BRACKET;
}

/* What stands outside the quotations: how many words, and the strongest verb. */
static void survey(Passage *passage) {
    const Scene *scene = &passage->scene;
    for (uint32_t step = 0; step < scene->count; step++) {
        const Piece *piece = scene_piece(scene, step);
        passage->solid += !is_mark((PieceKind)piece->kind);
        if (piece->kind == PIECE_QUOTE) continue;
        uint32_t strength = standing_strength(scene, step);
        if (strength > passage->strongest) passage->strongest = (uint8_t)strength;
        bool word = scene->block->tokens.items[piece->start].kind != SAID_MARK;
        if (word) passage->outside += piece->end - piece->start;
    }
    if (passage->outside > MOST_OUTSIDE) passage->outside = MOST_OUTSIDE;
    passage->colon = scene->count > 0 && scene_kind(scene, scene->count - 1) == PIECE_COLON;
}

static void read_passage(Passage *passage, Arena *arena) {
    if (passage->standings != NULL || passage->scene.block == NULL) return;
    passage->standings = standings_read(&passage->scene, arena);
    survey(passage);
    for (uint32_t i = 0; i < passage->sight_count; i++)
        passage->sights[i] = sight_of(passage, passage->sights[i].step, passage->running);
}

void passages_read(Passage *passages, uint32_t passage, Arena *arena) {
    Passage *own = &passages[passage];
    read_passage(own, arena);
    if (own->after != NO_PASSAGE) read_passage(&passages[own->after], arena);
    for (uint32_t i = 0, before = own->before; i < PASSAGES_BEFORE && before != NO_PASSAGE; i++) {
        read_passage(&passages[before], arena);
        before = passages[before].before;
    }
}

static void note_sights(Passage *passage, Arena *arena) {
    LIST(Sight) sights = {0};
    for (uint32_t step = 0; step < passage->scene.count; step++)
        if (scene_kind(&passage->scene, step) == PIECE_QUOTE) list_push(&sights, arena, ((Sight){.step = step}));
    passage->sights = sights.items;
    passage->sight_count = sights.count;
}

Passage *passages_open(const Article *article, const Cast *cast, Arena *arena) {
    uint32_t count = article->paragraphs.count, before = NO_PASSAGE;
    Passage *passages = arena_array(arena, Passage, (size_t)count + 1);
    bool open = false;
    for (uint32_t i = 0; i < count; i++) {
        SaidZone zone = article->paragraphs.items[i].zone;
        Passage *passage = &passages[i];
        passage->before = before;
        passage->after = NO_PASSAGE;
        if (zone == SAID_BOILERPLATE) continue;
        passage->scene = scene_open(article, cast, i, arena);
        passage->told = zone != SAID_HEADLINE;
        passage->running = open;
        note_sights(passage, arena);
        open = wording_end_open(passage->scene.block->wording);
        if (zone == SAID_HEADLINE || zone == SAID_BYLINE) continue;
        if (before != NO_PASSAGE) passages[before].after = i;
        before = i;
    }
    return passages;
}
