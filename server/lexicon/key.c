#include "key.h"

#include "text.h"
#include "utf8.h"

static const uint32_t CURLY_APOSTROPHE = 0x2019;

/* Odd and large, so that neighbouring characters lie far apart. */
static const uint32_t SPREAD = 0x9E3779B1;

uint32_t key_fold(uint32_t code) {
    return code == CURLY_APOSTROPHE ? '\'' : utf8_to_lower(code);
}

/* The rest of a key that is ASCII up to `at`. */
static SaidText fold_rest(SaidText word, uint32_t at, char out[KEY_MAX]) {
    uint32_t length = at;
    while (at < word.length) {
        char bytes[4];
        Utf8 character = utf8_read(word, at);
        uint32_t size = utf8_write(key_fold(character.code), bytes);
        if (length + size > KEY_MAX) return (SaidText){0};
        for (uint32_t i = 0; i < size; i++) out[length++] = bytes[i];
        at += character.length;
    }
    return (SaidText){out, length};
}

SaidText key_make(SaidText word, char out[KEY_MAX]) {
    if (word.length > KEY_MAX) return (SaidText){0};
    uint32_t at = 0;
    for (; at < word.length && key_is_ascii(word.at[at]); at++) out[at] = key_lower(word.at[at]);
    return at < word.length ? fold_rest(word, at, out) : (SaidText){out, at};
}

/* Is it a letter or digit? `length` is that of the character. */
static bool is_word_at(SaidText text, uint32_t at, uint32_t *length) {
    char byte = key_lower(text.at[at]);
    *length = 1;
    if (key_is_ascii(byte)) return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    Utf8 character = utf8_read(text, at);
    *length = character.length;
    return utf8_is_letter(character.code) || utf8_is_digit(character.code);
}

uint32_t key_word_length(SaidText text, uint32_t at) {
    uint32_t end = at;
    for (uint32_t length; end < text.length && is_word_at(text, end, &length); end += length) {
    }
    return end - at;
}

uint32_t key_space_length(SaidText text, uint32_t at) {
    uint32_t end = at;
    while (end < text.length) {
        Utf8 character = utf8_read(text, end);
        if (!utf8_is_space(character.code)) break;
        end += character.length;
    }
    return end - at;
}

KeyLead key_lead(SaidText text) {
    char buffer[KEY_MAX];
    uint32_t word = key_word_length((SaidText){text.at, text.length < KEY_MAX ? text.length : KEY_MAX}, 0);
    uint32_t hash = text_hash(key_make((SaidText){text.at, word}, buffer));
    uint32_t space = key_space_length(text, word);
    if (space == 0 || word + space == text.length) return (KeyLead){hash, hash};
    Utf8 second = utf8_read(text, word + space);
    return (KeyLead){hash, hash + (key_fold(second.code) + 1) * SPREAD};
}
