#include "block_list.h"

#include "memory.h"
#include "paragraph.h"
#include "text.h"

static BlockKey key_of(const SaidDocument *document, const SaidBlock *paragraph, bool entered_open) {
    uint32_t dateline = said_span_is_empty(paragraph->dateline) ? 0 : paragraph->dateline.end - paragraph->span.start;
    return (BlockKey){said_document_words(document, paragraph->span), paragraph->zone, dateline, entered_open};
}

/* An edit leaves the paragraphs before it and those after it alone, so the earlier blocks are compared from the front
 * and, past the first that differs, from the back. */
static Block *reused(const BlockList *previous, BlockKey key, uint32_t at, uint32_t count) {
    if (previous == NULL) return NULL;
    if (at < previous->count && block_fits(previous->items[at], key)) return block_keep(previous->items[at]);
    uint32_t from_back = count - at;
    if (from_back > previous->count) return NULL;
    Block *block = previous->items[previous->count - from_back];
    return block_fits(block, key) ? block_keep(block) : NULL;
}

BlockList *block_list_new(const SaidDocument *document, const BlockList *previous) {
    SaidBlocks paragraphs = said_document_blocks(document);
    BlockList *blocks = memory_new(sizeof *blocks);
    blocks->document = said_document_keep(document);
    blocks->count = paragraphs.count;
    blocks->items = memory_new(sizeof(Block *) * ((size_t)paragraphs.count + 1));
    bool open = false;
    for (uint32_t i = 0; i < paragraphs.count; i++) {
        BlockKey key = key_of(document, &paragraphs.items[i], open);
        Block *block = reused(previous, key, i, paragraphs.count);
        blocks->items[i] = block != NULL ? block : paragraph_read(key);
        if (key.zone != SAID_BOILERPLATE) open = block_ends_open(blocks->items[i]);
    }
    return blocks;
}

void block_list_free(BlockList *blocks) {
    for (uint32_t i = 0; i < blocks->count; i++) block_free(blocks->items[i]);
    memory_free(blocks->items);
    arena_free(&blocks->arena);
    said_document_free(blocks->document);
    memory_free(blocks);
}
