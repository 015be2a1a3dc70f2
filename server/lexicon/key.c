#include "key.h"

#include "utf8.h"

static const uint32_t CURLY_APOSTROPHE = 0x2019;

uint32_t key_fold(uint32_t code) {
    return code == CURLY_APOSTROPHE ? '\'' : utf8_to_lower(code);
}

SaidText key_make(SaidText word, char out[KEY_MAX]) {
    uint32_t length = 0;
    if (word.length > KEY_MAX) return (SaidText){0};
    for (uint32_t i = 0; i < word.length;) {
        unsigned char first = (unsigned char)word.at[i];
        char bytes[4] = {(char)(first >= 'A' && first <= 'Z' ? first | 0x20u : first)};
        uint32_t size = 1, read = 1;
        if (first >= 0x80) {
            Utf8 character = utf8_read(word, i);
            size = utf8_write(key_fold(character.code), bytes);
            read = character.length;
        }
        if (length + size > KEY_MAX) return (SaidText){0};
        for (uint32_t k = 0; k < size; k++) out[length++] = bytes[k];
        i += read;
    }
    return (SaidText){out, length};
}

uint32_t key_lead(SaidText text) {
    uint32_t at = 0;
    while (at < text.length) {
        Utf8 character = utf8_read(text, at);
        if (!utf8_is_letter(character.code) && !utf8_is_digit(character.code)) break;
        at += character.length;
    }
    return at;
}
