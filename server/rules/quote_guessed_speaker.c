/* quote/guessed-speaker: who says a quotation can be guessed, and no more.
 *
 * Source: as for quote/unattributed. The message names the guess, so that a wrong one is seen. */
#include "rules.h"

#include "explain.h"
#include "speaker.h"

void quote_guessed_speaker(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[i];
        if (quote->speaker.kind == SAID_BY_NOBODY || quote->grade != SAID_GRADE_C) continue;
        if (!speaker_is_due(analysis, quote)) continue;
        SaidText words = findings_words(findings, quote->spans.items[0]);
        SaidText speaker = explain_speaker(analysis, quote, findings_arena(findings));
        findings_add(findings, RULE_QUOTE_GUESSED_SPEAKER, quote->spans.items[0],
                     "A reader has to guess who says “%.*s”: perhaps %.*s.", WORDS(words), WORDS(speaker));
        if (!said_span_is_empty(quote->speaker.mention))
            findings_relate(findings, quote->speaker.mention, "The guess comes from here.");
        if (quote->speaker.kind == SAID_BY_PERSON)
            speaker_offer(findings, analysis, quote, speaker_short_name(analysis, quote->speaker.person));
    }
}
