#include "block_list.h"

#include "memory.h"
#include "paragraph.h"

#include <whosaid/person.h>

static WordsKey key_of(const SaidDocument *document, const SaidBlock *paragraph, bool entered_open) {
    uint32_t dateline = said_span_is_empty(paragraph->dateline) ? 0 : paragraph->dateline.end - paragraph->span.start;
    return (WordsKey){said_document_words(document, paragraph->span), paragraph->zone, dateline, entered_open};
}

/* An edit leaves the paragraphs before it and those after it alone, so what was read earlier is compared at the same
 * place from the front and, past the first that differs, from the back; SAID_NONE where there is no such place. */
static uint32_t place_before(const BlockList *previous, uint32_t at, uint32_t count, bool from_back) {
    uint32_t back = count - at;
    if (previous == NULL) return SAID_NONE;
    if (!from_back) return at < previous->count ? at : SAID_NONE;
    return back <= previous->count ? previous->count - back : SAID_NONE;
}

static Words *words_at(const BlockList *previous, WordsKey key, uint32_t at, uint32_t count) {
    for (int back = 0; back < 2; back++) {
        uint32_t place = place_before(previous, at, count, back);
        if (place != SAID_NONE && words_fit(previous->words[place], key)) return words_keep(previous->words[place]);
    }
    return words_read(key);
}

static Block *block_at(const BlockList *previous, Words *words, NameSpans people, uint32_t at, uint32_t count) {
    for (int back = 0; back < 2; back++) {
        uint32_t place = place_before(previous, at, count, back);
        if (place != SAID_NONE && block_fits(previous->items[place], words, people))
            return block_keep(previous->items[place]);
    }
    return paragraph_read(words, people);
}

/* The names of the article are found between the two halves. */
static void read_blocks(BlockList *blocks, const BlockList *previous) {
    Arena scratch = {0};
    const NameSheet **sheets = arena_array(&scratch, const NameSheet *, (size_t)blocks->count + 1);
    for (uint32_t i = 0; i < blocks->count; i++) sheets[i] = &blocks->words[i]->sheet;
    NameSpans *people = name_finder(sheets, blocks->count, &scratch);
    for (uint32_t i = 0; i < blocks->count; i++)
        blocks->items[i] = block_at(previous, blocks->words[i], people[i], i, blocks->count);
    arena_free(&scratch);
}

BlockList *block_list_new(const SaidDocument *document, const BlockList *previous) {
    SaidBlocks paragraphs = said_document_blocks(document);
    BlockList *blocks = memory_new(sizeof *blocks);
    blocks->document = said_document_keep(document);
    blocks->count = paragraphs.count;
    blocks->words = memory_new(sizeof(Words *) * ((size_t)paragraphs.count + 1));
    blocks->items = memory_new(sizeof(Block *) * ((size_t)paragraphs.count + 1));
    bool open = false;
    for (uint32_t i = 0; i < paragraphs.count; i++) {
        WordsKey key = key_of(document, &paragraphs.items[i], open);
        blocks->words[i] = words_at(previous, key, i, paragraphs.count);
        if (key.zone != SAID_BOILERPLATE) open = words_end_open(blocks->words[i]);
    }
    read_blocks(blocks, previous);
    return blocks;
}

void block_list_free(BlockList *blocks) {
    for (uint32_t i = 0; i < blocks->count; i++) {
        block_free(blocks->items[i]);
        words_free(blocks->words[i]);
    }
    memory_free(blocks->words);
    memory_free(blocks->items);
    arena_free(&blocks->arena);
    said_document_free(blocks->document);
    memory_free(blocks);
}
