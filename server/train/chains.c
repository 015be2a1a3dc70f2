#include "chains.h"

#include <string.h>

static Chains read_mentions(const ReadArticle *read, Arena *arena) {
    LIST(ChainMention) mentions = {0};
    const json_t *rows = json_object_get(read->corpus->row, "chains");
    bool *named = arena_array(arena, bool, json_array_size(rows) + 1);
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *chain = json_array_get(rows, i);
        for (size_t k = 0; k < json_array_size(chain); k++) {
            const json_t *mention = json_array_get(chain, k);
            const char *kind = json_string_value(json_array_get(mention, 2));
            named[i] = named[i] || (kind != NULL && strcmp(kind, "name") == 0);
            list_push(&mentions, arena, ((ChainMention){corpus_span(read->corpus, mention), (uint32_t)i}));
        }
    }
    Chains chains = {
        .mentions = mentions.items, .count = mentions.count, .chain_count = (uint32_t)json_array_size(rows)};
    chains.named = named;
    chains.person = arena_array(arena, uint32_t, (size_t)chains.chain_count + 1);
    for (uint32_t i = 0; i < chains.chain_count; i++) chains.person[i] = SAID_NONE;
    return chains;
}

/* Each name votes for its chain. */
static void join(Chains *chains, const uint32_t *votes, uint32_t persons) {
    for (uint32_t p = 0; p < persons; p++) {
        uint32_t most = 0;
        for (uint32_t c = 0; c < chains->chain_count; c++) {
            if (votes[c * persons + p] <= most) continue;
            most = votes[c * persons + p];
            chains->chain[p] = c;
        }
        if (chains->chain[p] != SAID_NONE) chains->person[chains->chain[p]] = p;
    }
}

Chains chains_read(const ReadArticle *read, Arena *arena) {
    Chains chains = read_mentions(read, arena);
    uint32_t persons = read->people.persons.count;
    uint32_t *votes = arena_array(arena, uint32_t, (size_t)chains.chain_count * persons + 1);
    for (uint32_t p = 0; p < read->article.paragraphs.count; p++) {
        for (uint32_t i = 0; i < read->article.blocks[p]->pieces.count; i++) {
            Spot spot = article_spot(&read->article, p, i);
            const Referent *name = &read->people.names[spot.number];
            if (!name->set || name->reading != SAID_ONE) continue;
            uint32_t chain = chain_around(&chains, article_name_span(&read->article, spot));
            if (chain != SAID_NONE) votes[chain * persons + name->people.items[0]]++;
        }
    }
    chains.chain = arena_array(arena, uint32_t, (size_t)persons + 1);
    for (uint32_t i = 0; i < persons; i++) chains.chain[i] = SAID_NONE;
    join(&chains, votes, persons);
    return chains;
}

uint32_t chain_at(const Chains *chains, SaidSpan span) {
    for (uint32_t i = 0; i < chains->count; i++) {
        if (chains->mentions[i].span.start == span.start && chains->mentions[i].span.end == span.end)
            return chains->mentions[i].chain;
    }
    return SAID_NONE;
}

uint32_t chain_around(const Chains *chains, SaidSpan span) {
    uint32_t found = SAID_NONE, length = UINT32_MAX;
    for (uint32_t i = 0; i < chains->count; i++) {
        SaidSpan around = chains->mentions[i].span;
        if (!said_span_holds(around, span) || around.end - around.start >= length) continue;
        found = chains->mentions[i].chain;
        length = around.end - around.start;
    }
    return found;
}
