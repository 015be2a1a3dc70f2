/* Tables for other programs, with the article's path in the first column. */
#ifndef COMMAND_EXPORT_H
#define COMMAND_EXPORT_H

#include "table.h"

/* The separators: comma (RFC 4180, lines ended by LF) or tab. */
typedef enum Export { EXPORT_CSV = ',', EXPORT_TSV = '\t' } Export;

/* Prints the line of titles. */
void export_titles(const Table *table, Export separator);

/* Prints the rows. `path` may be NULL. A cell that a spreadsheet would take for a formula (it begins with = + - @)
 * has an apostrophe before it. */
void export_separated(const Table *table, const char *path, Export separator);

/* Prints the rows as objects of an array, of which `printed` stand before them. */
void export_json(const Table *table, const char *path, uint32_t printed);

#endif
