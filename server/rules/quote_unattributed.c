/* quote/unattributed: a quotation has nobody who says it.
 *
 * Source: the Associated Press asks for the speaker in the sentence of the quotation or right beside it. */
#include "rules.h"

#include "speaker.h"

enum { OFFERED = 3, LOOKED_AT = 40 };

/* Where it is likelier that the copy names somebody, only not plainly whom, nothing is missing. */
static const float LEAST = 0.2F;

static bool has(const uint32_t *people, uint32_t count, uint32_t person) {
    for (uint32_t i = 0; i < count; i++)
        if (people[i] == person) return true;
    return false;
}

/* The first mention that begins at or after `offset`. */
static uint32_t mention_after(const SaidAnalysis *analysis, uint32_t offset) {
    uint32_t low = 0, high = analysis->mentions.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (analysis->mentions.items[middle].span.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The people who were named last before the quotation, nearest first. */
static void offer_candidates(const SaidAnalysis *analysis, const SaidQuote *quote, SaidFindings *findings) {
    uint32_t people[OFFERED], count = 0;
    uint32_t next = mention_after(analysis, quote->spans.items[0].start);
    for (uint32_t steps = 0; next > 0 && steps < LOOKED_AT && count < OFFERED; steps++) {
        const SaidMention *mention = &analysis->mentions.items[--next];
        if (mention->quoted || mention->reading != SAID_ONE || mention->people.count != 1) continue;
        uint32_t person = mention->people.items[0];
        if (!in_body(analysis, mention->paragraph) || has(people, count, person)) continue;
        people[count++] = person;
        speaker_offer(findings, analysis, quote, speaker_short_name(analysis, person));
    }
}

void quote_unattributed(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[i];
        if (quote->speaker.kind != SAID_BY_NOBODY || !speaker_is_due(analysis, quote)) continue;
        if (quote->confidence < LEAST) continue;
        SaidText words = findings_words(findings, quote->spans.items[0]);
        findings_add(findings, RULE_QUOTE_UNATTRIBUTED, quote->spans.items[0], "Nobody is named who says “%.*s”.",
                     WORDS(words));
        offer_candidates(analysis, quote, findings);
    }
}
