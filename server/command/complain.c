#include "complain.h"

#include "screen.h"
#include "text.h"

#include <stdarg.h>
#include <stdio.h>

void complain(const char *path, const char *format, ...) {
    (void)fflush(stdout);
    (void)fputs("whosaid: ", stderr);
    if (path != NULL) {
        screen_text(stderr, text_of(path));
        (void)fputs(": ", stderr);
    }
    va_list values;
    va_start(values, format);
    (void)vfprintf(stderr, format, values);
    va_end(values);
    (void)fputc('\n', stderr);
}
