/* copy/boilerplate: a leftover of a web page stands in the copy ("Read more:", "Click here to ...").
 *
 * Source: copy desk. What counts is the document's business, which gives such a paragraph its zone. */
#include "rules.h"

/* The paragraph with the empty lines that part it from the next, or of the last one from the one before. */
static SaidSpan with_gap(const SaidAnalysis *analysis, uint32_t paragraph) {
    const SaidBlock *blocks = analysis->paragraphs.items;
    SaidSpan span = blocks[paragraph].span;
    if (paragraph + 1 < analysis->paragraphs.count)
        span.end = blocks[paragraph + 1].span.start;
    else if (paragraph > 0)
        span.start = blocks[paragraph - 1].span.end;
    return span;
}

/* A line that is a link may well be meant. */
static bool is_link(const SaidAnalysis *analysis, SaidSpan span) {
    SaidText words = said_document_words(analysis->document, span);
    return text_starts(words, text_of("http")) && text_word_count(words) == 1;
}

void copy_boilerplate(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->paragraphs.count; i++) {
        const SaidBlock *block = &analysis->paragraphs.items[i];
        if (block->zone != SAID_BOILERPLATE || is_link(analysis, block->span)) continue;
        SaidText words = findings_words(findings, block->span);
        findings_add(findings, RULE_COPY_BOILERPLATE, block->span, "“%.*s” is a leftover of a web page.", WORDS(words));
        findings_fix(findings, true, with_gap(analysis, i), (SaidText){0}, "Delete the paragraph");
    }
}
