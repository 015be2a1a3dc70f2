#include <whosaid/finding.h>

#include "list.h"
#include "memory.h"
#include "rules.h"
#include "text.h"
#include "utf8.h"

#include <stdlib.h>

/* The most bytes of the copy that a message quotes, and that are looked at for it. */
enum { QUOTED_BYTES = 48, LOOKED_AT_BYTES = 256 };

typedef LIST(SaidNote) Notes;
typedef LIST(SaidFix) Fixes;

struct SaidFindings {
    Arena arena;
    const SaidAnalysis *analysis;
    LIST(SaidFinding) all;
    Notes notes; /* of the finding added last */
    Fixes fixes;
};

typedef struct Row {
    const char *code, *sentence;
    void (*run)(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings);
    SaidSeverity severity;
    bool waits;
} Row;

static const Row ROWS[RULE_COUNT] = {
#define RULE(NAME, code, function, severity, waits, sentence) {code, sentence, function, severity, waits},
#include "rules.def"
#undef RULE
};

/* Hands the notes and fixes that were gathered to the finding they belong to. */
static void close_last(SaidFindings *findings) {
    if (findings->all.count == 0) return;
    SaidFinding *last = &findings->all.items[findings->all.count - 1];
    last->related.items = findings->notes.items;
    last->related.count = findings->notes.count;
    last->fixes.items = findings->fixes.items;
    last->fixes.count = findings->fixes.count;
    findings->notes = (Notes){0};
    findings->fixes = (Fixes){0};
}

void findings_add(SaidFindings *findings, SaidRule rule, SaidSpan span, const char *format, ...) {
    close_last(findings);
    va_list values;
    va_start(values, format);
    SaidText message = arena_format_values(&findings->arena, format, values);
    va_end(values);
    SaidFinding finding = {.rule = rule, .severity = ROWS[rule].severity, .span = span, .message = message};
    list_push(&findings->all, &findings->arena, finding);
}

void findings_set_severity(SaidFindings *findings, SaidSeverity severity) {
    findings->all.items[findings->all.count - 1].severity = severity;
}

void findings_relate(SaidFindings *findings, SaidSpan span, const char *format, ...) {
    va_list values;
    va_start(values, format);
    SaidNote note = {span, arena_format_values(&findings->arena, format, values)};
    va_end(values);
    list_push(&findings->notes, &findings->arena, note);
}

void findings_fix(SaidFindings *findings, bool safe, SaidSpan span, SaidText text, const char *format, ...) {
    va_list values;
    va_start(values, format);
    SaidFix fix = {.title = arena_format_values(&findings->arena, format, values), .safe = safe};
    va_end(values);
    SaidEdit *edit = arena_new(&findings->arena, SaidEdit);
    *edit = (SaidEdit){span, text};
    fix.edits.items = edit;
    fix.edits.count = 1;
    list_push(&findings->fixes, &findings->arena, fix);
}

Arena *findings_arena(SaidFindings *findings) {
    return &findings->arena;
}

static bool is_word_part(uint32_t code) {
    return utf8_is_letter(code) || utf8_is_digit(code);
}

/* The text from its first letter or digit to its last. */
static SaidText bare(SaidText text) {
    while (text.length > 0) {
        Utf8 first = utf8_read(text, 0);
        if (is_word_part(first.code)) break;
        text = text_part(text, (SaidSpan){first.length, text.length});
    }
    while (text.length > 0) {
        Utf8 last = utf8_before(text, text.length);
        if (is_word_part(last.code) || last.code == '?' || last.code == '!') break;
        text.length -= last.length;
    }
    return text;
}

/* Cuts a line behind its last whole word that there is room for. */
static SaidText shortened(SaidText line, Arena *arena) {
    if (line.length <= QUOTED_BYTES) return line;
    uint32_t end = QUOTED_BYTES;
    while (end > 0 && line.at[end] != ' ') end--;
    if (end == 0) end = QUOTED_BYTES;
    while (utf8_continues(line.at[end])) end--;
    return arena_format(arena, "%.*s…", (int)end, line.at);
}

SaidText findings_words(SaidFindings *findings, SaidSpan span) {
    SaidText view = said_document_view(findings->analysis->document);
    if (span.end - span.start > LOOKED_AT_BYTES) span.end = span.start + LOOKED_AT_BYTES;
    while (span.end < view.length && utf8_continues(view.at[span.end])) span.end--;
    return shortened(text_line(bare(text_part(view, span)), &findings->arena), &findings->arena);
}

/* By start, then by rule; of one rule at one place the longer first, so that the order is the same everywhere. */
static int compare(const void *left, const void *right) {
    const SaidFinding *a = left, *b = right;
    if (a->span.start != b->span.start) return a->span.start < b->span.start ? -1 : 1;
    if (a->rule != b->rule) return a->rule < b->rule ? -1 : 1;
    return (a->span.end < b->span.end) - (a->span.end > b->span.end);
}

SaidFindings *said_findings_new(const SaidAnalysis *analysis, const SaidHouse *house) {
    SaidFindings *findings = memory_new(sizeof *findings);
    findings->analysis = analysis;
    for (SaidRule rule = 0; rule < RULE_COUNT; rule++) {
#ifdef WHOSAID_MUTANT_RULE /* a build of tests/spec/mutants.py */
        if (rule == WHOSAID_MUTANT_RULE) continue;
#endif
        ROWS[rule].run(analysis, house, findings);
    }
    close_last(findings);
    if (findings->all.count > 0) qsort(findings->all.items, findings->all.count, sizeof *findings->all.items, compare);
    return findings;
}

void said_findings_free(SaidFindings *findings) {
    arena_free(&findings->arena);
    memory_free(findings);
}

SaidFindingSlice said_findings_all(const SaidFindings *findings) {
    return list_slice(SaidFindingSlice, findings->all);
}

uint32_t said_rule_count(void) {
    return RULE_COUNT;
}

const char *said_rule_code(SaidRule rule) {
    return ROWS[rule].code;
}

const char *said_rule_sentence(SaidRule rule) {
    return ROWS[rule].sentence;
}

bool said_rule_waits(SaidRule rule) {
    return ROWS[rule].waits;
}

const char *said_severity_word(SaidSeverity severity) {
    static const char *const WORDS_OF[] = {
        [SAID_ERROR] = "error", [SAID_WARNING] = "warning", [SAID_INFORMATION] = "information", [SAID_HINT] = "hint"};
    return WORDS_OF[severity];
}
