#include "block.h"

#include "memory.h"
#include "text.h"

bool block_fits(const Block *block, const Wording *wording, NameSpans people) {
    if (block->wording != wording || block->people.count != people.count) return false;
    for (uint32_t i = 0; i < people.count; i++) {
        const NameSpan *a = &block->people.items[i], *b = &people.items[i];
        if (a->start != b->start || a->end != b->end || a->sure != b->sure) return false;
    }
    return true;
}

Block *block_keep(Block *block) {
    block->owners++;
    return block;
}

void block_free(Block *block) {
    if (--block->owners > 0) return;
    wording_free(block->wording);
    arena_free(&block->arena);
    memory_free(block);
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
