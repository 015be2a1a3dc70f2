#include <whosaid/analysis.h>

#include "memory.h"

SaidAnalysis *said_analysis_new(const SaidDocument *document, const SaidAnalysis *previous) {
    (void)previous;
    SaidAnalysis *analysis = memory_new(sizeof *analysis);
    analysis->document = said_document_keep(document);
    analysis->paragraphs = said_document_blocks(document);
    return analysis;
}

void said_analysis_free(SaidAnalysis *analysis) {
    said_document_free((SaidDocument *)analysis->document);
    memory_free(analysis);
}

SaidTokens said_analysis_tokens(const SaidAnalysis *analysis, uint32_t paragraph) {
    (void)analysis, (void)paragraph;
    return (SaidTokens){0};
}
SaidSentences said_analysis_sentences(const SaidAnalysis *analysis, uint32_t paragraph) {
    (void)analysis, (void)paragraph;
    return (SaidSentences){0};
}
uint32_t said_analysis_paragraph(const SaidAnalysis *analysis, uint32_t offset) {
    (void)analysis, (void)offset;
    return SAID_NONE;
}
SaidPlace said_analysis_at(const SaidAnalysis *analysis, uint32_t offset) {
    (void)analysis, (void)offset;
    return (SaidPlace){0};
}
