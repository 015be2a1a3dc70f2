#include "file.h"

#include "complain.h"
#include "memory.h"
#include "system.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <whosaid/document.h>

enum { FIRST_READ = 1 << 16, BINARY_WITHIN = 8 << 10 };

/* The first bytes of files that hold an article, but not as text. */
static const struct {
    const char *begins, *what;
} foreign[] = {
    {"PK\003\004", "a Word file, or another packed one"},
    {"\320\317\021\340", "a Word file"},
    {"{\\rtf", "an RTF file"},
    {"%PDF", "a PDF file"},
};

static const char *foreign_kind(const FileBytes *bytes) {
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
        size_t length = strlen(foreign[i].begins);
        if (bytes->length >= length && memcmp(bytes->at, foreign[i].begins, length) == 0) return foreign[i].what;
    }
    return NULL;
}

static bool is_binary(const FileBytes *bytes) {
    if (bytes->length >= 2 && (memcmp(bytes->at, "\377\376", 2) == 0 || memcmp(bytes->at, "\376\377", 2) == 0))
        return false;
    size_t within = bytes->length < BINARY_WITHIN ? bytes->length : BINARY_WITHIN;
    return within > 0 && memchr(bytes->at, '\0', within) != NULL;
}

static bool is_article(const char *name, const FileBytes *bytes) {
    const char *kind = foreign_kind(bytes);
    if (kind != NULL) {
        complain(name, "is %s: save it as text first", kind);
        return false;
    }
    if (is_binary(bytes)) {
        complain(name, "is a binary file, not text");
        return false;
    }
    return true;
}

/* All bytes of the stream, one more than a document may have at most. */
static bool read_stream(FILE *stream, FileBytes *out) {
    const size_t most = SAID_DOCUMENT_MAX + 1;
    size_t size = FIRST_READ;
    *out = (FileBytes){memory_new(size), 0};
    while (out->length < most) {
        if (out->length == size) {
            size = size * 2 < most ? size * 2 : most;
            out->at = memory_resize(out->at, size);
        }
        size_t asked = size - out->length, got = fread(out->at + out->length, 1, asked, stream);
        out->length += got;
        if (got < asked) break;
    }
    return ferror(stream) == 0;
}

static FILE *open_stream(const char *path, bool standard_input) {
    if (!standard_input) return fopen(path, "rb");
    if (system_is_terminal(stdin)) (void)fputs("whosaid: paste the article, then Ctrl-D\n", stderr);
    return stdin;
}

bool file_read(const char *path, FileBytes *out) {
    bool standard_input = strcmp(path, "-") == 0;
    const char *name = standard_input ? "standard input" : path;
    if (!standard_input && system_kind(path) == SYSTEM_FOLDER) {
        complain(name, "is a folder; name a file in it, or walk it with “whosaid check”");
        return false;
    }
    FILE *stream = open_stream(path, standard_input);
    if (stream == NULL) {
        complain(name, "%s", strerror(errno));
        return false;
    }
    bool read = read_stream(stream, out);
    if (!read) complain(name, "%s", strerror(errno));
    if (!standard_input) (void)fclose(stream);
    if (read && out->length > SAID_DOCUMENT_MAX) {
        complain(name, "is larger than %zu MB, the most an article may have", SAID_DOCUMENT_MAX >> 20);
        read = false;
    }
    if (read && is_article(name, out)) return true;
    file_free(out);
    return false;
}

void file_free(FileBytes *bytes) {
    memory_free(bytes->at);
    *bytes = (FileBytes){0};
}
