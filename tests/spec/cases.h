/* A page of the specification: prose, and between fences the articles that prove it.
 *
 *     ~~~ article                 or: ~~~ article markdown
 *     {Elena Ortiz|Ortiz} runs the school board.
 *     ~~~
 *     people
 *         Ortiz   Elena Ortiz, she
 *
 * Below the closing fence may stand lists, each a word on a line and indented lines under it: people, sources,
 * findings, card. A list that stands there is compared whole; one that does not is not. */
#ifndef SPEC_CASES_H
#define SPEC_CASES_H

#include "arena.h"

#include <whosaid/document.h>

typedef enum ListKind { LIST_PEOPLE, LIST_SOURCES, LIST_FINDINGS, LIST_CARD, LIST_KINDS } ListKind;

typedef struct Case {
    SaidText heading; /* the last one before it */
    SaidText kind;    /* the first word behind the fence: "article" */
    SaidFormat format;
    uint32_t line;              /* of the opening fence, from 1 */
    SaidSpan article;           /* in the page */
    SaidSpan lists[LIST_KINDS]; /* the indented lines; empty where there is none */
} Case;

typedef SAID_SLICE(Case) Cases;

/* The cases of a page in order. */
Cases cases_read(Arena *arena, SaidText page);

const char *list_word(ListKind kind);

#endif
