#include "name_data.h"

#include "article.h"
#include "block_list.h"
#include "classes.h"
#include "name_pool.h"
#include "name_sheet.h"
#include "text.h"

void name_gold_entities(const CorpusArticle *article, void *context, NameGold *gold, Arena *arena) {
    (void)context;
    json_t *entity;
    size_t i;
    json_array_foreach(json_object_get(article->row, "entities"), i, entity) {
        SaidText type = {json_string_value(json_array_get(entity, 2)),
                         (uint32_t)json_string_length(json_array_get(entity, 2))};
        bool person = type.at != NULL && (text_is(type, "person") || text_is(type, "per"));
        if (person) list_push(gold, arena, corpus_span(article, entity));
    }
}

/* "M." is an initial before it is a form of address. */
static bool is_title(const Block *block, uint32_t i) {
    uint64_t classes = block->tokens.items[i].classes;
    bool initial = block_token(block, i).length == 2 && block_token(block, i).at[1] == '.';
    return (classes & OFFICES) && !initial && !(classes & GIVEN_NAMES);
}

/* Marks the tokens of one name; unknown where its edges are no edges of tokens. Titles are no part of it. */
static void mark_name(const Block *block, uint32_t base, SaidSpan span, uint8_t *states) {
    uint32_t first = SAID_NONE, last = SAID_NONE;
    for (uint32_t i = 0; i < block->tokens.count; i++) {
        SaidSpan token = block->tokens.items[i].span;
        if (base + token.end <= span.start || base + token.start >= span.end) continue;
        if (first == SAID_NONE) first = i;
        last = i;
    }
    if (first == SAID_NONE) return;
    while (last > first && block->tokens.items[last].kind == SAID_POSSESSIVE) last--;
    bool fits = base + block->tokens.items[first].span.start == span.start &&
                base + block->tokens.items[last].span.end <= span.end;
    while (first < last && is_title(block, first)) first++;
    for (uint32_t i = first; i <= last; i++) {
        uint8_t state = i == first ? NAME_BEGINS : i == last ? NAME_ENDS : NAME_INSIDE;
        if (first == last) state = NAME_ALONE;
        states[i] = fits ? state : NAME_UNKNOWN;
    }
}

typedef struct Paragraph {
    NameReader reader;
    NameSheet sheet;
    uint8_t *states;
} Paragraph;

static NameExample example_of(NameData *data, Paragraph *paragraph, const NameToken *token, NamePool *pool) {
    Features features = {.count = 0};
    name_features(&paragraph->reader, token->token, token->cues, &features);
    name_pool_features(name_pool_find(pool, token->form), token->run <= 1, &features);
    NameExample example = {arena_array(&data->arena, uint32_t, features.count), features.count,
                           paragraph->states[token->token]};
    for (uint32_t i = 0; i < features.count; i++) example.features[i] = (uint32_t)features.items[i];
    return example;
}

static void add_stretches(NameData *data, Paragraph *paragraph, NamePool *pool, double weight) {
    const NameSheet *sheet = &paragraph->sheet;
    for (uint32_t i = 0; i < sheet->count;) {
        uint32_t end = i + 1;
        while (end < sheet->count && sheet->items[end].continues) end++;
        NameStretch stretch = {arena_array(&data->arena, NameExample, end - i), end - i, weight};
        for (uint32_t at = i; at < end; at++)
            stretch.examples[at - i] = example_of(data, paragraph, &sheet->items[at], pool);
        list_push(&data->stretches, &data->arena, stretch);
        i = end;
    }
}

static void add_article(NameData *data, const CorpusArticle *article, const NameGold *gold, double weight) {
    Arena scratch = {0};
    SaidDocument *document = said_document_new(article->text.at, article->text.length, SAID_PLAIN);
    BlockList *blocks = block_list_new(document, NULL);
    SaidBlocks places = said_document_blocks(document);
    Paragraph *paragraphs = arena_array(&scratch, Paragraph, (size_t)blocks->count + 1);
    uint32_t tokens = 0;
    for (uint32_t p = 0; p < blocks->count; p++) {
        const Block *block = blocks->items[p];
        paragraphs[p].reader = name_reader(block->text, block->tokens, block->sentences, &scratch);
        paragraphs[p].sheet = name_sheet_of(&paragraphs[p].reader, &scratch);
        paragraphs[p].states = arena_array(&scratch, uint8_t, (size_t)block->tokens.count + 1);
        tokens += paragraphs[p].sheet.count;
        for (uint32_t g = 0; g < gold->count; g++)
            mark_name(block, places.items[p].span.start, gold->items[g], paragraphs[p].states);
    }
    NamePool pool = name_pool_new(tokens, &scratch);
    for (uint32_t p = 0; p < blocks->count; p++)
        for (uint32_t i = 0; i < paragraphs[p].sheet.count; i++) name_pool_add(&pool, &paragraphs[p].sheet.items[i]);
    for (uint32_t p = 0; p < blocks->count; p++) add_stretches(data, &paragraphs[p], &pool, weight);
    block_list_free(blocks);
    said_document_free(document);
    arena_free(&scratch);
}

void name_data_add(NameData *data, const Corpus *corpus, NameGoldOf *gold_of, void *context, double weight) {
    for (uint32_t i = 0; i < corpus->count; i++) {
        Arena scratch = {0};
        NameGold gold = {0};
        gold_of(&corpus->articles[i], context, &gold, &scratch);
        add_article(data, &corpus->articles[i], &gold, weight);
        arena_free(&scratch);
    }
}
