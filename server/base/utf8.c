#include "utf8.h"

#include <string.h>
#include <utf8proc.h>

/* Shortest forms only, no surrogates, nothing above U+10FFFF. */
static bool is_sound(uint32_t code, uint32_t length) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

Utf8 utf8_read_long(SaidText text, uint32_t at) {
    const Utf8 bad = {UTF8_BAD, 1, false};
    unsigned char first = (unsigned char)text.at[at];
    uint32_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || length > text.length - at) return bad;
    uint32_t code = first & (0x7FU >> length);
    for (uint32_t i = 1; i < length; i++) {
        if (!utf8_continues(text.at[at + i])) return bad;
        code = code << 6 | ((unsigned char)text.at[at + i] & 0x3FU);
    }
    return is_sound(code, length) ? (Utf8){code, length, true} : bad;
}

Utf8 utf8_before(SaidText text, uint32_t at) {
    uint32_t start = at - 1;
    while (start > 0 && at - start < 4 && utf8_continues(text.at[start])) start--;
    Utf8 character = utf8_read(text, start);
    return start + character.length == at ? character : (Utf8){UTF8_BAD, 1, false};
}

uint32_t utf8_write(uint32_t code, char out[4]) {
    return (uint32_t)utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)out);
}

uint32_t utf8_ascii_run(SaidText text, uint32_t at) {
    static const uint64_t high_bits = 0x8080808080808080U;
    uint32_t end = at;
    for (uint64_t word; text.length - end >= sizeof word; end += (uint32_t)sizeof word) {
        memcpy(&word, text.at + end, sizeof word);
        if ((word & high_bits) != 0) break;
    }
    while (end < text.length && (unsigned char)text.at[end] < 0x80) end++;
    return end - at;
}

bool utf8_is_valid(SaidText text) {
    for (uint32_t at = utf8_ascii_run(text, 0); at < text.length; at += utf8_ascii_run(text, at)) {
        Utf8 character = utf8_read(text, at);
        if (!character.valid) return false;
        at += character.length;
    }
    return true;
}

static utf8proc_category_t category(uint32_t code) {
    return utf8proc_category((utf8proc_int32_t)code);
}

bool utf8_is_letter(uint32_t code) {
    if (code < 0x80) return (code | 0x20U) >= 'a' && (code | 0x20U) <= 'z';
    utf8proc_category_t c = category(code);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool utf8_is_upper(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    utf8proc_category_t c = category(code);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_lower(uint32_t code) {
    if (code < 0x80) return code >= 'a' && code <= 'z';
    return category(code) == UTF8PROC_CATEGORY_LL;
}

bool utf8_is_digit(uint32_t code) {
    if (code < 0x80) return code >= '0' && code <= '9';
    return category(code) == UTF8PROC_CATEGORY_ND;
}

bool utf8_is_space(uint32_t code) {
    if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
    if (code == 0x85 || code == 0xFEFF || (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E))
        return true;
    return category(code) == UTF8PROC_CATEGORY_ZS;
}

bool utf8_closes_quotation(uint32_t code) {
    return code == '"' || code == '\'' || code == 0x201D || code == 0x2019 || code == 0xBB;
}

uint32_t utf8_to_lower(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code | 0x20U : code;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

uint32_t utf8_width(uint32_t code) {
    return (uint32_t)utf8proc_charwidth((utf8proc_int32_t)code);
}

uint32_t utf8_without_accents(uint32_t code, uint32_t *letters, uint32_t most) {
    utf8proc_int32_t parts[8];
    int last = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)code, parts, sizeof parts / sizeof *parts,
                                                     UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK, &last);
    if (count < 0 || (size_t)count > sizeof parts / sizeof *parts || count > (utf8proc_ssize_t)most) {
        *letters = code;
        return 1;
    }
    for (utf8proc_ssize_t i = 0; i < count; i++) letters[i] = (uint32_t)parts[i];
    return (uint32_t)count;
}
