/* What only the operating system knows: files and folders, terminals. */
#ifndef COMMAND_SYSTEM_H
#define COMMAND_SYSTEM_H

#include "arena.h"

#include <stdio.h>

typedef enum SystemKind {
    SYSTEM_MISSING,
    SYSTEM_FILE,
    SYSTEM_FOLDER,
    SYSTEM_STREAM /* a pipe, a terminal, a device: who reads it may wait */
} SystemKind;

/* What stands at the path; a link is what it leads to. */
SystemKind system_kind(const char *path);

bool system_is_link(const char *path);

typedef struct SystemNames {
    const char **names;
    uint32_t count;
} SystemNames;

/* The names in a folder, sorted by bytes, without "." and "..". False, and errno says why, where it cannot be read. */
bool system_list(const char *folder, Arena *arena, SystemNames *out);

bool system_is_terminal(FILE *stream);

/* The columns of the terminal that standard output is, or 0. */
uint32_t system_columns(void);

#endif
