#include "convert.h"

#include "text.h"

static bool read_number(const json_t *json, uint32_t *number) {
    if (!json_is_integer(json)) return false;
    json_int_t value = json_integer_value(json);
    if (value < 0 || value > UINT32_MAX) return false;
    *number = (uint32_t)value;
    return true;
}

bool convert_position(const json_t *json, SaidPosition *position) {
    return read_number(json_find(json, "line"), &position->line) &&
           read_number(json_find(json, "character"), &position->column);
}

static bool is_after(SaidPosition a, SaidPosition b) {
    return a.line > b.line || (a.line == b.line && a.column > b.column);
}

bool convert_range(const json_t *json, SaidRange *range) {
    SaidRange read;
    if (!convert_position(json_find(json, "start"), &read.start)) return false;
    if (!convert_position(json_find(json, "end"), &read.end)) return false;
    *range = is_after(read.start, read.end) ? (SaidRange){read.end, read.start} : read;
    return true;
}

static json_t *from_position(SaidPosition position) {
    json_t *object = json_object();
    json_put(object, "line", json_integer(position.line));
    json_put(object, "character", json_integer(position.column));
    return object;
}

json_t *convert_from_range(SaidRange range) {
    json_t *object = json_object();
    json_put(object, "start", from_position(range.start));
    json_put(object, "end", from_position(range.end));
    return object;
}

json_t *convert_span(const SaidDocument *document, SaidSpan span, SaidUnit unit) {
    return convert_from_range(said_document_range(document, span, unit));
}

json_t *convert_location(SaidText uri, json_t *range) {
    json_t *object = json_object();
    json_put(object, "uri", json_text(uri));
    json_put(object, "range", range);
    return object;
}

static json_t *related(const SaidDocument *document, SaidText uri, const SaidFinding *finding, SaidUnit unit) {
    json_t *array = json_array();
    for (uint32_t i = 0; i < finding->related.count; i++) {
        const SaidNote *note = &finding->related.items[i];
        json_t *object = json_object();
        json_put(object, "location", convert_location(uri, convert_span(document, note->span, unit)));
        json_put(object, "message", json_text(note->message));
        json_add(array, object);
    }
    return array;
}

static json_t *diagnostic(SaidRange range, SaidSeverity severity, SaidText message) {
    json_t *object = json_object();
    json_put(object, "range", convert_from_range(range));
    json_put(object, "severity", json_integer(severity));
    json_put(object, "source", json_string("whosaid"));
    json_put(object, "message", json_text(message));
    return object;
}

json_t *convert_notice(SaidText message, SaidSeverity severity) {
    return diagnostic((SaidRange){0}, severity, message);
}

json_t *convert_findings(const SaidDocument *document, SaidText uri, SaidFindingSlice findings, const Client *client) {
    Arena arena = {0};
    SaidSpan *spans = arena_array(&arena, SaidSpan, findings.count);
    SaidRange *ranges = arena_array(&arena, SaidRange, findings.count);
    for (uint32_t i = 0; i < findings.count; i++) spans[i] = findings.items[i].span;
    said_document_ranges(document, spans, findings.count, client->unit, ranges);

    json_t *array = json_array();
    for (uint32_t i = 0; i < findings.count; i++) {
        const SaidFinding *finding = &findings.items[i];
        json_t *object = diagnostic(ranges[i], finding->severity, finding->message);
        json_put(object, "code", json_string(said_rule_code(finding->rule)));
        if (client->related && finding->related.count > 0)
            json_put(object, "relatedInformation", related(document, uri, finding, client->unit));
        json_add(array, object);
    }
    arena_free(&arena);
    return array;
}
