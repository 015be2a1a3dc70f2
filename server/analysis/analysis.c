#include <whosaid/analysis.h>

#include "attribution.h"
#include "block_list.h"
#include "cast.h"
#include "memory.h"
#include "result.h"

static Article article_of(const SaidDocument *document, const BlockList *blocks, Arena *arena) {
    Article article = {document, said_document_blocks(document), blocks->items, NULL};
    article.first_piece = arena_array(arena, uint32_t, (size_t)blocks->count + 1);
    for (uint32_t i = 0; i < blocks->count; i++)
        article.first_piece[i + 1] = article.first_piece[i] + blocks->items[i]->pieces.count;
    return article;
}

/* The whole of it, in the order in which things are known: words, then people, then who says what. */
SaidAnalysis *said_analysis_new(const SaidDocument *document, const SaidAnalysis *previous) {
    Arena scratch = {0};
    SaidAnalysis *analysis = memory_new(sizeof *analysis);
    analysis->blocks = block_list_new(document, previous == NULL ? NULL : previous->blocks);
    analysis->document = analysis->blocks->document;
    analysis->paragraphs = said_document_blocks(document);
    Article article = article_of(document, analysis->blocks, &scratch);
    Cast cast = cast_find(&article, &scratch);
    Drafts drafts = attribution_find(&article, &cast, &scratch);
    cast_listen(&cast, &article, &drafts, &scratch);
    result_write(analysis, &article, &cast, &drafts, &analysis->blocks->arena);
    arena_free(&scratch);
    return analysis;
}

void said_analysis_free(SaidAnalysis *analysis) {
    if (analysis == NULL) return;
    block_list_free(analysis->blocks);
    memory_free(analysis);
}

SaidTokens said_analysis_tokens(const SaidAnalysis *analysis, uint32_t paragraph) {
    return analysis->blocks->items[paragraph]->tokens;
}

SaidSentences said_analysis_sentences(const SaidAnalysis *analysis, uint32_t paragraph) {
    return analysis->blocks->items[paragraph]->sentences;
}
