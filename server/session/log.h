/* What the server says of itself, for whoever looks after it. A line holds no word of the copy and no name. */
#ifndef SESSION_LOG_H
#define SESSION_LOG_H

#include "port.h"

#include <stdbool.h>

typedef enum LogLevel {
#define LOG_LEVEL(NAME, word) LOG_##NAME,
#include "log.def"
#undef LOG_LEVEL
    LOG_LEVEL_COUNT
} LogLevel;

/* Where lines go; they end without a line end. */
typedef struct Log {
    void (*write)(void *to, LogLevel level, const char *line);
    void *to;
} Log;

/* As printf. */
PORT_PRINTF(3, 4) void log_line(const Log *log, LogLevel level, const char *format, ...);

/* The word for a level, and the level that a word is for; false where it is for none. */
const char *log_word(LogLevel level);
bool log_level_named(const char *word, LogLevel *level);

#endif
