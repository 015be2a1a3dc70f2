#include "lists.h"

#include "card.h"
#include "list.h"
#include "text.h"
#include "utf8.h"
#include "writing.h"

static SaidText words_of(const Found *found, SaidSpan span) {
    return said_document_words(found->document, span);
}

/* Does the expected list have a role for the person of that name: a line with "; " behind the name? */
static bool wants_role(SaidText expected, SaidText name) {
    for (uint32_t at = 0; at < expected.length; at++) {
        if (!text_starts(text_part(expected, (SaidSpan){at, expected.length}), name)) continue;
        for (uint32_t i = at; i < expected.length && expected.at[i] != '\n'; i++)
            if (expected.at[i] == ';') return true;
    }
    return false;
}

static void print_people(Writing *out, const Found *found, SaidText expected) {
    static const char *const PRONOUNS[] = {
        [SAID_NO_PRONOUN] = "", [SAID_HE] = ", he", [SAID_SHE] = ", she", [SAID_THEY] = ", they"};
    SaidPeople people = found->analysis->people;
    for (uint32_t i = 0; i < people.count; i++) {
        const SaidPerson *person = &people.items[i];
        write_text(out, arena_format(out->arena, "    %.*s   %.*s%s", WORDS(found->labels[i]), WORDS(person->name),
                                     PRONOUNS[person->pronoun]));
        if (wants_role(expected, person->name)) {
            SaidText role = words_of(found, person->role);
            write_text(out, arena_format(out->arena, "; %.*s", WORDS(role)));
        }
        write_word(out, "\n");
    }
}

static void print_sources(Writing *out, const Found *found) {
    static const char *const KINDS[] = {
        [SAID_ANONYMOUS] = "anonymous", [SAID_GROUP] = "group", [SAID_PAPER] = "document"};
    SaidSources sources = found->analysis->sources;
    for (uint32_t i = 0; i < sources.count; i++) {
        const SaidSource *source = &sources.items[i];
        SaidText description = words_of(found, source->description);
        write_text(out, arena_format(out->arena, "    %.*s   %s", WORDS(description), KINDS[source->kind]));
        if (source->kind == SAID_ANONYMOUS && !source->described) write_word(out, ", vague");
        if (source->count > 0) write_text(out, arena_format(out->arena, ", %u", (unsigned)source->count));
        if (!said_span_is_empty(source->reason)) {
            SaidText reason = words_of(found, source->reason);
            write_text(out, arena_format(out->arena, "; %.*s", WORDS(reason)));
        }
        write_word(out, "\n");
    }
}

/* The paragraph in which the edit is made, as it then reads. */
static SaidText mended(Arena *arena, const Found *found, const SaidEdit *edit) {
    uint32_t paragraph = said_analysis_paragraph(found->analysis, edit->span.start);
    if (paragraph == SAID_NONE) return text_of("");
    SaidSpan whole = found->analysis->paragraphs.items[paragraph].span;
    SaidText before = words_of(found, (SaidSpan){whole.start, edit->span.start});
    SaidText after = words_of(found, (SaidSpan){edit->span.end, whole.end});
    return arena_format(arena, "%.*s%.*s%.*s", WORDS(before), WORDS(edit->text), WORDS(after));
}

static void print_findings(Writing *out, const Found *found) {
    SaidFindingSlice all = said_findings_all(found->findings);
    for (uint32_t i = 0; i < all.count; i++) {
        const SaidFinding *finding = &all.items[i];
        write_text(out,
                   arena_format(out->arena, "    %s   %.*s\n", said_rule_code(finding->rule), WORDS(finding->message)));
        for (uint32_t j = 0; j < finding->fixes.count; j++) {
            const SaidFix *fix = &finding->fixes.items[j];
            SaidText result = mended(out->arena, found, &fix->edits.items[0]);
            write_text(out, arena_format(out->arena, "        %.*s   %.*s\n", WORDS(fix->title), WORDS(result)));
        }
    }
}

static void print_card(Writing *out, const Found *found, uint32_t here) {
    SaidSpan span;
    uint32_t offset = said_document_view_offset(found->document, here);
    SaidText lines = card(found->analysis, offset, (CardStyle){0}, &span, out->arena);
    write_word(out, lines.length == 0 ? "    nothing" : "    ");
    for (uint32_t i = 0; i < lines.length; i++) {
        write_text(out, text_part(lines, (SaidSpan){i, i + 1}));
        if (lines.at[i] == '\n') write_word(out, "    ");
    }
    write_word(out, "\n");
}

SaidText list_print(Arena *arena, ListKind kind, const Found *found, SaidText expected, uint32_t here) {
    Writing out = {.arena = arena};
    if (kind == LIST_PEOPLE) print_people(&out, found, expected);
    if (kind == LIST_SOURCES) print_sources(&out, found);
    if (kind == LIST_FINDINGS) print_findings(&out, found);
    if (kind == LIST_CARD) print_card(&out, found, here);
    return written(&out);
}

/* Passes white space; true where there was some, or the text ends. */
static bool skip_space(SaidText text, uint32_t *at) {
    uint32_t start = *at;
    while (*at < text.length && (text.at[*at] == ' ' || text.at[*at] == '\n')) (*at)++;
    return *at > start || *at == text.length;
}

bool list_equal(SaidText a, SaidText b) {
    uint32_t i = 0, j = 0;
    while (i < a.length || j < b.length) {
        if (skip_space(a, &i) != skip_space(b, &j)) return false;
        if (i == a.length || j == b.length) break;
        if (a.at[i++] != b.at[j++]) return false;
    }
    return i == a.length && j == b.length;
}
