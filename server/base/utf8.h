/* UTF-8, a character at a time. Bad bytes never stop a reader: each is U+FFFD of length 1. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <whosaid/span.h>

#define UTF8_BAD 0xFFFDU

typedef struct Utf8 {
    uint32_t code;   /* the code point, UTF8_BAD for a bad byte */
    uint32_t length; /* in bytes, 1 to 4 */
    bool valid;
} Utf8;

/* Is the byte one of those after the first of a character? */
static inline bool utf8_continues(char byte) {
    return ((unsigned char)byte & 0xC0U) == 0x80U;
}

/* The character of several bytes at `at`, for utf8_read only. */
Utf8 utf8_read_long(SaidText text, uint32_t at);

/* The character at `at`, which lies below text.length. */
static inline Utf8 utf8_read(SaidText text, uint32_t at) {
    unsigned char first = (unsigned char)text.at[at];
    return first < 0x80 ? (Utf8){first, 1, true} : utf8_read_long(text, at);
}

/* The character that ends at `at`, which is above 0. */
Utf8 utf8_before(SaidText text, uint32_t at);

/* Writes `code` (no surrogate) to `out` and returns its length. */
uint32_t utf8_write(uint32_t code, char out[4]);

bool utf8_is_valid(SaidText text);

/* The letters that the character is without its accents, at most `most` of them; nothing where it is an accent. Returns
 * how many. */
uint32_t utf8_without_accents(uint32_t code, uint32_t *letters, uint32_t most);

/* The length of the run of ASCII that begins at `at`. */
uint32_t utf8_ascii_run(SaidText text, uint32_t at);

/* Of the character `code`: by its Unicode category. */
bool utf8_is_letter(uint32_t code); /* combining marks too */
bool utf8_is_upper(uint32_t code);
bool utf8_is_lower(uint32_t code);
bool utf8_is_digit(uint32_t code);
bool utf8_is_space(uint32_t code);         /* no-break and zero-width spaces and direction marks too */
bool utf8_closes_quotation(uint32_t code); /* curly or a guillemet, or straight, which may open one too */
uint32_t utf8_to_lower(uint32_t code);
uint32_t utf8_width(uint32_t code); /* the columns that it takes on a terminal, 0 to 2 */

#endif
