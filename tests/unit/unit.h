/* What every unit test includes: cmocka with the headers that it asks for, and a comparison of texts. */
#ifndef UNIT_UNIT_H
#define UNIT_UNIT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <string.h>
#include <whosaid/span.h>

/* Does the text hold just these bytes? Sizes are compared first, so that a failure says which. */
#define assert_text(text, bytes, size)                                                                                 \
    do {                                                                                                               \
        SaidText text_ = (text);                                                                                       \
        assert_int_equal(text_.length, (size));                                                                        \
        if (text_.length > 0) assert_memory_equal(text_.at, (bytes), text_.length);                                    \
    } while (0)

#define assert_words(text, string) assert_text(text, string, strlen(string))

#define assert_span(span, first, past)                                                                                 \
    do {                                                                                                               \
        SaidSpan span_ = (span);                                                                                       \
        assert_int_equal(span_.start, (first));                                                                        \
        assert_int_equal(span_.end, (past));                                                                           \
    } while (0)

#endif
