#include "story.h"

#include "complain.h"
#include "file.h"
#include "system.h"
#include "text.h"
#include "walk.h"

#include <string.h>

/* The endings of texts; of the first, plain ones. */
static const struct {
    const char *ending;
    SaidFormat format;
} kinds[] = {{".txt", SAID_PLAIN}, {".md", SAID_MARKDOWN}, {".markdown", SAID_MARKDOWN}};

enum { KINDS = sizeof kinds / sizeof *kinds };

static size_t kind_of(const char *path) {
    const char *dot = path == NULL ? NULL : strrchr(path, '.');
    size_t kind = 0;
    while (kind < KINDS && (dot == NULL || !text_is(text_of(dot), kinds[kind].ending))) kind++;
    return kind;
}

bool story_is_named_so(const char *path) {
    return kind_of(path) < KINDS;
}

Story story_new(const char *path, const char *bytes, size_t length) {
    size_t kind = kind_of(path);
    SaidHouse house = said_house_none();
    Story story = {.path = path};
    story.document = said_document_new(bytes, length, kind < KINDS ? kinds[kind].format : SAID_PLAIN);
    story.analysis = said_analysis_new(story.document, NULL);
    story.findings = said_findings_new(story.analysis, &house);
    return story;
}

void story_free(Story *story) {
    said_findings_free(story->findings);
    said_analysis_free(story->analysis);
    said_document_free(story->document);
    *story = (Story){0};
}

SaidText story_name(const Story *story) {
    return text_of(story->path == NULL ? "<stdin>" : story->path);
}

uint32_t story_line(const Story *story, SaidSpan span) {
    return said_document_range(story->document, span, SAID_UNIT_UTF32).start.line + 1;
}

/* Tells of a reading that was no plain one: what is shown may differ from what the writer sees. */
static void tell_encoding(const Story *story) {
    const char *name = story->path == NULL ? "standard input" : story->path;
    SaidEncoding encoding = said_document_encoding(story->document);
    if (encoding == SAID_WINDOWS1252) complain(name, "note: is not UTF-8; read as Windows-1252");
    if (encoding == SAID_MENDED) complain(name, "note: is not valid UTF-8; each bad byte is read as U+FFFD");
}

typedef struct Reading {
    const char *stdin_path;
    StoryUse *use;
    void *with;
} Reading;

static bool read_one(const char *path, void *with) {
    const Reading *reading = with;
    FileBytes bytes;
    if (!file_read(path, &bytes)) return false;
    Story story = story_new(strcmp(path, "-") == 0 ? reading->stdin_path : path, bytes.at, bytes.length);
    file_free(&bytes);
    tell_encoding(&story);
    reading->use(&story, reading->with);
    story_free(&story);
    return true;
}

int stories_each(const Arguments *arguments, const char *stdin_path, bool folders, StoryUse *use, void *with) {
    Reading reading = {stdin_path, use, with};
    if (arguments->file_count == 0) return read_one("-", &reading) ? ENDING_CLEAN : ENDING_TROUBLE;
    bool all = true;
    for (int i = 0; i < arguments->file_count; i++) {
        const char *path = arguments->files[i];
        bool folder = folders && strcmp(path, "-") != 0 && system_kind(path) == SYSTEM_FOLDER;
        bool read = folder ? walk_folder(path, story_is_named_so, read_one, &reading) : read_one(path, &reading);
        all = all && read;
    }
    return all ? ENDING_CLEAN : ENDING_TROUBLE;
}
