/* A table, and the ways to print it: for a person, and for programs. */
#ifndef COMMAND_TABLE_H
#define COMMAND_TABLE_H

#include "list.h"
#include "screen.h"

typedef enum ColumnKind {
    COLUMN_WORDS,
    COLUMN_PROSE,  /* words at some length, which get more of the room */
    COLUMN_NUMBER, /* to the right, and a number in JSON */
    COLUMN_DATA    /* words for programs; no person is shown it */
} ColumnKind;

typedef struct Column {
    const char *title;
    ColumnKind kind;
} Column;

enum { COLUMNS_MOST = 8 };

typedef struct Table {
    const Column *columns;
    uint32_t column_count; /* at most COLUMNS_MOST */
    Arena arena;           /* of the cells; whoever fills the table may use it */
    LIST(SaidText) cells;  /* row after row */
} Table;

Table table_new(const Column *columns, uint32_t column_count);
void table_free(Table *table);

/* Adds the next cell, from left to right: a text of one line, kept until the table is freed, or a number. */
void table_add(Table *table, SaidText cell);
void table_add_number(Table *table, uint32_t number);

uint32_t table_rows(const Table *table);
SaidText table_cell(const Table *table, uint32_t row, uint32_t column);

/* Aligned and under its titles, words folded where the screen is too narrow. Nothing where there are no rows. */
void table_print(const Table *table, const Screen *screen);

#endif
