#include "json.h"

#include "list.h"
#include "memory.h"
#include "surrogates.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

void json_use_memory(void) {
    json_set_alloc_funcs(memory_new, memory_free);
}

json_t *json_parse(SaidText bytes, json_error_t *error) {
    const size_t flags = JSON_ALLOW_NUL | JSON_DECODE_ANY;
    if (!surrogates_are_lone(bytes)) return json_loadb(bytes.at, bytes.length, flags, error);
    char *mended = memory_new(bytes.length);
    memcpy(mended, bytes.at, bytes.length);
    surrogates_mend(mended, bytes.length);
    json_t *value = json_loadb(mended, bytes.length, flags, error);
    memory_free(mended);
    return value;
}

typedef struct Printed {
    Arena *arena;
    LIST(char) bytes;
} Printed;

/* Grows by itself: to ask for the length first would print everything twice. */
static int print_piece(const char *piece, size_t length, void *data) {
    Printed *printed = data;
    while (printed->bytes.capacity - printed->bytes.count < length)
        printed->bytes.items = list_grown(printed->arena, printed->bytes.items, 1, &printed->bytes.capacity);
    memcpy(printed->bytes.items + printed->bytes.count, piece, length);
    printed->bytes.count += (uint32_t)length;
    return 0;
}

SaidText json_print(const json_t *value, Arena *arena) {
    Printed printed = {.arena = arena};
    (void)json_dump_callback(value, print_piece, &printed, JSON_LINE | JSON_ENCODE_ANY);
    return (SaidText){printed.bytes.items, printed.bytes.count};
}

static json_t *mended_text(SaidText text) {
    Arena arena = {0};
    char *mended = arena_alloc(&arena, (size_t)text.length * 3);
    uint32_t length = 0;
    for (uint32_t i = 0; i < text.length;) {
        Utf8 character = utf8_read(text, i);
        length += utf8_write(character.code, mended + length);
        i += character.length;
    }
    json_t *string = json_stringn(mended, length);
    arena_free(&arena);
    return string;
}

json_t *json_text(SaidText text) {
    json_t *string = json_stringn(text.length == 0 ? "" : text.at, text.length);
    return string == NULL ? mended_text(text) : string;
}

json_t *json_text_or_null(SaidText text) {
    return text.length == 0 ? json_null() : json_text(text);
}

json_t *json_span(SaidSpan span) {
    json_t *object = json_object();
    json_put(object, "start", json_integer(span.start));
    json_put(object, "end", json_integer(span.end));
    return object;
}

void json_put(json_t *object, const char *key, json_t *value) {
    (void)json_object_set_new_nocheck(object, key, value);
}

void json_add(json_t *array, json_t *value) {
    (void)json_array_append_new(array, value);
}

json_t *json_find(const json_t *value, const char *path) {
    json_t *found = NULL;
    while (json_is_object(value)) {
        size_t length = strcspn(path, ".");
        found = json_object_getn(value, path, length);
        if (path[length] == '\0') return found;
        value = found;
        path += length + 1;
    }
    return NULL;
}

SaidText json_text_of(const json_t *value) {
    if (!json_is_string(value)) return (SaidText){0};
    return (SaidText){json_string_value(value), (uint32_t)json_string_length(value)};
}

SaidText json_find_text(const json_t *value, const char *path) {
    return json_text_of(json_find(value, path));
}

bool json_is_on(const json_t *value, const char *path) {
    return json_is_true(json_find(value, path));
}
