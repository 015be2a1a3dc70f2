#include "names.h"

#include "block.h"
#include "given.h"
#include "lexicon.h"
#include "text.h"
#include "utf8.h"

#include <whosaid/person.h>

static bool is_stop(SaidText word) {
    return word.length == 1 && !utf8_is_letter((unsigned char)word.at[0]);
}

/* Assad for al-Assad: a particle before a hyphen is left out of a surname as often as not. */
static SaidText without_particle(SaidText word) {
    for (uint32_t at = 1; at + 1 < word.length; at++) {
        if (word.at[at] != '-') continue;
        bool particle = (lexicon_classes((SaidText){word.at, at}) & LEXICON(PARTICLE)) != 0;
        return particle ? text_part(word, (SaidSpan){at + 1, word.length}) : word;
    }
    return word;
}

enum { MOST_LETTERS = 4 };

/* "Ichiyo" for "Ichiyō": copy spells a name with its accents here and without them there. */
static SaidText without_accents(SaidText word, Arena *arena) {
    if (utf8_ascii_run(word, 0) == word.length) return word;
    char *plain = arena_alloc(arena, (size_t)word.length * MOST_LETTERS + 1);
    uint32_t length = 0;
    for (uint32_t at = 0; at < word.length;) {
        Utf8 c = utf8_read(word, at);
        uint32_t letters[MOST_LETTERS], count = utf8_without_accents(c.code, letters, MOST_LETTERS);
        for (uint32_t i = 0; i < count && length + 4 <= word.length * MOST_LETTERS; i++)
            length += utf8_write(letters[i], plain + length);
        at += c.length;
    }
    return (SaidText){plain, length};
}

NameWords name_words(const Block *block, uint32_t start, uint32_t end, Arena *arena) {
    NameWords name = {.suffix = {"", 0}};
    for (uint32_t i = start; i < end; i++) {
        const SaidToken *token = &block->tokens.items[i];
        SaidText word = without_accents(without_particle(block_token(block, i)), arena);
        if (token->kind != SAID_WORD || token->quoted != block->tokens.items[start].quoted || is_stop(word)) continue;
        if ((token->classes & LEXICON(SUFFIX)) && i + 1 == end && name.count > 0) {
            if (token->classes & LEXICON(GENERATION)) name.suffix = word;
        } else if (name.count < MOST_NAME_WORDS) {
            name.words[name.count++] = word;
        } else {
            name.words[MOST_NAME_WORDS - 1] = word;
        }
    }
    return name;
}

SaidText name_surname(const NameWords *name) {
    return name->count == 0 ? (SaidText){0} : name->words[name->count - 1];
}

static bool is_tail(const NameWords *shorter, const NameWords *longer) {
    for (uint32_t i = 1; i <= shorter->count; i++) {
        if (!text_equal_folded(shorter->words[shorter->count - i], longer->words[longer->count - i])) return false;
    }
    return true;
}

/* "Peña Nieto" of "Enrique Peña Nieto", "Priyanka Gandhi" of "Priyanka Gandhi Vadra". */
static bool is_head(const NameWords *shorter, const NameWords *longer) {
    for (uint32_t i = 0; i < shorter->count; i++)
        if (!text_equal_folded(shorter->words[i], longer->words[i])) return false;
    return true;
}

/* "Higuchi Ichiyō" and "Ichiyō Higuchi": some languages put the surname first. */
static bool is_turned(const NameWords *a, const NameWords *b) {
    return a->count == 2 && b->count == 2 && text_equal_folded(a->words[0], b->words[1]) &&
           text_equal_folded(a->words[1], b->words[0]);
}

/* "John A. Lee" is not "John B. Lee". */
static bool middles_fit(const NameWords *a, const NameWords *b) {
    return a->count < 3 || b->count < 3 || given_fits(a->words[1], b->words[1]) ||
           given_fits(a->words[1], b->words[b->count - 2]) || given_fits(a->words[a->count - 2], b->words[1]);
}

bool name_fits(const NameWords *shorter, const NameWords *longer) {
    if (shorter->count > longer->count) return name_fits(longer, shorter);
    if (shorter->count < 2) return false;
    /* Father and son share the given name; who is called by another form of it is the one with the suffix. */
    bool form = !text_equal_folded(shorter->words[0], longer->words[0]);
    bool suffix = text_equal_folded(shorter->suffix, longer->suffix) || (form && shorter->suffix.length == 0);
    if (!suffix) return false;
    if (!text_equal_folded(name_surname(shorter), name_surname(longer)))
        return is_head(shorter, longer) || is_turned(shorter, longer);
    if (is_tail(shorter, longer)) return true;
    return given_fits(shorter->words[0], longer->words[0]) && middles_fit(shorter, longer);
}

/* "@river_watch wrote", and a handle that signs: alone in its paragraph, or after a dash at its end. */
static bool is_speaking_handle(const Block *block, const Piece *piece) {
    const Piece *before = block_beside(block, piece, -1), *after = block_beside(block, piece, 1);
    if (block_token(block, piece->head).at[0] != '@') return false;
    if (piece_is(after, PIECE_SAYING) || piece_is(after, PIECE_CUE)) return true;
    bool last = after == NULL || (after->kind == PIECE_STOP && block_beside(block, after, 1) == NULL);
    return last && (before == NULL || before->kind == PIECE_DASH);
}

Names names_read(const Block *block, Arena *arena) {
    LIST(Name) names = {0};
    for (uint32_t i = 0; i < block->pieces.count; i++) {
        const Piece *piece = &block->pieces.items[i];
        if (piece->kind != PIECE_NAME) continue;
        SaidSpan span = {block->tokens.items[piece->head].span.start, block->tokens.items[piece->tail - 1].span.end};
        SaidText text = text_part(block->text, span);
        bool listed = piece->person != SAID_NONE;
        list_push(&names, arena,
                  ((Name){.piece = i,
                          .words = name_words(block, piece->head, piece->tail, arena),
                          .text = text,
                          .hash = text_hash_folded(text),
                          .person = listed || is_speaking_handle(block, piece),
                          .sure = listed ? block->people.items[piece->person].sure : NAME_CERTAIN}));
    }
    return list_slice(Names, names);
}
