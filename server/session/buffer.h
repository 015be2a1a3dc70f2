/* A buffer: the editor's text of an open article, and what was found in that. Never read from disk. */
#ifndef SESSION_BUFFER_H
#define SESSION_BUFFER_H

#include "json.h"

#include <whosaid/analysis.h>

/* How long the paragraph of the last change is quiet, in milliseconds. */
enum { BUFFER_QUIET_MS = 1000 };

/* The longest text that is analysed while it is typed: some 600,000 words. */
enum { BUFFER_ANALYSED_BYTES = 4 << 20 };

typedef struct Buffer {
    struct Buffer *next; /* the one that was opened after it */
    Arena arena;         /* of the two below */
    SaidText uri, key;   /* as the client spells it, and normalised */
    SaidFormat format;
    bool is_plain;          /* the editor knows no more than that it is text */
    json_int_t version;     /* the client's number, */
    bool has_version;       /* where it gave one */
    SaidDocument *document; /* NULL while it is out of step: the editor's text is not known */
    SaidAnalysis *analysis; /* of `document`, or of an earlier one, or NULL */
    bool is_published;      /* the client has the findings of `document` */
    bool is_withheld;       /* some of them wait for the end of the quiet time */
    uint32_t changed;       /* the place after the last change, in the text */
    int64_t quiet_until;    /* in milliseconds of the session's clock */
} Buffer;

Buffer *buffer_new(SaidText uri);
void buffer_free(Buffer *buffer);

/* The whole text, as on opening. False, and out of step, where it is longer than a document may be. */
bool buffer_open(Buffer *buffer, SaidText language, SaidText text);

/* Applies the changes of a didChange in order, at that time. False, and out of step, where one of them cannot be
 * applied; a later change to the whole text brings it back. */
bool buffer_change(Buffer *buffer, const json_t *changes, SaidUnit unit, int64_t now);

/* Forgets the text. */
void buffer_lose_step(Buffer *buffer);

/* Is its text longer than what is analysed? */
bool buffer_is_too_long(const Buffer *buffer);

/* The analysis of the text as it is now, made where needed; NULL while it is out of step or too long. */
const SaidAnalysis *buffer_analysis(Buffer *buffer);

#endif
