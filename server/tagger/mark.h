/* Marks of punctuation by what they do; quotation marks are for stretch.h to tell. */
#ifndef TAGGER_MARK_H
#define TAGGER_MARK_H

#include <whosaid/span.h>

typedef enum MarkKind {
    MARK_OTHER,
    MARK_END, /* . ? ! and an ellipsis: of a sentence */
    MARK_SEMICOLON,
    MARK_COLON,
    MARK_COMMA,
    MARK_DASH,    /* long, doubled, or a hyphen by itself */
    MARK_OPENING, /* a bracket */
    MARK_CLOSING,
    MARK_KIND_COUNT
} MarkKind;

MarkKind mark_kind(SaidText mark);

#endif
