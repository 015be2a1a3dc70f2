#include "uri.h"

#include "text.h"

#include <string.h>

static char lower(char c) {
    if (c < 'A' || c > 'Z') return c;
    return (char)(c - 'A' + 'a');
}

static bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

static int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

/* The byte that the escape at `at` stands for; -1 where there is none, or where it would mean something else bare. */
static int escaped(SaidText uri, uint32_t at) {
    if (uri.at[at] != '%' || uri.length - at < 3) return -1;
    int high = hex(uri.at[at + 1]), low = hex(uri.at[at + 2]);
    if (high < 0 || low < 0) return -1;
    int byte = high * 16 + low;
    return byte == 0 || strchr("/%?#", byte) != NULL ? -1 : byte;
}

SaidText uri_key(SaidText uri, Arena *arena) {
    char *key = arena_alloc(arena, (size_t)uri.length + 1);
    uint32_t length = 0;
    for (uint32_t i = 0; i < uri.length; i++) {
        int byte = escaped(uri, i);
        key[length++] = uri.at[i];
        if (byte < 0) continue;
        key[length - 1] = (char)byte;
        i += 2;
    }
    for (uint32_t i = 0; i < length && key[i] != ':' && key[i] != '/'; i++) key[i] = lower(key[i]);
    static const char file[] = "file:///";
    const uint32_t drive = sizeof file - 1;
    if (length > drive + 1 && memcmp(key, file, drive) == 0 && is_letter(key[drive]) && key[drive + 1] == ':')
        key[drive] = lower(key[drive]);
    return (SaidText){key, length};
}
