/* Bytes as rows of string literals, which every compiler takes and reads fast. */
#ifndef BAKE_ROWS_H
#define BAKE_ROWS_H

#include <stdint.h>
#include <stdio.h>

/* Writes a literal of up to `length` bytes and a comma; zeros at the end are left out. */
void rows_write(const char *row, uint32_t length, FILE *out);

#endif
