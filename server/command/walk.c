#include "walk.h"

#include "complain.h"
#include "system.h"
#include "text.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

/* Folders in folders, at most. */
enum { DEEPEST = 64 };

typedef struct Walk {
    bool (*wanted)(const char *path);
    WalkVisit *visit;
    void *with;
    uint32_t visited, depth;
    bool sound; /* nothing went wrong so far */
} Walk;

static void walk(Walk *state, const char *folder);

static void walk_entry(Walk *state, const char *path) {
    SystemKind kind = system_kind(path);
    if (kind == SYSTEM_FOLDER) {
        if (!system_is_link(path)) walk(state, path);
    } else if (kind != SYSTEM_STREAM && state->wanted(path)) {
        state->visited++;
        if (!state->visit(path, state->with)) state->sound = false;
    }
}

static void walk(Walk *state, const char *folder) {
    Arena arena = {0};
    SystemNames entries;
    if (state->depth == DEEPEST || !system_list(folder, &arena, &entries)) {
        complain(folder, "%s", state->depth == DEEPEST ? "lies too deep" : strerror(errno));
        state->sound = false;
        return;
    }
    const char *slash = text_ends(text_of(folder), text_of("/")) ? "" : "/";
    state->depth++;
    for (uint32_t i = 0; i < entries.count; i++) {
        if (entries.names[i][0] == '.') continue;
        walk_entry(state, arena_format(&arena, "%s%s%s", folder, slash, entries.names[i]).at);
    }
    state->depth--;
    arena_free(&arena);
}

bool walk_folder(const char *folder, bool (*wanted)(const char *path), WalkVisit *visit, void *with) {
    Walk state = {.wanted = wanted, .visit = visit, .with = with, .sound = true};
    walk(&state, folder);
    if (state.visited == 0 && state.sound) complain(folder, "note: no .txt, .md or .markdown file in it");
    return state.sound;
}
