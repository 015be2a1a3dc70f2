#include "surrogates.h"

#include <string.h>

enum { ESCAPE = 6 }; /* the bytes of \uXXXX */

static int hex_value(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    char lower = (char)(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* The unit of the escape \uXXXX at the start of the bytes; -1 where there is none. */
static int escape_unit(const char *at, size_t left) {
    if (left < ESCAPE || at[0] != '\\' || at[1] != 'u') return -1;
    int unit = 0;
    for (int i = 2; i < ESCAPE; i++) {
        int digit = hex_value(at[i]);
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

static bool is_high(int unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low(int unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/* The offset of the first lone surrogate from `from` on, or `length`. A backslash outside a string is no JSON, so
 * strings need not be told from the rest. */
static size_t next_lone(const char *json, size_t length, size_t from) {
    while (from < length) {
        const char *backslash = memchr(json + from, '\\', length - from);
        if (backslash == NULL) return length;
        from = (size_t)(backslash - json);
        int unit = escape_unit(json + from, length - from);
        if (is_low(unit)) return from;
        if (is_high(unit)) {
            size_t after = from + ESCAPE;
            if (!is_low(escape_unit(json + after, length - after))) return from;
            from = after;
        }
        from += unit < 0 ? 2 : ESCAPE;
    }
    return length;
}

bool surrogates_are_lone(SaidText json) {
    return json.length > 0 && next_lone(json.at, json.length, 0) < json.length;
}

void surrogates_mend(char *json, size_t length) {
    for (size_t at = 0; (at = next_lone(json, length, at)) < length; at += ESCAPE) memcpy(json + at, "\\ufffd", ESCAPE);
}
