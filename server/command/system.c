#include "system.h"

#include "list.h"
#include "text.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

SystemKind system_kind(const char *path) {
    struct stat status;
    if (stat(path, &status) != 0) return SYSTEM_MISSING;
    if (S_ISDIR(status.st_mode)) return SYSTEM_FOLDER;
    return S_ISREG(status.st_mode) ? SYSTEM_FILE : SYSTEM_STREAM;
}

bool system_is_link(const char *path) {
    struct stat status;
    return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool system_list(const char *folder, Arena *arena, SystemNames *out) {
    DIR *open = opendir(folder);
    if (open == NULL) return false;
    LIST(const char *) names = {0};
    for (struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open)) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        list_push(&names, arena, arena_text(arena, text_of(entry->d_name)).at);
    }
    (void)closedir(open);
    if (names.count > 0) qsort(names.items, names.count, sizeof *names.items, compare_names);
    *out = (SystemNames){names.items, names.count};
    return true;
}

bool system_is_terminal(FILE *stream) {
    return isatty(fileno(stream)) == 1;
}

uint32_t system_columns(void) {
    struct winsize size = {0};
    if (ioctl(fileno(stdout), TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_col;
}
