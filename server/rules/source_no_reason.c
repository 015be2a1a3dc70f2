/* source/no-reason: an unnamed source speaks, and the copy does not say why they are not named.
 *
 * Source: the Associated Press and The New York Times ask for the reason in the copy. A crowd of nobody knows how many
 * ("analysts say") that is not quoted word for word is background, and no case of it; nor is "the official" or "his
 * mother", whom the copy makes known by somebody else, nor a spokesperson, whose office speaks. */
#include "rules.h"

#include "speaker.h"

static bool begins(SaidText words, const char *with) {
    SaidText start = text_of(with);
    return words.length > start.length && text_is(text_part(words, (SaidSpan){0, start.length}), with);
}

/* Is the description one of somebody who is known by what was said before, or by somebody else? */
static bool is_known(SaidText words) {
    static const char *const known[] = {"the ", "his ", "her ", "their ", "its ", "my ", "our ", "this ", "that "};
    for (uint32_t i = 0; i < sizeof known / sizeof *known; i++)
        if (begins(words, known[i])) return true;
    return false;
}

/* "A spokeswoman for the mayor" speaks for an office, and houses leave the name out. */
static bool is_mouthpiece(SaidText words) {
    static const char *const offices[] = {"spokes", "representative", "press officer"};
    for (uint32_t i = 0; i < sizeof offices / sizeof *offices; i++)
        if (text_holds(words, text_of(offices[i]))) return true;
    return false;
}

/* "Mr. Lee's mother", "Democrats", "Kim's niece": a possessor or a bare name before the noun makes them known. */
static bool is_described(const SaidSource *source, SaidText words) {
    if (!source->described || is_known(words) || is_mouthpiece(words)) return false;
    for (uint32_t at = 0; at + 1 < words.length; at++) {
        bool straight = words.at[at] == '\'',
             curly = text_starts(text_part(words, (SaidSpan){at, words.length}), text_of("’"));
        uint32_t next = at + (curly ? 3 : 1);
        if ((straight || curly) && next < words.length && words.at[next] == 's') return false;
    }
    return true;
}

static bool speaks(const SaidAnalysis *analysis, const SaidSource *source) {
    for (uint32_t i = 0; i < source->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[source->quotes.items[i]];
        if (said_span_is_empty(quote->cue) || !in_body(analysis, quote->paragraph)) continue;
        if (quote->kind == SAID_DIRECT || quote->kind == SAID_MIXED) return true;
        if (quote->kind == SAID_INDIRECT && quote->grade == SAID_GRADE_A && source->count > 0) return true;
    }
    return false;
}

void source_no_reason(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    for (uint32_t i = 0; i < analysis->sources.count; i++) {
        const SaidSource *source = &analysis->sources.items[i];
        SaidText whole = said_document_words(analysis->document, source->description);
        if (source->kind != SAID_ANONYMOUS || !said_span_is_empty(source->reason)) continue;
        if (!is_described(source, whole) || !speaks(analysis, source)) continue;
        SaidText words = findings_words(findings, source->description);
        findings_add(findings, RULE_SOURCE_NO_REASON, source->description,
                     "The copy does not say why “%.*s” is not named.", WORDS(words));
        if (house->reasons_required) findings_set_severity(findings, SAID_WARNING);
    }
}
