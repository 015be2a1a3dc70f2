/* source/no-reason: an unnamed source speaks, and the copy does not say why they are not named.
 *
 * Source: the Associated Press and The New York Times ask for the reason in the copy. A crowd of nobody knows how many
 * ("analysts say") that is not quoted word for word is background, and no case of it; nor is "the official", which
 * points back to somebody of whom the copy has told already. */
#include "rules.h"

#include "speaker.h"

static bool points_back(const SaidAnalysis *analysis, const SaidSource *source) {
    SaidText words = said_document_words(analysis->document, source->description);
    return words.length > 4 && text_is(text_part(words, (SaidSpan){0, 4}), "the ");
}

static bool speaks(const SaidAnalysis *analysis, const SaidSource *source) {
    for (uint32_t i = 0; i < source->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[source->quotes.items[i]];
        if (said_span_is_empty(quote->cue) || !in_body(analysis, quote->paragraph)) continue;
        if (quote->kind == SAID_DIRECT || quote->kind == SAID_MIXED) return true;
        if (quote->kind == SAID_INDIRECT && source->count > 0) return true;
    }
    return false;
}

void source_no_reason(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    for (uint32_t i = 0; i < analysis->sources.count; i++) {
        const SaidSource *source = &analysis->sources.items[i];
        if (source->kind != SAID_ANONYMOUS || !source->described) continue;
        if (!said_span_is_empty(source->reason) || points_back(analysis, source)) continue;
        if (!speaks(analysis, source)) continue;
        SaidText words = findings_words(findings, source->description);
        findings_add(findings, RULE_SOURCE_NO_REASON, source->description,
                     "The copy does not say why “%.*s” is not named.", WORDS(words));
        if (house->reasons_required) findings_set_severity(findings, SAID_WARNING);
    }
}
