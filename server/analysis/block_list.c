#include "block_list.h"

#include "memory.h"
#include "paragraph.h"

#include <whosaid/person.h>

static WordingKey key_of(const SaidDocument *document, const SaidBlock *paragraph, bool entered_open) {
    uint32_t dateline = said_span_is_empty(paragraph->dateline) ? 0 : paragraph->dateline.end - paragraph->span.start;
    return (WordingKey){said_document_words(document, paragraph->span), paragraph->zone, dateline, entered_open};
}

/* An edit leaves the paragraphs before it and those after it alone, so what was read earlier is compared at the same
 * place from the front and, past the first that differs, from the back; SAID_NONE where there is no such place. */
static uint32_t place_before(const BlockList *previous, uint32_t at, uint32_t count, bool from_back) {
    uint32_t back = count - at;
    if (previous == NULL) return SAID_NONE;
    if (!from_back) return at < previous->count ? at : SAID_NONE;
    return back <= previous->count ? previous->count - back : SAID_NONE;
}

static Wording *wording_at(const BlockList *previous, WordingKey key, uint32_t at, uint32_t count) {
    for (int back = 0; back < 2; back++) {
        uint32_t place = place_before(previous, at, count, back);
        if (place != SAID_NONE && wording_fit(previous->wordings[place], key))
            return wording_keep(previous->wordings[place]);
    }
    return wording_read(key);
}

static Block *block_at(const BlockList *previous, Wording *wording, NameSpans people, uint32_t at, uint32_t count) {
    for (int back = 0; back < 2; back++) {
        uint32_t place = place_before(previous, at, count, back);
        if (place != SAID_NONE && block_fits(previous->items[place], wording, people))
            return block_keep(previous->items[place]);
    }
    return paragraph_read(wording, people);
}

/* The names of the article are found between the two halves. */
static void read_blocks(BlockList *blocks, const BlockList *previous) {
    Arena scratch = {0};
    const NameSheet **sheets = arena_array(&scratch, const NameSheet *, (size_t)blocks->count + 1);
    for (uint32_t i = 0; i < blocks->count; i++) sheets[i] = &blocks->wordings[i]->sheet;
    NameSpans *people = name_finder(sheets, blocks->count, &scratch);
    for (uint32_t i = 0; i < blocks->count; i++)
        blocks->items[i] = block_at(previous, blocks->wordings[i], people[i], i, blocks->count);
    arena_free(&scratch);
}

BlockList *block_list_new(const SaidDocument *document, const BlockList *previous) {
    SaidBlocks paragraphs = said_document_blocks(document);
    BlockList *blocks = memory_new(sizeof *blocks);
    blocks->document = said_document_keep(document);
    blocks->count = paragraphs.count;
    blocks->wordings = memory_new(sizeof(Wording *) * ((size_t)paragraphs.count + 1));
    blocks->items = memory_new(sizeof(Block *) * ((size_t)paragraphs.count + 1));
    bool open = false;
    for (uint32_t i = 0; i < paragraphs.count; i++) {
        WordingKey key = key_of(document, &paragraphs.items[i], open);
        blocks->wordings[i] = wording_at(previous, key, i, paragraphs.count);
        if (key.zone != SAID_BOILERPLATE) open = wording_end_open(blocks->wordings[i]);
    }
    read_blocks(blocks, previous);
    return blocks;
}

void block_list_free(BlockList *blocks) {
    for (uint32_t i = 0; i < blocks->count; i++) {
        block_free(blocks->items[i]);
        wording_free(blocks->wordings[i]);
    }
    memory_free(blocks->wordings);
    memory_free(blocks->items);
    arena_free(&blocks->arena);
    said_document_free(blocks->document);
    memory_free(blocks);
}
