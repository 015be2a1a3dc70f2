/* The wording of a paragraph: all that can be known of it before its names are. It is the first half of a paragraph
 * block, and is used again with it.
 *
 * Everything in it is relative to the start of the paragraph. It is made once, never changes, and is shared by the
 * blocks and analyses in which its paragraph is the same. */
#ifndef ANALYSIS_WORDING_H
#define ANALYSIS_WORDING_H

#include "arena.h"
#include "name_sheet.h"
#include "stretch.h"

#include <whosaid/document.h>

typedef struct Wording {
    uint32_t owners;
    Arena arena;
    SaidText text;
    SaidZone zone;
    uint32_t dateline; /* where the words after the dateline begin */
    bool entered_open; /* the paragraph before ended inside a quotation */
    bool title_case;   /* most words begin with a capital, so that it tells no names */
    SaidTokens tokens;
    SaidSentences sentences;
    Stretches stretches;         /* nicknames in names among them */
    SAID_SLICE(uint32_t) strays; /* tokens: closing marks with nothing to close */
    NameSheet sheet;             /* nothing in boilerplate */
} Wording;

/* What a paragraph is read with: everything that decides whether its words may be used again. */
typedef struct WordingKey {
    SaidText text;
    SaidZone zone;
    uint32_t dateline;
    bool entered_open;
} WordingKey;

/* The words of a paragraph, with one owner. The text of the key is copied. */
Wording *wording_read(WordingKey key);

bool wording_fit(const Wording *wording, WordingKey key);

Wording *wording_keep(Wording *wording);
void wording_free(Wording *wording);

/* Does the paragraph end inside a quotation that may run on? */
bool wording_end_open(const Wording *wording);

#endif
