#include "verbs.h"

#include <stddef.h>
#include <string.h>

static const Verb verbs[] = {
#define VERB(name, function, summary) {name, function, summary},
#include "verbs.def"
#undef VERB
};

const Verb *verb_at(uint32_t row) {
    return row < sizeof verbs / sizeof *verbs ? &verbs[row] : NULL;
}

const Verb *verb_named(const char *name) {
    for (uint32_t row = 0; verb_at(row) != NULL; row++) {
        if (strcmp(verbs[row].name, name) == 0) return &verbs[row];
    }
    return NULL;
}
