/* quote/stray-close: a closing quotation mark has no opening one.
 *
 * Source: punctuation. */
#include "rules.h"

/* The words that lead to the mark: as many bytes before it as a message has room for, from the start of a word. */
static SaidSpan before(const SaidAnalysis *analysis, const SaidLoneMark *mark) {
    enum { ROOM = 32 };
    uint32_t start = analysis->paragraphs.items[mark->paragraph].span.start;
    if (mark->span.start - start <= ROOM) return (SaidSpan){start, mark->span.start};
    const char *view = said_document_view(analysis->document).at;
    uint32_t at = mark->span.start - ROOM;
    while (at < mark->span.start && view[at] != ' ') at++;
    return (SaidSpan){at, mark->span.start};
}

void quote_stray_close(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->lone_marks.count; i++) {
        const SaidLoneMark *mark = &analysis->lone_marks.items[i];
        if (mark->opens) continue;
        SaidText sign = said_document_words(analysis->document, mark->span);
        SaidText words = findings_words(findings, before(analysis, mark));
        findings_add(findings, RULE_QUOTE_STRAY_CLOSE, mark->span,
                     "The quotation mark after “%.*s” closes nothing: no mark opens before it.", WORDS(words));
        findings_fix(findings, false, mark->span, (SaidText){0}, "Remove %.*s", WORDS(sign));
    }
}
