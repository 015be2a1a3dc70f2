/* A patch: changes in the text of a document that are made at once.
 *
 * In a message each change is against the text after the one before it. Where they go down the text, line by line, or
 * up, as a "replace all" does, each place can still be found in the first text, and all of them together cost one new
 * document. */
#ifndef SESSION_PATCH_H
#define SESSION_PATCH_H

#include "list.h"

#include <whosaid/document.h>

typedef struct PatchEdit {
    SaidSpan span; /* in the text of the document */
    SaidText text;
} PatchEdit;

/* Begun with the document, which it borrows, and the unit of columns; else all zero. */
typedef struct Patch {
    const SaidDocument *document;
    SaidUnit unit;
    Arena arena;
    LIST(PatchEdit) edits; /* in the order of the message */
    bool goes_up;
    uint32_t last_line; /* of all changes so far, in the text after them */
    uint32_t base_line; /* the same line in the text of the document */
} Patch;

/* Adds a change, whose text is borrowed. False where its place cannot be told any more: then the patch is made, and
 * another one begun, of which the first change is always taken. */
bool patch_add(Patch *patch, SaidRange range, SaidText text);

/* The document with the changes made, and the place after the last of them in its text; NULL where it would be longer
 * than a document may be. Owned by the caller. The patch is empty afterwards. */
SaidDocument *patch_make(Patch *patch, uint32_t *after);

#endif
