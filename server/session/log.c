#include "log.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { LINE_BYTES = 512 };

static const char *const words[] = {
#define LOG_LEVEL(NAME, word) word,
#include "log.def"
#undef LOG_LEVEL
};

void log_line(const Log *log, LogLevel level, const char *format, ...) {
    char line[LINE_BYTES];
    va_list values;
    va_start(values, format);
    (void)vsnprintf(line, sizeof line, format, values);
    va_end(values);
    log->write(log->to, level, line);
}

const char *log_word(LogLevel level) {
    return words[level];
}

bool log_level_named(const char *word, LogLevel *level) {
    for (int i = 0; i < LOG_LEVEL_COUNT; i++) {
        if (strcmp(words[i], word) != 0) continue;
        *level = (LogLevel)i;
        return true;
    }
    return false;
}
