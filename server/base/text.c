#include "text.h"

#include "utf8.h"

#include <string.h>

/* Fowler, Noll and Vo's FNV-1a, 32 bits. */
static const uint32_t FNV_START = 2166136261U, FNV_STEP = 16777619U;

SaidText text_of(const char *string) {
    return (SaidText){string, (uint32_t)strlen(string)};
}

SaidText text_part(SaidText text, SaidSpan span) {
    if (span.start >= span.end) return (SaidText){0};
    return (SaidText){text.at + span.start, span.end - span.start};
}

bool text_equal(SaidText a, SaidText b) {
    return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

/* Lower case, and one apostrophe for both. */
static uint32_t folded(uint32_t code) {
    return code == 0x2019 ? '\'' : utf8_to_lower(code);
}

bool text_equal_folded(SaidText a, SaidText b) {
    uint32_t i = 0, j = 0;
    while (i < a.length && j < b.length) {
        Utf8 x = utf8_read(a, i), y = utf8_read(b, j);
        if (folded(x.code) != folded(y.code)) return false;
        i += x.length;
        j += y.length;
    }
    return i == a.length && j == b.length;
}

bool text_is(SaidText text, const char *lower) {
    for (uint32_t i = 0; i < text.length; i++) {
        char c = text.at[i];
        if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
        if (c != lower[i] || c == '\0') return false;
    }
    return lower[text.length] == '\0';
}

bool text_is_one(SaidText text, const char *const *lower, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text_is(text, lower[i])) return true;
    }
    return false;
}

bool text_starts(SaidText text, SaidText with) {
    return text.length >= with.length && text_equal((SaidText){text.at, with.length}, with);
}

bool text_ends(SaidText text, SaidText with) {
    return text.length >= with.length &&
           text_equal((SaidText){text.at + (text.length - with.length), with.length}, with);
}

bool text_holds(SaidText text, SaidText part) {
    for (uint32_t at = 0; at + part.length <= text.length; at++)
        if (text_equal((SaidText){text.at + at, part.length}, part)) return true;
    return false;
}

int text_compare(SaidText a, SaidText b) {
    uint32_t least = a.length < b.length ? a.length : b.length;
    int order = least == 0 ? 0 : memcmp(a.at, b.at, least);
    if (order != 0) return order;
    return (a.length > b.length) - (a.length < b.length);
}

uint32_t text_hash(SaidText text) {
    uint32_t hash = FNV_START;
    for (uint32_t i = 0; i < text.length; i++) hash = (hash ^ (unsigned char)text.at[i]) * FNV_STEP;
    return hash;
}

uint32_t text_hash_folded(SaidText text) {
    uint32_t hash = FNV_START;
    for (uint32_t i = 0; i < text.length;) {
        Utf8 c = utf8_read(text, i);
        hash = (hash ^ folded(c.code)) * FNV_STEP;
        i += c.length;
    }
    return hash;
}

SaidText text_trim(SaidText text) {
    uint32_t start = 0, end = text.length;
    while (start < end) {
        Utf8 c = utf8_read(text, start);
        if (!utf8_is_space(c.code)) break;
        start += c.length;
    }
    while (end > start) {
        Utf8 c = utf8_before(text, end);
        if (!utf8_is_space(c.code)) break;
        end -= c.length;
    }
    return text_part(text, (SaidSpan){start, end});
}

/* White space that takes room: no joiner inside a word or an emoji. */
static bool is_gap(uint32_t code) {
    return utf8_is_space(code) && (code < 0x200B || code > 0x200F);
}

SaidText text_line(SaidText text, Arena *arena) {
    SaidText words = text_trim(text);
    char *line = arena_alloc(arena, (size_t)words.length + 1);
    uint32_t length = 0;
    bool after_gap = false;
    for (uint32_t at = 0; at < words.length;) {
        Utf8 c = utf8_read(words, at);
        bool gap = is_gap(c.code);
        if (!gap) {
            memcpy(line + length, words.at + at, c.length);
            length += c.length;
        } else if (!after_gap) {
            line[length++] = ' ';
        }
        after_gap = gap;
        at += c.length;
    }
    return (SaidText){line, length};
}

bool text_ends_sentence(SaidText text) {
    for (uint32_t end = text.length; end > 0;) {
        Utf8 last = utf8_before(text, end);
        if (last.code == '.' || last.code == '?' || last.code == '!' || last.code == 0x2026) return true;
        if (!utf8_closes_quotation(last.code) && last.code != ')' && last.code != ']') return false;
        end -= last.length;
    }
    return false;
}

uint32_t text_word_count(SaidText text) {
    uint32_t count = 0;
    bool inside = false;
    for (uint32_t i = 0; i < text.length;) {
        Utf8 c = utf8_read(text, i);
        bool space = utf8_is_space(c.code);
        if (!space && !inside) count++;
        inside = !space;
        i += c.length;
    }
    return count;
}
