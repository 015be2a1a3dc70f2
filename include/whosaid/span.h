/* A stretch of text by its place, and a stretch of text by its bytes.
 *
 * Every place in the library is an offset in bytes of UTF-8, half open, into the view of a document (document.h).
 * A place in the file or in an editor is made from it in one room only, `document`. */
#ifndef WHOSAID_SPAN_H
#define WHOSAID_SPAN_H

#include <stdbool.h>
#include <stdint.h>

/* `start` up to but not including `end`. Empty where the two are equal; {0, 0} also stands for "no such place". */
typedef struct SaidSpan {
    uint32_t start, end;
} SaidSpan;

/* Borrowed bytes, never terminated by a NUL. `at` may be NULL where `length` is 0. */
typedef struct SaidText {
    const char *at;
    uint32_t length;
} SaidText;

/* A borrowed array: `struct { const T *items; uint32_t count; }`. Valid as long as what it was asked of. */
#define SAID_SLICE(T)                                                                                                  \
    struct {                                                                                                           \
        const T *items;                                                                                                \
        uint32_t count;                                                                                                \
    }

typedef SAID_SLICE(SaidSpan) SaidSpans;
typedef SAID_SLICE(uint32_t) SaidIds;

static inline bool said_span_is_empty(SaidSpan span) {
    return span.start >= span.end;
}

static inline bool said_span_holds(SaidSpan outer, SaidSpan inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

static inline bool said_span_has(SaidSpan span, uint32_t offset) {
    return span.start <= offset && offset < span.end;
}

static inline bool said_spans_meet(SaidSpan a, SaidSpan b) {
    return a.start < b.end && b.start < a.end;
}

#endif
