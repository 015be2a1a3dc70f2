#include "source.h"

#include "key.h"
#include "text.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>

/* Longer than any line that is not a fault, comments included. */
enum { LINE_SIZE = 1024 };

void source_fault(Source *source, uint32_t line, const char *message) {
    source->faults++;
    (void)fprintf(stderr, "%s:%u: %s\n", source->path, line, message);
}

static bool is_folded(SaidText text) {
    for (uint32_t i = 0; i < text.length;) {
        Utf8 character = utf8_read(text, i);
        if (key_fold(character.code) != character.code) return false;
        i += character.length;
    }
    return true;
}

/* What is wrong with the line, or NULL. */
static const char *fault_of(SaidText line, uint32_t longest) {
    if (!utf8_is_valid(line)) return "not UTF-8";
    if (!text_equal(line, text_trim(line))) return "white space at an edge";
    if (line.length > longest) return "too long";
    if (!is_folded(line)) return "an upper-case letter or a curly apostrophe";
    return NULL;
}

static int by_text(const void *a, const void *b) {
    const SourceLine *x = a, *y = b;
    int order = text_compare(x->text, y->text);
    return order != 0 ? order : (x->number > y->number) - (x->number < y->number);
}

static void sort(Source *source) {
    if (source->lines.count == 0) return;
    qsort(source->lines.items, source->lines.count, sizeof *source->lines.items, by_text);
    for (uint32_t i = 1; i < source->lines.count; i++)
        if (text_equal(source->lines.items[i - 1].text, source->lines.items[i].text))
            source_fault(source, source->lines.items[i].number, "a second time in this list");
}

static void add(Source *source, Arena *arena, SaidText line, uint32_t number) {
    const char *fault = fault_of(line, source->longest);
    if (fault != NULL)
        source_fault(source, number, fault);
    else
        list_push(&source->lines, arena, ((SourceLine){arena_text(arena, line), number}));
}

Source source_read(Arena *arena, const char *path, uint32_t longest) {
    Source source = {.path = path, .longest = longest};
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        source_fault(&source, 0, "cannot be read");
        return source;
    }
    char buffer[LINE_SIZE];
    for (uint32_t number = 1; fgets(buffer, sizeof buffer, file) != NULL; number++) {
        SaidText line = text_of(buffer);
        if (line.length > 0 && line.at[line.length - 1] == '\n')
            line.length--;
        else
            source_fault(&source, number, "too long, or without an end of line");
        if (line.length > 0 && line.at[0] != '#') add(&source, arena, line, number);
    }
    (void)fclose(file);
    sort(&source);
    return source;
}
