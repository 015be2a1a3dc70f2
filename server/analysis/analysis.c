#include <whosaid/analysis.h>

#include "attribution.h"
#include "block_list.h"
#include "cast.h"
#include "memory.h"
#include "recall.h"
#include "result.h"

/* The whole of it, in the order in which things are known: words, then people, then who says what. */
SaidAnalysis *said_analysis_new(const SaidDocument *document, const SaidAnalysis *previous) {
    Arena scratch = {0};
    SaidAnalysis *analysis = memory_new(sizeof *analysis);
    analysis->blocks = block_list_new(document, previous == NULL ? NULL : previous->blocks);
    analysis->document = analysis->blocks->document;
    analysis->paragraphs = said_document_blocks(document);
    Article article = article_open(document, analysis->blocks->items, analysis->blocks->count, &scratch);
    Cast cast = cast_find(&article, &scratch);
    Recall *recall = arena_new(&analysis->blocks->arena, Recall);
    *recall = (Recall){.before = previous == NULL ? NULL : previous->blocks->recall, .arena = &analysis->blocks->arena};
    analysis->blocks->recall = recall;
    Drafts drafts = attribution_find(&article, &cast, recall, &scratch);
    recall->before = NULL;
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
