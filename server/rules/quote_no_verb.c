/* quote/no-verb: a tag names the speaker and has no verb of saying.
 *
 *     “It is not personal,” Ana Reyes, the director of the institute, referring to the vote.
 *
 * Source: grammar, as a copy desk reads for it. */
#include "rules.h"

#include "speaker.h"
#include "text.h"

/* "said" goes before a name that follows the quotation (an apposition may come after it), else behind the name. */
static void offer_said(const SaidAnalysis *analysis, const SaidQuote *quote, SaidFindings *findings) {
    SaidSpan name = quote->speaker.mention;
    uint32_t mention = speaker_mention(analysis, name);
    if (mention != SAID_NONE) name = analysis->mentions.items[mention].whole;
    bool follows = name.start >= quote->spans.items[0].end;
    uint32_t at = follows ? name.start : name.end;
    findings_fix(findings, false, (SaidSpan){at, at}, text_of(follows ? "said " : " said"), "Insert “said”");
}

void quote_no_verb(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[i];
        if (quote->evidence != SAID_NO_VERB || said_span_is_empty(quote->speaker.mention)) continue;
        if (!in_body(analysis, quote->paragraph)) continue;
        SaidText speaker = findings_words(findings, quote->speaker.mention);
        SaidText words = findings_words(findings, quote->spans.items[0]);
        findings_add(findings, RULE_QUOTE_NO_VERB, quote->speaker.mention, "No verb says that %.*s said “%.*s”.",
                     WORDS(speaker), WORDS(words));
        offer_said(analysis, quote, findings);
    }
}
