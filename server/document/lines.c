#include "lines.h"

#include "list.h"

#include <string.h>

static uint32_t next_byte(SaidText text, uint32_t from, char byte) {
    const char *found = from < text.length ? memchr(text.at + from, byte, text.length - from) : NULL;
    return found == NULL ? text.length : (uint32_t)(found - text.at);
}

LineReader line_reader(SaidText text) {
    return (LineReader){text, 0, next_byte(text, 0, '\n'), next_byte(text, 0, '\r')};
}

bool line_next(LineReader *reader, SaidSpan *line) {
    SaidText text = reader->text;
    if (reader->at > text.length) return false;
    if (reader->feed < reader->at) reader->feed = next_byte(text, reader->at, '\n');
    if (reader->carriage < reader->at) reader->carriage = next_byte(text, reader->at, '\r');
    bool at_carriage = reader->carriage < reader->feed;
    *line = (SaidSpan){reader->at, at_carriage ? reader->carriage : reader->feed};
    bool both = at_carriage && reader->feed == reader->carriage + 1 && reader->feed < text.length;
    reader->at = line->end + (both ? 2 : 1);
    return true;
}

Lines lines_new(SaidText text, Arena *arena) {
    LIST(uint32_t) starts = {0};
    LineReader reader = line_reader(text);
    for (SaidSpan line; line_next(&reader, &line);) list_push(&starts, arena, line.start);
    return (Lines){starts.items, starts.count};
}

uint32_t lines_at(const Lines *lines, uint32_t offset) {
    uint32_t low = 0, high = lines->count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (lines->starts[middle] <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

SaidSpan lines_span(const Lines *lines, SaidText text, uint32_t line) {
    uint32_t start = lines->starts[line];
    if (line + 1 == lines->count) return (SaidSpan){start, text.length};
    uint32_t end = lines->starts[line + 1] - 1;
    if (text.at[end] == '\n' && end > start && text.at[end - 1] == '\r') end--;
    return (SaidSpan){start, end};
}
