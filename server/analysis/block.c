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
