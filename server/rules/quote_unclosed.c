/* quote/unclosed: an opening quotation mark has no closing one, and none may be missing there.
 *
 * Source: punctuation. A quotation that runs on into the next paragraph keeps its mark open, and is no case of it. */
#include "rules.h"

#include "text.h"

/* The closing mark for an opening one, or nothing for a mark that is not known. */
static SaidText partner(SaidText mark) {
    static const char *const PAIRS[][2] = {{"“", "”"},   {"‘", "’"},   {"\"", "\""}, {"'", "'"},
                                           {"''", "''"}, {"``", "''"}, {"«", "»"},   {"„", "“"}};
    for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++)
        if (text_equal(mark, text_of(PAIRS[i][0]))) return text_of(PAIRS[i][1]);
    return (SaidText){0};
}

void quote_unclosed(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->lone_marks.count; i++) {
        const SaidLoneMark *mark = &analysis->lone_marks.items[i];
        if (!mark->opens) continue;
        uint32_t end = analysis->paragraphs.items[mark->paragraph].span.end;
        SaidText sign = said_document_words(analysis->document, mark->span);
        SaidText words = findings_words(findings, (SaidSpan){mark->span.start, end});
        findings_add(findings, RULE_QUOTE_UNCLOSED, mark->span, "The quotation mark before “%.*s” is never closed.",
                     WORDS(words));
        SaidText closing = partner(sign);
        if (closing.length > 0)
            findings_fix(findings, false, (SaidSpan){end, end}, closing, "Insert %.*s at the end of the paragraph",
                         WORDS(closing));
    }
}
