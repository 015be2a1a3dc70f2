#include "block.h"

#include "memory.h"
#include "text.h"

#include <whosaid/person.h>

bool block_fits(const Block *block, BlockKey key) {
    return block->zone == key.zone && block->dateline == key.dateline && block->entered_open == key.entered_open &&
           text_equal(block->text, key.text);
}

Block *block_keep(Block *block) {
    block->owners++;
    return block;
}

void block_free(Block *block) {
    if (--block->owners > 0) return;
    arena_free(&block->arena);
    memory_free(block);
}

bool block_ends_open(const Block *block) {
    for (uint32_t i = block->stretches.count; i-- > 0;) {
        const Stretch *stretch = &block->stretches.items[i];
        if (stretch->parent == SAID_NONE) return !stretch->closed && stretch->end == block->tokens.count;
    }
    return false;
}

SaidText block_words(const Block *block, SaidSpan span) {
    return text_part(block->text, span);
}

SaidText block_token(const Block *block, uint32_t token) {
    return text_part(block->text, block->tokens.items[token].span);
}

uint32_t block_number(const Block *block, const Piece *piece) {
    return (uint32_t)(piece - block->pieces.items);
}

const Piece *block_beside(const Block *block, const Piece *piece, int by) {
    int64_t i = block_number(block, piece), step = by < 0 ? -1 : 1;
    for (int left = by < 0 ? -by : by; left > 0;) {
        i += step;
        if (i < 0 || i >= (int64_t)block->pieces.count) return NULL;
        if (!block->pieces.items[i].within) left--;
    }
    return &block->pieces.items[i];
}
