#include "columns.h"

#include "utf8.h"

enum { STRIDE = 256 };

static Tally count(SaidText text, uint32_t start, uint32_t end) {
    Tally tally = {0};
    for (uint32_t at = start; at < end; at++) {
        tally.characters += !utf8_continues(text.at[at]);
        tally.pairs += (unsigned char)text.at[at] >= 0xF0;
    }
    return tally;
}

static Tally sum(Tally a, Tally b) {
    return (Tally){a.characters + b.characters, a.pairs + b.pairs};
}

static uint32_t units(Tally tally, SaidUnit unit) {
    return unit == SAID_UNIT_UTF16 ? tally.characters + tally.pairs : tally.characters;
}

Columns columns_new(SaidText text, Arena *arena) {
    if (utf8_ascii_run(text, 0) == text.length) return (Columns){text, NULL};
    uint32_t strides = text.length / STRIDE;
    Tally *tallies = arena_array(arena, Tally, (size_t)strides + 1);
    for (uint32_t i = 0; i < strides; i++) tallies[i + 1] = sum(tallies[i], count(text, i * STRIDE, (i + 1) * STRIDE));
    return (Columns){text, tallies};
}

/* The units before an offset, which is the start of a character. */
static uint32_t units_before(const Columns *columns, uint32_t offset, SaidUnit unit) {
    if (columns->tallies == NULL || unit == SAID_UNIT_UTF8) return offset;
    uint32_t stride = offset / STRIDE;
    return units(sum(columns->tallies[stride], count(columns->text, stride * STRIDE, offset)), unit);
}

uint32_t columns_between(const Columns *columns, uint32_t start, uint32_t end, SaidUnit unit) {
    bool near = columns->tallies != NULL && unit != SAID_UNIT_UTF8 && end - start <= STRIDE;
    if (near) return units(count(columns->text, start, end), unit);
    return units_before(columns, end, unit) - units_before(columns, start, unit);
}

uint32_t columns_character(SaidText text, uint32_t offset) {
    while (offset > 0 && offset < text.length && utf8_continues(text.at[offset])) offset--;
    return offset;
}

/* The last place with a tally from `line.start` to `line.end` before which there are at most `wanted` units, or the
 * start of the line. */
static uint32_t nearest(const Columns *columns, SaidSpan line, uint32_t wanted, SaidUnit unit) {
    uint32_t low = line.start / STRIDE, high = line.end / STRIDE + 1;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (units(columns->tallies[middle], unit) <= wanted) {
            low = middle;
        } else {
            high = middle;
        }
    }
    uint32_t at = low * STRIDE;
    if (at <= line.start) return line.start;
    while (at < line.end && utf8_continues(columns->text.at[at])) at++;
    return at;
}

uint32_t columns_find(const Columns *columns, SaidSpan line, uint32_t column, SaidUnit unit) {
    if (columns->tallies == NULL || unit == SAID_UNIT_UTF8) {
        uint32_t length = line.end - line.start;
        return columns_character(columns->text, column < length ? line.start + column : line.end);
    }
    uint32_t first = units_before(columns, line.start, unit);
    uint32_t wanted = column < UINT32_MAX - first ? first + column : UINT32_MAX;
    uint32_t at = nearest(columns, line, wanted, unit);
    uint32_t have = units_before(columns, at, unit);
    while (at < line.end) {
        Utf8 character = utf8_read(columns->text, at);
        have += unit == SAID_UNIT_UTF16 && character.length == 4 ? 2 : 1;
        if (have > wanted) break;
        at += character.length;
    }
    return at;
}
