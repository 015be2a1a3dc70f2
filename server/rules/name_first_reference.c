/* name/first-reference: the body names a person by a surname or another short form first, and in full only later.
 *
 * Source: every house's style book. Headlines, bylines, captions and quotations do not count: a headline is short, and
 * what somebody says is theirs. Where the full name never comes, the desk may take it as known. */
#include "rules.h"

#include "speaker.h"

/* A heading inside the text: one short line that no full stop ends. */
static bool is_heading(const SaidAnalysis *analysis, uint32_t paragraph) {
    enum { LONGEST_HEADING = 150 };
    SaidText words = said_document_words(analysis->document, analysis->paragraphs.items[paragraph].span);
    return words.length <= LONGEST_HEADING && !text_ends_sentence(words);
}

static bool counts(const SaidAnalysis *analysis, const SaidMention *mention) {
    return !is_heading(analysis, mention->paragraph) && mention->kind == SAID_NAME && mention->reading == SAID_ONE &&
           !mention->quoted && in_body(analysis, mention->paragraph);
}

static bool is_short(SaidMentionBy by) {
    return by == SAID_BY_SURNAME || by == SAID_BY_GIVEN || by == SAID_BY_HONORIFIC || by == SAID_BY_INITIALS;
}

static void look_at(const SaidAnalysis *analysis, const SaidPerson *person, SaidFindings *findings) {
    const SaidMention *first = NULL, *full = NULL;
    for (uint32_t i = 0; i < person->mentions.count && full == NULL; i++) {
        const SaidMention *mention = &analysis->mentions.items[person->mentions.items[i]];
        if (!counts(analysis, mention)) continue;
        if (first == NULL) first = mention;
        if (!is_short(first->by)) return;
        if (mention->by == SAID_BY_FULL) full = mention;
    }
    if (full == NULL) return;
    SaidText words = findings_words(findings, first->whole);
    findings_add(findings, RULE_NAME_FIRST_REFERENCE, first->whole,
                 "“%.*s” stands here before the copy has introduced %.*s.", WORDS(words), WORDS(person->name));
    findings_relate(findings, full->whole, "The full name comes only here.");
    findings_fix(findings, false, first->whole, person->name, "Write “%.*s”", WORDS(person->name));
}

void name_first_reference(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings) {
    (void)house;
    for (uint32_t i = 0; i < analysis->people.count; i++) look_at(analysis, &analysis->people.items[i], findings);
}
