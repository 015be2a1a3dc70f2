#include "table.h"

#include "text.h"
#include "utf8.h"

enum { GAP = 2, LEAST_COLUMN = 12 };

typedef struct Widths {
    uint32_t of[COLUMNS_MOST];
} Widths;

Table table_new(const Column *columns, uint32_t column_count) {
    return (Table){.columns = columns, .column_count = column_count};
}

void table_free(Table *table) {
    arena_free(&table->arena);
    *table = (Table){0};
}

void table_add(Table *table, SaidText cell) {
    list_push(&table->cells, &table->arena, cell);
}

void table_add_number(Table *table, uint32_t number) {
    table_add(table, arena_format(&table->arena, "%u", number));
}

uint32_t table_rows(const Table *table) {
    return table->cells.count / table->column_count;
}

SaidText table_cell(const Table *table, uint32_t row, uint32_t column) {
    return table->cells.items[row * table->column_count + column];
}

/* What each column takes at its widest; 0 for one that is not shown. */
static Widths widths_wanted(const Table *table) {
    Widths widths = {0};
    for (uint32_t column = 0; column < table->column_count; column++) {
        if (table->columns[column].kind == COLUMN_DATA) continue;
        widths.of[column] = screen_width(text_of(table->columns[column].title));
        for (uint32_t row = 0; row < table_rows(table); row++) {
            uint32_t width = screen_width(table_cell(table, row, column));
            if (width > widths.of[column]) widths.of[column] = width;
        }
    }
    return widths;
}

/* How broad a column is, beside the others: prose may be twice as wide before it counts as the broadest. */
static uint32_t breadth(const Table *table, const Widths *widths, uint32_t column) {
    return table->columns[column].kind == COLUMN_PROSE ? widths->of[column] / 2 : widths->of[column];
}

/* Takes what is too much from the broadest column, a step at a time. */
static void fit(const Table *table, Widths *widths, uint32_t room) {
    uint32_t sum = 0;
    for (uint32_t column = 0; column < table->column_count; column++) {
        if (widths->of[column] > room) widths->of[column] = room;
        if (widths->of[column] > 0) sum += widths->of[column] + GAP;
    }
    for (; sum > room + GAP; sum--) {
        uint32_t broadest = table->column_count;
        for (uint32_t column = 0; column < table->column_count; column++) {
            if (widths->of[column] <= LEAST_COLUMN) continue;
            bool broader =
                broadest == table->column_count || breadth(table, widths, column) > breadth(table, widths, broadest);
            if (broader) broadest = column;
        }
        if (broadest == table->column_count) return;
        widths->of[broadest]--;
    }
}

/* The bytes of `text` that fit on a line of `width`: up to a space where there is one, and one character at least. */
static uint32_t line_length(SaidText text, uint32_t width) {
    uint32_t used = 0, at = 0, space = 0;
    while (at < text.length) {
        Utf8 c = utf8_read(text, at);
        used += screen_width_of(c.code);
        if (used > width && at > 0) return c.code == ' ' ? at : space > 0 ? space : at;
        if (c.code == ' ') space = at;
        at += c.length;
    }
    return at;
}

/* Takes the next line off the cell. */
static SaidText next_line(SaidText *cell, uint32_t width) {
    uint32_t length = line_length(*cell, width);
    SaidText line = text_part(*cell, (SaidSpan){0, length});
    *cell = text_trim(text_part(*cell, (SaidSpan){length, cell->length}));
    return line;
}

/* Prints one line of a row, and leaves in `rest` what goes on below it. True where anything does. */
static bool print_line(const Table *table, const Widths *widths, SaidText *rest) {
    bool more = false;
    uint32_t owed = 0; /* spaces, printed only before something */
    for (uint32_t column = 0; column < table->column_count; column++) {
        uint32_t width = widths->of[column];
        if (width == 0) continue;
        SaidText line = next_line(&rest[column], width);
        uint32_t fill = width - screen_width(line);
        bool right = table->columns[column].kind == COLUMN_NUMBER;
        if (line.length > 0) {
            screen_repeat(' ', owed + (right ? fill : 0));
            screen_text(stdout, line);
            owed = (right ? 0 : fill) + GAP;
        } else {
            owed += width + GAP;
        }
        more = more || rest[column].length > 0;
    }
    (void)putchar('\n');
    return more;
}

static void print_row(const Table *table, const Widths *widths, const SaidText *cells) {
    SaidText rest[COLUMNS_MOST];
    for (uint32_t column = 0; column < table->column_count; column++) rest[column] = cells[column];
    while (print_line(table, widths, rest)) continue;
}

void table_print(const Table *table, const Screen *screen) {
    if (table_rows(table) == 0) return;
    Widths widths = widths_wanted(table);
    fit(table, &widths, screen->width);
    SaidText titles[COLUMNS_MOST];
    for (uint32_t column = 0; column < table->column_count; column++)
        titles[column] = text_of(table->columns[column].title);
    screen_ink(screen, INK_BOLD);
    print_row(table, &widths, titles);
    screen_ink(screen, INK_PLAIN);
    for (uint32_t row = 0; row < table_rows(table); row++)
        print_row(table, &widths, &table->cells.items[(size_t)row * table->column_count]);
}
