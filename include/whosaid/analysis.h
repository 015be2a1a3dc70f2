/* An analysis: everything that was found in a document. It never changes once made; an edit makes a new one.
 *
 *     SaidDocument *document = said_document_new(bytes, length, SAID_PLAIN);
 *     SaidAnalysis *analysis = said_analysis_new(document, NULL);
 *     for (uint32_t i = 0; i < analysis->quotes.count; i++) ...
 *     said_analysis_free(analysis);
 *     said_document_free(document);
 *
 * Analysing cannot fail, and costs time linear in the article. The arrays are borrowed from the analysis. */
#ifndef WHOSAID_ANALYSIS_H
#define WHOSAID_ANALYSIS_H

#include <whosaid/document.h>
#include <whosaid/person.h>
#include <whosaid/quote.h>
#include <whosaid/token.h>

typedef struct SaidAnalysis {
    const SaidDocument *document; /* kept alive by the analysis */
    SaidBlocks paragraphs;        /* those of the document */
    SaidMentions mentions;        /* in the order of the copy; they do not overlap, but a possessive in a nominal */
    SaidPeople people;            /* in the order of their introduction in the body */
    SaidSources sources;          /* in the order of their first place */
    SaidQuotes quotes;            /* in the order of their first span, a quotation before those inside it */
    SaidLoneMarks lone_marks;
    struct BlockList *blocks; /* the paragraphs' own results, reused by the next analysis */
} SaidAnalysis;

/* Analyses the document. `previous`, which may be NULL, is an analysis of an earlier state of it, whose paragraphs
 * are reused where they are the same: it makes the work shorter, never the result different. */
SaidAnalysis *said_analysis_new(const SaidDocument *document, const SaidAnalysis *previous);
void said_analysis_free(SaidAnalysis *analysis);

/* Tokens and sentences of one paragraph, their spans relative to its start. */
SaidTokens said_analysis_tokens(const SaidAnalysis *analysis, uint32_t paragraph);
SaidSentences said_analysis_sentences(const SaidAnalysis *analysis, uint32_t paragraph);

/* The number of the paragraph at an offset of the view: the one that holds it or ends there, else the next one,
 * SAID_NONE past the last. */
uint32_t said_analysis_paragraph(const SaidAnalysis *analysis, uint32_t offset);

/* What stands at a place: the innermost wins, and of two that touch the one that begins there. */
typedef enum SaidPlaceKind {
    SAID_AT_NOTHING,
    SAID_AT_MENTION, /* index: mentions */
    SAID_AT_SOURCE,  /* index: sources; at a place that means it */
    SAID_AT_CUE,     /* index: quotes */
    SAID_AT_QUOTE    /* index: quotes; of indirect speech only the cue answers */
} SaidPlaceKind;

typedef struct SaidPlace {
    SaidPlaceKind kind;
    uint32_t index;
    SaidSpan span;   /* the whole mention, cue or span of the quotation */
    uint32_t around; /* the quotation around a mention or source, or SAID_NONE */
} SaidPlace;

SaidPlace said_analysis_at(const SaidAnalysis *analysis, uint32_t offset);

#endif
