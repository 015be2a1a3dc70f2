/* Lone surrogates in JSON: "\ud83d" without the "\ude00" that belongs to it, as JavaScript writes a string that was
 * cut inside an emoji. jansson refuses the whole text because of one; "\ufffd" in its place has the same length, in
 * bytes and in UTF-16, so that every column stays true. */
#ifndef JSON_SURROGATES_H
#define JSON_SURROGATES_H

#include <stddef.h>
#include <whosaid/span.h>

/* Does the JSON have one? */
bool surrogates_are_lone(SaidText json);

/* Writes \ufffd in place of each. */
void surrogates_mend(char *json, size_t length);

#endif
