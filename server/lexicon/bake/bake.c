/* bake OUT.c LIST.txt...: makes the tables of the lexicon from its lists. Runs while the program is built. */
#include "layout.h"
#include "source.h"

#include "key.h"
#include "text.h"

#include <stdlib.h>

enum { PHRASE_MAX = 128 };

/* A list by its name, and where a .def names it. */
typedef struct Row {
    const char *list, *def;
    int line;
} Row;

/* Words first, then phrases. */
static const Row rows[] = {
#define LEXICON_CLASS(NAME, file) {file, "classes.def", __LINE__},
#include "classes.def"
#undef LEXICON_CLASS
#define LEXICON_PHRASES(NAME, file) {file, "phrases.def", __LINE__},
#include "phrases.def"
#undef LEXICON_PHRASES
};
enum { ROWS = sizeof rows / sizeof *rows };

static SaidText stem(const char *path) {
    SaidText name = text_of(path);
    for (uint32_t i = name.length; i > 0; i--)
        if (name.at[i - 1] == '/' || name.at[i - 1] == '\\') {
            name = text_part(name, (SaidSpan){i, name.length});
            break;
        }
    SaidText ending = text_of(".txt");
    if (text_ends(name, ending)) name.length -= ending.length;
    return name;
}

/* The first of the paths that is the list's file, or NULL. */
static const char *path_of(const char *list, char **paths, int count) {
    for (int i = 0; i < count; i++)
        if (text_equal(stem(paths[i]), text_of(list))) return paths[i];
    return NULL;
}

static bool is_named(SaidText list) {
    for (uint32_t i = 0; i < ROWS; i++)
        if (text_equal(list, text_of(rows[i].list))) return true;
    return false;
}

/* Lists without a file and files without a list. */
static uint32_t count_strays(char **paths, int count) {
    uint32_t faults = 0;
    for (int i = 0; i < count; i++)
        if (!is_named(stem(paths[i]))) {
            (void)fprintf(stderr, "%s:1: in neither classes.def nor phrases.def\n", paths[i]);
            faults++;
        }
    for (uint32_t i = 0; i < ROWS; i++)
        if (path_of(rows[i].list, paths, count) == NULL) {
            (void)fprintf(stderr, "%s:%d: the list \"%s\" has no file\n", rows[i].def, rows[i].line, rows[i].list);
            faults++;
        }
    return faults;
}

static uint32_t add_words(Layout *layout, uint32_t class_bit, const char *path) {
    Source source = source_read(layout->arena, path, KEY_MAX);
    for (uint32_t i = 0; i < source.lines.count; i++) {
        SourceLine line = source.lines.items[i];
        for (uint32_t k = 0; k < line.text.length; k++)
            if (line.text.at[k] == ' ') source_fault(&source, line.number, "more than one word");
        layout_add_word(layout, line.text, class_bit);
    }
    return source.faults;
}

static uint32_t add_phrases(Layout *layout, LexiconPhrases list, const char *path) {
    Source source = source_read(layout->arena, path, PHRASE_MAX);
    for (uint32_t i = 0; i < source.lines.count; i++) layout_add_phrase(layout, source.lines.items[i].text, list);
    return source.faults;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        (void)fputs("usage: bake OUT.c LIST.txt...\n", stderr);
        return EXIT_FAILURE;
    }
    char **paths = argv + 2;
    uint32_t faults = count_strays(paths, argc - 2);
    if (faults > 0) return EXIT_FAILURE;
    Arena arena = {0};
    Layout *layout = layout_new(&arena);
    for (uint32_t i = 0; i < ROWS; i++) {
        const char *path = path_of(rows[i].list, paths, argc - 2);
        faults += i < LEXICON_BIT_COUNT ? add_words(layout, i, path)
                                        : add_phrases(layout, (LexiconPhrases)(i - LEXICON_BIT_COUNT), path);
    }
    FILE *out = NULL;
    bool sound = faults == 0 && layout_finish(layout) && (out = fopen(argv[1], "wb")) != NULL;
    if (sound) layout_write(layout, out);
    if (out != NULL && fclose(out) != 0) sound = false;
    arena_free(&arena);
    if (!sound && faults == 0) (void)fprintf(stderr, "bake: cannot write %s\n", argv[1]);
    return sound ? EXIT_SUCCESS : EXIT_FAILURE;
}
