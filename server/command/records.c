#include "records.h"

#include "annotation.h"
#include "complain.h"
#include "memory.h"
#include "text.h"

#include <errno.h>
#include <string.h>

enum { FIRST_LINE = 1 << 12 };

/* A line of any length: what is longer than an article may be is read over, and `length` tells. */
typedef struct Line {
    char *at;
    size_t length, size;
} Line;

/* The next line without its end; false at the end of the input. */
static bool read_line(FILE *from, Line *line) {
    int c = getc(from);
    bool any = c != EOF;
    line->length = 0;
    for (; c != EOF && c != '\n'; c = getc(from)) {
        if (line->length > SAID_DOCUMENT_MAX) continue;
        if (line->length == line->size) {
            line->size = line->size == 0 ? FIRST_LINE : line->size * 2;
            line->at = memory_resize(line->at, line->size);
        }
        line->at[line->length++] = (char)c;
    }
    return any;
}

static void print_error(FILE *to, json_t *id, const char *why) {
    json_t *object = json_object();
    json_put(object, "id", id == NULL ? json_null() : json_incref(id));
    json_put(object, "error", json_text(text_of(why)));
    (void)json_dumpf(object, to, JSON_LINE);
    json_decref(object);
}

/* The id of a record where it is one that may be: borrowed, else NULL. */
static json_t *id_of(const json_t *record) {
    json_t *id = json_object_get(record, "id");
    return json_is_string(id) || json_is_number(id) ? id : NULL;
}

static void answer_record(FILE *to, const json_t *record) {
    json_t *id = id_of(record), *given = json_object_get(record, "id");
    const json_t *text = json_object_get(record, "text");
    if (!json_is_object(record)) {
        print_error(to, NULL, "no object");
    } else if (given != NULL && id == NULL && !json_is_null(given)) {
        print_error(to, NULL, "“id” is no string, number or null");
    } else if (!json_is_string(text)) {
        print_error(to, id, text == NULL ? "no “text”" : "“text” is no string");
    } else {
        Story story = story_new(NULL, json_string_value(text), json_string_length(text));
        json_t *annotation = annotation_new(&story, id);
        (void)json_dumpf(annotation, to, JSON_LINE);
        json_decref(annotation);
        story_free(&story);
    }
}

static void answer_line(FILE *to, SaidText line) {
    json_error_t error;
    json_t *record = json_parse(line, &error);
    if (record == NULL)
        print_error(to, NULL, error.text);
    else
        answer_record(to, record);
    json_decref(record);
}

int records_annotate(FILE *from, FILE *to) {
    Line line = {0};
    while (read_line(from, &line)) {
        SaidText text = {line.at, (uint32_t)line.length};
        if (text_trim(text).length == 0) continue;
        if (line.length > SAID_DOCUMENT_MAX)
            print_error(to, NULL, "longer than an article may be");
        else
            answer_line(to, text);
        (void)fputc('\n', to);
        (void)fflush(to);
    }
    memory_free(line.at);
    if (ferror(from) == 0) return ENDING_CLEAN;
    complain("standard input", "%s", strerror(errno));
    return ENDING_TROUBLE;
}
