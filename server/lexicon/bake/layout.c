#include "layout.h"

#include "key.h"
#include "text.h"

#include <stdlib.h>

Layout *layout_new(Arena *arena) {
    Layout *layout = arena_new(arena, Layout);
    layout->arena = arena;
    list_push(&layout->text, arena, '\0');
    return layout;
}

void layout_add_word(Layout *layout, SaidText key, uint32_t class_bit) {
    uint32_t bucket = table_bucket(text_hash(key), TABLE_WORD_BUCKETS);
    list_push(&layout->words, layout->arena, ((LayoutWord){key, bucket, class_bit}));
}

void layout_add_phrase(Layout *layout, SaidText phrase, LexiconPhrases list) {
    uint32_t bucket = table_phrase_bucket(list, key_lead(phrase).pair);
    list_push(&layout->phrases, layout->arena, ((LayoutPhrase){phrase, bucket}));
    /* White space may be any, so a first word of one letter has every second one. */
    bool any = phrase.length < 2 || phrase.at[1] == ' ';
    uint32_t seconds = any ? UINT32_MAX : (uint32_t)1 << table_letter(phrase.at[1]);
    layout->phrase_starts[list][table_letter(phrase.at[0])] |= seconds;
}

static int by_bucket_and_key(const void *a, const void *b) {
    const LayoutWord *x = a, *y = b;
    if (x->bucket != y->bucket) return x->bucket < y->bucket ? -1 : 1;
    return text_compare(x->key, y->key);
}

static int by_bucket_longest_first(const void *a, const void *b) {
    const LayoutPhrase *x = a, *y = b;
    if (x->bucket != y->bucket) return x->bucket < y->bucket ? -1 : 1;
    if (x->text.length != y->text.length) return x->text.length > y->text.length ? -1 : 1;
    return text_compare(x->text, y->text);
}

static void put(Layout *layout, uint32_t byte) {
    list_push(&layout->text, layout->arena, (char)(unsigned char)byte);
}

static void put_text(Layout *layout, SaidText text) {
    for (uint32_t i = 0; i < text.length; i++) put(layout, (unsigned char)text.at[i]);
}

/* The place of the next `size` bytes, in one row with room for the NUL at its end. */
static uint32_t place(Layout *layout, uint32_t size) {
    while (layout->text.count % TABLE_ROW + size >= TABLE_ROW) put(layout, 0);
    return layout->text.count;
}

static uint32_t set_index(Layout *layout, uint64_t set) {
    uint32_t i = 0;
    while (i < layout->sets.count && layout->sets.items[i] != set) i++;
    if (i == layout->sets.count) list_push(&layout->sets, layout->arena, set);
    return i;
}

/* Where the equal keys that begin at `start` end; their classes go to `set`. */
static uint32_t gather(const Layout *layout, uint32_t start, uint64_t *set) {
    uint32_t i = start;
    const LayoutWord *words = layout->words.items;
    for (*set = 0; i < layout->words.count && text_equal(words[i].key, words[start].key); i++)
        *set |= (uint64_t)1 << words[i].class_bit;
    return i;
}

/* Places the bucket that begins at word `start`, and returns where the next one begins. */
static uint32_t place_bucket(Layout *layout, uint32_t start) {
    const LayoutWord *words = layout->words.items;
    uint32_t end = start, size = 1;
    for (; end < layout->words.count && words[end].bucket == words[start].bucket; end++)
        size += TABLE_RECORD_HEAD + words[end].key.length;
    layout->word_buckets[words[start].bucket] = place(layout, size);
    for (uint32_t i = start; i < end;) {
        SaidText key = words[i].key;
        uint64_t set;
        i = gather(layout, i, &set);
        uint32_t index = set_index(layout, set);
        put(layout, key.length);
        put(layout, index & 0xFF);
        put(layout, index >> 8);
        put_text(layout, key);
    }
    put(layout, 0);
    return end;
}

static void place_phrases(Layout *layout) {
    uint32_t i = 0;
    for (uint32_t bucket = 0; bucket < TABLE_PHRASE_BUCKETS; bucket++) {
        layout->phrase_buckets[bucket] = (uint16_t)i;
        for (; i < layout->phrases.count && layout->phrases.items[i].bucket == bucket; i++) {
            SaidText text = layout->phrases.items[i].text;
            list_push(&layout->placed, layout->arena, ((TablePhrase){place(layout, text.length), text.length}));
            put_text(layout, text);
        }
    }
    layout->phrase_buckets[TABLE_PHRASE_BUCKETS] = (uint16_t)i;
}

bool layout_finish(Layout *layout) {
    qsort(layout->words.items, layout->words.count, sizeof *layout->words.items, by_bucket_and_key);
    qsort(layout->phrases.items, layout->phrases.count, sizeof *layout->phrases.items, by_bucket_longest_first);
    for (uint32_t i = 0; i < layout->words.count;) i = place_bucket(layout, i);
    place_phrases(layout);
    while (layout->text.count % TABLE_ROW != 0) put(layout, 0);
    return layout->sets.count <= UINT16_MAX && layout->placed.count <= UINT16_MAX;
}
