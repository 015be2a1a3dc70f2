#include "word.h"

#include "featureset.h"
#include "utf8.h"

/* FNV-1a, 64 bits. */
static const uint64_t BASIS = UINT64_C(0xCBF29CE484222325), PRIME = UINT64_C(0x100000001B3);

static uint64_t taken(uint64_t hash, uint32_t code) {
    return (hash ^ code) * PRIME;
}

static uint64_t finished(uint64_t hash) {
    return feature_mix(hash) | 1;
}

static uint32_t plain(uint32_t code) {
    return code == 0x2019 || code == 0x02BC ? '\'' : code;
}

static uint32_t lower(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    return plain(utf8_to_lower(code));
}

static uint64_t codes_hash(SaidText word, uint32_t code_as(uint32_t code)) {
    uint64_t hash = BASIS;
    for (uint32_t at = 0; at < word.length;) {
        Utf8 c = utf8_read(word, at);
        hash = taken(hash, code_as(c.code));
        at += c.length;
    }
    return finished(hash);
}

uint64_t word_hash(SaidText word) {
    return codes_hash(word, plain);
}

uint64_t word_hash_lower(SaidText word) {
    return codes_hash(word, lower);
}

static uint64_t bytes_hash(const char *at, uint32_t count) {
    uint64_t hash = BASIS;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t byte = (unsigned char)at[i];
        hash = taken(hash, byte < 0x80 ? lower(byte) : byte);
    }
    return finished(hash);
}

uint64_t word_start(SaidText word, uint32_t count) {
    return bytes_hash(word.at, count < word.length ? count : word.length);
}

uint64_t word_end(SaidText word, uint32_t count) {
    uint32_t length = count < word.length ? count : word.length;
    return bytes_hash(word.at + word.length - length, length);
}

static uint32_t kind_of(uint32_t code) {
    if (code < 0x80) {
        if (code >= 'a' && code <= 'z') return 'x';
        if (code >= 'A' && code <= 'Z') return 'X';
        return code >= '0' && code <= '9' ? 'd' : code;
    }
    if (utf8_is_upper(code)) return 'X';
    return utf8_is_letter(code) ? 'x' : plain(code);
}

uint64_t word_shape(SaidText word) {
    uint64_t hash = BASIS;
    uint32_t last = 0, same = 0, signs = 0;
    for (uint32_t at = 0; at < word.length && signs < 8;) {
        Utf8 c = utf8_read(word, at);
        uint32_t kind = kind_of(c.code);
        same = kind == last ? same + 1 : 1;
        last = kind;
        at += c.length;
        if (same > 2) continue;
        hash = taken(hash, kind);
        signs++;
    }
    return finished(hash);
}

bool word_has_capital(SaidText word) {
    for (uint32_t at = 0; at < word.length;) {
        Utf8 c = utf8_read(word, at);
        if (utf8_is_upper(c.code)) return true;
        at += c.length;
    }
    return false;
}
