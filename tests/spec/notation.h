/* Copy that is marked up with what must be found in it.
 *
 *     {Elena Ortiz|Ortiz} left. {“It {leaks|scare},”|Ortiz says #1 (inversion A); ! quote/no-verb} {here}
 *
 * Words before the bar are the copy, words after it say what stands there, one thing after another with a semicolon
 * between. Braces nest. `\{`, `\|`, `\}` and `\\` are those characters. What a thing is, is a text to this file, but
 * that a note in parentheses at its end is kept apart: it is compared only where it is written. */
#ifndef SPEC_NOTATION_H
#define SPEC_NOTATION_H

#include "arena.h"

/* One thing that stands at a place of the copy. */
typedef struct Mark {
    SaidSpan span;
    SaidText what; /* "Ortiz says #1" */
    SaidText note; /* "inversion A", empty where there is none */
} Mark;

typedef SAID_SLICE(Mark) Marks;

typedef struct Marked {
    SaidText copy;
    Marks marks;       /* by place, the outer before the inner; of one place in the order in which they are printed */
    uint32_t here;     /* where {here} stands, UINT32_MAX where it does not */
    const char *error; /* what is wrong with the braces, else NULL */
    uint32_t error_at; /* the offset in the marked-up text */
} Marked;

/* Both give texts that live in the arena. Printing what was parsed gives the same text, but for the order of things at
 * one place and white space around them. Marks that cross one another are cut where they cross. */
Marked notation_parse(Arena *arena, SaidText text);
SaidText notation_print(Arena *arena, const Marked *marked);

/* Puts marks in the order of Marked. */
void notation_sort(Mark *marks, uint32_t count);

#endif
