#include "parts.h"
#include "text.h"

uint32_t said_document_line_count(const SaidDocument *document) {
    return document->lines.count;
}

SaidText said_document_line(const SaidDocument *document, uint32_t line) {
    SaidText text = document->decoded.text;
    return text_part(text, lines_span(&document->lines, text, line));
}

uint32_t said_document_offset(const SaidDocument *document, SaidPosition position, SaidUnit unit) {
    SaidText text = document->decoded.text;
    if (position.line >= document->lines.count) return text.length;
    SaidSpan line = lines_span(&document->lines, text, position.line);
    return columns_find(&document->columns, line, position.column, unit);
}

/* The position of an offset on a line, or of the line's end where it lies in the line end. */
static SaidPosition position_on(const SaidDocument *document, uint32_t line, uint32_t offset, SaidUnit unit) {
    SaidText text = document->decoded.text;
    SaidSpan span = lines_span(&document->lines, text, line);
    uint32_t place = columns_character(text, offset < span.end ? offset : span.end);
    return (SaidPosition){line, columns_between(&document->columns, span.start, place, unit)};
}

/* The line of an offset, looked for from a line that lies near, most often before it. */
static uint32_t line_from(const SaidDocument *document, uint32_t near, uint32_t offset) {
    const Lines *lines = &document->lines;
    bool here = lines->starts[near] <= offset && (near + 1 == lines->count || offset < lines->starts[near + 1]);
    return here ? near : lines_at(lines, offset);
}

SaidRange said_document_range(const SaidDocument *document, SaidSpan view, SaidUnit unit) {
    SaidRange range;
    said_document_ranges(document, &view, 1, unit, &range);
    return range;
}

void said_document_ranges(const SaidDocument *document, const SaidSpan *view, size_t count, SaidUnit unit,
                          SaidRange *out) {
    uint32_t line = 0;
    for (size_t i = 0; i < count; i++) {
        SaidSpan text = said_document_text_span(document, view[i]);
        line = line_from(document, line, text.start);
        out[i].start = position_on(document, line, text.start, unit);
        out[i].end = position_on(document, line_from(document, line, text.end), text.end, unit);
    }
}
