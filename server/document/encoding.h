/* The bytes of a file as UTF-8. */
#ifndef DOCUMENT_ENCODING_H
#define DOCUMENT_ENCODING_H

#include "map.h"

#include <whosaid/document.h>

/* A text in valid UTF-8, and its map to the bytes. A byte-order mark is a character of the text like any other. */
typedef struct Decoded {
    SaidText text;
    SaidEncoding encoding;
    Map file; /* the identity for UTF-8 */
} Decoded;

/* Finds out the encoding. The text is a copy in the arena. */
Decoded encoding_read(SaidText bytes, Arena *arena);

/* Reads bytes that mean to be UTF-8: the bytes themselves, borrowed, where they are, else a mended copy. */
Decoded encoding_mend(SaidText bytes, Arena *arena);

#endif
