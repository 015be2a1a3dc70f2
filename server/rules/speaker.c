#include "speaker.h"

#include "text.h"
#include "utf8.h"

/* Fewer words between marks are a term or a fragment: nobody asks who says "a mess". Inside a sentence of the copy's
 * own more of them are still a fragment. */
enum { LEAST_WORDS = 4, LEAST_INSIDE = 8 };

/* The most mentions that are looked at for a short name, since it is asked for each quotation. */
enum { LOOKED_AT = 16 };

bool in_body(const SaidAnalysis *analysis, uint32_t paragraph) {
    return paragraph < analysis->paragraphs.count && analysis->paragraphs.items[paragraph].zone == SAID_BODY;
}

/* Does a mark close the quotation? One that is open is a finding of its own. */
static bool is_closed(const SaidAnalysis *analysis, const SaidQuote *quote) {
    if (quote->quoted.count == 0) return false;
    SaidText words = said_document_words(analysis->document, quote->quoted.items[quote->quoted.count - 1]);
    if (words.length == 0) return false;
    return utf8_closes_quotation(utf8_before(words, words.length).code);
}

bool speaker_is_due(const SaidAnalysis *analysis, const SaidQuote *quote) {
    if (quote->kind != SAID_DIRECT && quote->kind != SAID_MIXED) return false;
    if (quote->parent != SAID_NONE || !in_body(analysis, quote->paragraph)) return false;
    if (!is_closed(analysis, quote)) return false;
    uint32_t words = 0, least = quote->kind == SAID_MIXED ? LEAST_INSIDE : LEAST_WORDS;
    for (uint32_t i = 0; i < quote->quoted.count && words < least; i++)
        words += text_word_count(said_document_words(analysis->document, quote->quoted.items[i]));
    return words >= least;
}

uint32_t speaker_mention(const SaidAnalysis *analysis, SaidSpan span) {
    uint32_t low = 0, high = analysis->mentions.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (analysis->mentions.items[middle].span.end <= span.start)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == analysis->mentions.count || !said_spans_meet(analysis->mentions.items[low].span, span)) return SAID_NONE;
    return low;
}

SaidText speaker_short_name(const SaidAnalysis *analysis, uint32_t person) {
    const SaidPerson *who = &analysis->people.items[person];
    for (uint32_t i = 0; i < who->mentions.count && i < LOOKED_AT; i++) {
        const SaidMention *mention = &analysis->mentions.items[who->mentions.items[i]];
        bool shorter = mention->by == SAID_BY_SURNAME || mention->by == SAID_BY_HONORIFIC;
        if (shorter && mention->reading == SAID_ONE && !mention->quoted && in_body(analysis, mention->paragraph))
            return said_document_words(analysis->document, mention->whole);
    }
    return who->name;
}

/* Does a sentence begin at the offset: at the paragraph's start, or after a full stop and what may close behind it? */
static bool begins_sentence(const SaidAnalysis *analysis, uint32_t paragraph, uint32_t offset) {
    SaidSpan whole = analysis->paragraphs.items[paragraph].span;
    SaidText before = text_trim(said_document_words(analysis->document, (SaidSpan){whole.start, offset}));
    if (before.length == 0) return true;
    uint32_t last = utf8_before(before, before.length).code;
    return last == '.' || last == '!' || last == '?' || last == 0x201D;
}

void speaker_offer(SaidFindings *findings, const SaidAnalysis *analysis, const SaidQuote *quote, SaidText speaker) {
    uint32_t start = quote->spans.items[0].start;
    if (quote->kind != SAID_DIRECT || !begins_sentence(analysis, quote->paragraph, start)) return;
    SaidText tag = arena_format(findings_arena(findings), "%.*s said, ", WORDS(speaker));
    findings_fix(findings, false, (SaidSpan){start, start}, tag, "Attribute it to %.*s", WORDS(speaker));
}
