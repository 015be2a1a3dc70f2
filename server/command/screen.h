/* Writing for a person at a terminal: widths, colours, and no byte of the copy that a terminal would obey. */
#ifndef COMMAND_SCREEN_H
#define COMMAND_SCREEN_H

#include "arena.h"

#include <stdio.h>

typedef struct Screen {
    uint32_t width; /* columns of a line */
    bool colour;    /* at a terminal, unless NO_COLOR is set or TERM is "dumb" */
} Screen;

typedef enum Ink { INK_PLAIN, INK_BOLD, INK_FAINT, INK_RED, INK_YELLOW, INK_BLUE, INK_GREEN } Ink;

/* Standard output as it is now. */
Screen screen_new(void);

/* What is written to standard output from here on has that colour; nothing without colours. */
void screen_ink(const Screen *screen, Ink ink);

/* Writes the text on one line: white space as single columns, control characters and those that turn the direction
 * of writing as U+FFFD. */
void screen_text(FILE *to, SaidText text);

/* Writes the character `count` times to standard output. */
void screen_repeat(char character, uint32_t count);

/* The columns that one character, or a text, takes when written so. */
uint32_t screen_width_of(uint32_t code);
uint32_t screen_width(SaidText text);

#endif
