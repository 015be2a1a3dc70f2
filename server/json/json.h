/* Small helpers on jansson. What jansson calls a new reference is "new" here too: the caller gives it back with
 * json_decref, or hands it to json_put or json_add. */
#ifndef JSON_JSON_H
#define JSON_JSON_H

#include <jansson.h>

#include "arena.h"

/* How everything is printed: one line, and a confidence as 0.97. */
#define JSON_LINE (JSON_COMPACT | JSON_REAL_PRECISION(6))

/* Makes jansson take its memory from `memory.h`, so that it never fails for lack of it. Once, before all else. */
void json_use_memory(void);

/* The value of the bytes, which must hold nothing else; NULL, and `error` says why, where they are no JSON. Half a
 * surrogate pair, as JavaScript sends it, reads as U+FFFD, and NUL may stand in strings. New. */
json_t *json_parse(SaidText bytes, json_error_t *error);

/* The value as one line of UTF-8. */
SaidText json_print(const json_t *value, Arena *arena);

/* A string. Bad UTF-8, which only the name of a file can have, reads as U+FFFD. New. */
json_t *json_text(SaidText text);

/* A string; null for an empty text. New. */
json_t *json_text_or_null(SaidText text);

/* {"start", "end"}. New. */
json_t *json_span(SaidSpan span);

/* Takes the value. */
void json_put(json_t *object, const char *key, json_t *value);
void json_add(json_t *array, json_t *value);

/* The value at "a.b.c" below an object, borrowed; NULL where anything on the way is missing or no object. */
json_t *json_find(const json_t *value, const char *path);

/* The text of a string, borrowed; {NULL, 0} of anything else. */
SaidText json_text_of(const json_t *value);

/* The text of the string at the path, borrowed; {NULL, 0} where there is no string. */
SaidText json_find_text(const json_t *value, const char *path);

/* Is `true` at the path? */
bool json_is_on(const json_t *value, const char *path);

#endif
