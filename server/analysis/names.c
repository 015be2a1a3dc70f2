#include "names.h"

#include "block.h"
#include "lexicon.h"
#include "text.h"
#include "utf8.h"

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

NameWords name_words(const Block *block, uint32_t start, uint32_t end) {
    NameWords name = {.suffix = {"", 0}};
    for (uint32_t i = start; i < end; i++) {
        const SaidToken *token = &block->tokens.items[i];
        SaidText word = without_particle(block_token(block, i));
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

/* "V." and "Vladimir", "Bashar" twice. "Paul" is not "Paula": what one name has of the other says nothing. */
static bool given_fits(SaidText a, SaidText b) {
    if (a.length > b.length) return given_fits(b, a);
    if (text_equal_folded(a, b)) return true;
    SaidText stem = a.at[a.length - 1] == '.' ? (SaidText){a.at, a.length - 1} : a;
    bool initial = stem.length > 0 && utf8_read(stem, 0).length == stem.length;
    return initial && text_equal_folded(stem, (SaidText){b.at, stem.length});
}

static bool is_tail(const NameWords *shorter, const NameWords *longer) {
    for (uint32_t i = 1; i <= shorter->count; i++) {
        if (!text_equal_folded(shorter->words[shorter->count - i], longer->words[longer->count - i])) return false;
    }
    return true;
}

bool name_fits(const NameWords *shorter, const NameWords *longer) {
    if (shorter->count > longer->count) return name_fits(longer, shorter);
    bool initial = shorter->count > 0 && shorter->words[0].at[shorter->words[0].length - 1] == '.';
    bool suffix = text_equal_folded(shorter->suffix, longer->suffix) || (initial && shorter->suffix.length == 0);
    if (shorter->count < 2 || !suffix) return false;
    if (!text_equal_folded(name_surname(shorter), name_surname(longer))) return false;
    return given_fits(shorter->words[0], longer->words[0]) || is_tail(shorter, longer);
}

Names names_read(const Block *block, Arena *arena) {
    LIST(Name) names = {0};
    for (uint32_t i = 0; i < block->pieces.count; i++) {
        const Piece *piece = &block->pieces.items[i];
        if (piece->kind != PIECE_NAME) continue;
        SaidSpan span = {block->tokens.items[piece->head].span.start, block->tokens.items[piece->tail - 1].span.end};
        SaidText text = text_part(block->text, span);
        list_push(&names, arena,
                  ((Name){.piece = i,
                          .words = name_words(block, piece->head, piece->tail),
                          .text = text,
                          .hash = text_hash_folded(text),
                          .own = name_evidence(block, piece),
                          .placed = name_is_placed(block, piece),
                          .beside = name_evidence_beside(block, piece)}));
    }
    return list_slice(Names, names);
}
