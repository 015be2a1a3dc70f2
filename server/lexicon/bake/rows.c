#include "rows.h"

#include <stdbool.h>

void rows_write(const char *row, uint32_t length, FILE *out) {
    while (length > 0 && row[length - 1] == '\0') length--;
    (void)fputs("    \"", out);
    for (uint32_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)row[i];
        /* '?' could begin a trigraph. */
        bool plain = byte >= ' ' && byte < 0x7F && byte != '"' && byte != '\\' && byte != '?';
        (void)fprintf(out, plain ? "%c" : "\\%03o", byte);
    }
    (void)fputs("\",\n", out);
}
