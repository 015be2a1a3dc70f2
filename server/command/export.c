#include "export.h"

#include "json.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const char PATH[] = "path";

static bool holds_any(SaidText text, const char *characters) {
    for (uint32_t i = 0; i < text.length; i++) {
        if (text.at[i] != '\0' && strchr(characters, text.at[i]) != NULL) return true;
    }
    return false;
}

static void print_cell(SaidText cell, Export separator) {
    bool formula = cell.length > 0 && cell.at[0] != '\0' && strchr("=+-@", cell.at[0]) != NULL;
    if (formula) (void)putchar('\'');
    if (separator == EXPORT_TSV || !holds_any(cell, ",\"\r\n")) {
        screen_text(stdout, cell);
        return;
    }
    (void)putchar('"');
    SaidText rest = cell;
    while (rest.length > 0) {
        const char *quote = memchr(rest.at, '"', rest.length);
        uint32_t length = quote == NULL ? rest.length : (uint32_t)(quote - rest.at) + 1;
        screen_text(stdout, text_part(rest, (SaidSpan){0, length}));
        if (quote != NULL) (void)putchar('"');
        rest = text_part(rest, (SaidSpan){length, rest.length});
    }
    (void)putchar('"');
}

void export_titles(const Table *table, Export separator) {
    (void)fputs(PATH, stdout);
    for (uint32_t column = 0; column < table->column_count; column++)
        (void)printf("%c%s", separator, table->columns[column].title);
    (void)putchar('\n');
}

void export_separated(const Table *table, const char *path, Export separator) {
    for (uint32_t row = 0; row < table_rows(table); row++) {
        print_cell(text_of(path == NULL ? "" : path), separator);
        for (uint32_t column = 0; column < table->column_count; column++) {
            (void)putchar((int)separator);
            print_cell(table_cell(table, row, column), separator);
        }
        (void)putchar('\n');
    }
}

static json_t *row_of(const Table *table, const char *path, uint32_t row) {
    json_t *object = json_object();
    json_put(object, PATH, path == NULL ? json_null() : json_text(text_of(path)));
    for (uint32_t column = 0; column < table->column_count; column++) {
        SaidText cell = table_cell(table, row, column);
        bool number = table->columns[column].kind == COLUMN_NUMBER;
        json_put(object, table->columns[column].title,
                 number ? json_integer(strtoll(cell.at, NULL, 10)) : json_text_or_null(cell));
    }
    return object;
}

void export_json(const Table *table, const char *path, uint32_t printed) {
    for (uint32_t row = 0; row < table_rows(table); row++) {
        (void)fputs(printed + row == 0 ? "\n " : ",\n ", stdout);
        json_t *object = row_of(table, path, row);
        (void)json_dumpf(object, stdout, JSON_LINE);
        json_decref(object);
    }
}
