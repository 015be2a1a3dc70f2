#include "registry.h"

#include "lexicon.h"
#include "text.h"

enum { LONGEST_NAME = 5 };

typedef struct HeadlineReader {
    Registry *registry;
    uint32_t paragraph;
    const Block *block;
    LIST(HeadlineName) names;
} HeadlineReader;

/* Words only: no mark divides a name, and of small words particles alone stand in one. */
static bool is_unbroken(const Block *block, uint32_t start, uint32_t end) {
    for (uint32_t i = start; i < end; i++) {
        const SaidToken *token = &block->tokens.items[i];
        if (token->kind != SAID_WORD || (!token->capital && !(token->classes & LEXICON(PARTICLE)))) return false;
    }
    return true;
}

/* The longest name of somebody in the body that begins at the token; its end, or `start` where there is none. */
static uint32_t match(HeadlineReader *reader, uint32_t start, Referent *referent) {
    const SaidTokens *tokens = &reader->block->tokens;
    uint32_t most = start + LONGEST_NAME < tokens->count ? start + LONGEST_NAME : tokens->count;
    for (uint32_t end = most; end > start; end--) {
        if (!tokens->items[end - 1].capital || !is_unbroken(reader->block, start, end)) continue;
        NameWords name = name_words(reader->block, start, end, reader->registry->arena);
        Piece piece = {.kind = PIECE_NAME, .start = start, .end = end, .head = start, .tail = end};
        Spot spot = {reader->block, &piece, reader->paragraph, SAID_NONE};
        *referent = registry_find(reader->registry, spot, &name);
        bool body =
            end < tokens->count && (tokens->items[end].classes & LEXICON(BODY_TAIL)) && tokens->items[end].capital;
        bool everyday =
            end - start == 1 && (tokens->items[start].classes & LEXICON(COMMON)) && referent->by == SAID_BY_GIVEN;
        if (referent->set && !body && !everyday) return end;
    }
    return start;
}

static void read_headline(HeadlineReader *reader) {
    for (uint32_t i = 0; i < reader->block->tokens.count;) {
        Referent referent = {0};
        uint32_t end = reader->block->tokens.items[i].capital ? match(reader, i, &referent) : i;
        if (end == i) {
            i++;
            continue;
        }
        list_push(&reader->names, reader->registry->arena, ((HeadlineName){reader->paragraph, i, end, referent}));
        i = end;
    }
}

HeadlineNames registry_headlines(Registry *registry) {
    HeadlineReader reader = {.registry = registry};
    for (uint32_t p = 0; p < registry->article->paragraphs.count; p++) {
        bool boilerplate = registry->article->paragraphs.items[p].zone == SAID_BOILERPLATE;
        if (boilerplate || article_capitals_tell(registry->article, p)) continue;
        reader.paragraph = p;
        reader.block = registry->article->blocks[p];
        read_headline(&reader);
    }
    return list_slice(HeadlineNames, reader.names);
}
