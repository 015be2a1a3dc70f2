/* The bytes of a file, where they can be those of an article. */
#ifndef COMMAND_FILE_H
#define COMMAND_FILE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct FileBytes {
    char *at; /* given back with file_free */
    size_t length;
} FileBytes;

/* Reads the file, or standard input where `path` is "-". Where it is missing, unreadable, a folder, larger than a
 * document may be, binary, or made by a word processor, a message names it and false is returned. */
bool file_read(const char *path, FileBytes *out);
void file_free(FileBytes *bytes);

#endif
