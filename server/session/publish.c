#include "publish.h"

#include "convert.h"
#include "list.h"
#include "prose.h"
#include "text.h"

enum { SHOWN_OF_ONE_RULE = 50 };

typedef LIST(SaidFinding) Shown;

bool publish_is_due(const Buffer *buffer, int64_t now) {
    return !buffer->is_published || (buffer->is_withheld && now >= buffer->quiet_until);
}

int64_t publish_deadline(const Buffer *buffer) {
    return buffer->is_withheld ? buffer->quiet_until : -1;
}

/* The paragraph that is being typed; empty where none is. */
static SaidSpan quiet_zone(const Buffer *buffer, const SaidAnalysis *analysis, int64_t now) {
    if (now >= buffer->quiet_until) return (SaidSpan){0};
    uint32_t offset = said_document_view_offset(buffer->document, buffer->changed);
    uint32_t paragraph = said_analysis_paragraph(analysis, offset);
    return paragraph == SAID_NONE ? (SaidSpan){0} : analysis->paragraphs.items[paragraph].span;
}

static Shown loud(const SaidFinding *findings, uint32_t count, SaidSpan quiet, Arena *arena) {
    Shown shown = {0};
    for (uint32_t i = 0; i < count; i++) {
        bool waits = said_rule_waits(findings[i].rule) && said_spans_meet(findings[i].span, quiet);
        if (!waits) list_push(&shown, arena, findings[i]);
    }
    return shown;
}

/* "2,349" */
static SaidText grouped(uint32_t number, Arena *arena) {
    return number < 1000 ? arena_format(arena, "%u", number)
                         : arena_format(arena, "%u,%03u", number / 1000, number % 1000);
}

/* A finding in the place of one of many, with what it stands for. */
static SaidFinding stand_in(const SaidFinding *one, uint32_t count, Arena *arena) {
    SaidText number = grouped(count, arena);
    SaidFinding many = {.rule = one->rule, .severity = one->severity, .span = one->span};
    many.message = arena_format(arena, "And %.*s more of these; “whosaid check” prints them all.", WORDS(number));
    return many;
}

/* Folds what is beyond fifty of one rule into the next one. */
static Shown folded(Shown all, Arena *arena) {
    uint32_t *counts = arena_array(arena, uint32_t, said_rule_count());
    uint32_t *seen = arena_array(arena, uint32_t, said_rule_count());
    for (uint32_t i = 0; i < all.count; i++) counts[all.items[i].rule]++;
    Shown shown = {0};
    for (uint32_t i = 0; i < all.count; i++) {
        SaidFinding finding = all.items[i];
        uint32_t before = seen[finding.rule]++;
        if (before == SHOWN_OF_ONE_RULE) finding = stand_in(&finding, counts[finding.rule] - before, arena);
        if (before <= SHOWN_OF_ONE_RULE) list_push(&shown, arena, finding);
    }
    return shown;
}

static json_t *found(Buffer *buffer, const SaidAnalysis *analysis, const Client *client, int64_t now) {
    SaidHouse house = said_house_none();
    SaidFindings *findings = said_findings_new(analysis, &house);
    SaidFindingSlice all = said_findings_all(findings);
    Arena arena = {0};
    Shown shown = loud(all.items, all.count, quiet_zone(buffer, analysis, now), &arena);
    buffer->is_withheld = shown.count < all.count;
    shown = folded(shown, &arena);
    json_t *array = convert_findings(buffer->document, buffer->uri, list_slice(SaidFindingSlice, shown), client);
    arena_free(&arena);
    said_findings_free(findings);
    return array;
}

/* Whoever opens so long a text is told why nothing is found in it. */
static json_t *too_long(void) {
    json_t *array = json_array();
    Arena arena = {0};
    SaidText why = arena_format(&arena,
                                "The text is longer than %d MiB and is not read while it is open in an editor; "
                                "“whosaid check” reads it.",
                                BUFFER_ANALYSED_BYTES >> 20);
    json_add(array, convert_notice(why, SAID_INFORMATION));
    arena_free(&arena);
    return array;
}

static json_t *diagnostics(Buffer *buffer, const Client *client, int64_t now) {
    if (buffer->document == NULL || (buffer->is_plain && !prose_is_copy(buffer->document))) return json_array();
    if (buffer_is_too_long(buffer)) return too_long();
    return found(buffer, buffer_analysis(buffer), client, now);
}

json_t *publish_params(Buffer *buffer, const Client *client, int64_t now) {
    json_t *params = json_object();
    json_put(params, "uri", json_text(buffer->uri));
    if (buffer->has_version) json_put(params, "version", json_integer(buffer->version));
    buffer->is_published = true;
    buffer->is_withheld = false;
    json_put(params, "diagnostics", diagnostics(buffer, client, now));
    return params;
}

json_t *publish_nothing(const Buffer *buffer) {
    json_t *params = json_object();
    json_put(params, "uri", json_text(buffer->uri));
    json_put(params, "diagnostics", json_array());
    return params;
}
