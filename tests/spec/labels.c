#include "labels.h"

#include "lexicon.h"
#include "text.h"

#include <string.h>

/* The last word that is no suffix: "Hobbs" of "Walter J. Hobbs Jr." */
static SaidText last_word(SaidText name) {
    uint32_t start = name.length;
    while (start > 0 && name.at[start - 1] != ' ') start--;
    SaidText word = text_part(name, (SaidSpan){start, name.length});
    if (start == 0 || !(lexicon_classes(word) & LEXICON(SUFFIX))) return word;
    return last_word(text_trim(text_part(name, (SaidSpan){0, start})));
}

SaidText *labels_new(Arena *arena, const SaidAnalysis *analysis) {
    SaidPeople people = analysis->people;
    SaidText *labels = arena_array(arena, SaidText, people.count + 1);
    for (uint32_t i = 0; i < people.count; i++) {
        labels[i] = last_word(people.items[i].name);
        for (uint32_t j = 0; j < people.count; j++)
            if (j != i && text_equal(labels[i], last_word(people.items[j].name))) labels[i] = people.items[i].name;
    }
    return labels;
}

/* Do all of them have this last word? Then it stands for them. */
static bool share_word(const SaidAnalysis *analysis, SaidIds people, SaidText word) {
    for (uint32_t i = 0; i < people.count; i++)
        if (!text_equal(word, last_word(analysis->people.items[people.items[i]].name))) return false;
    return true;
}

SaidText labels_join(Arena *arena, const SaidAnalysis *analysis, const SaidText *labels, SaidIds people,
                     SaidReading reading) {
    if (people.count == 0) return text_of("?");
    const char *end = reading == SAID_EITHER ? "?" : "";
    SaidText shared = last_word(analysis->people.items[people.items[0]].name);
    if (reading == SAID_EITHER && share_word(analysis, people, shared))
        return arena_format(arena, "%.*s?", (int)shared.length, shared.at);
    SaidText all = labels[people.items[0]];
    for (uint32_t i = 1; i < people.count; i++) {
        SaidText next = labels[people.items[i]];
        all = arena_format(arena, "%.*s%c%.*s", (int)all.length, all.at, reading == SAID_EACH ? '+' : '/',
                           (int)next.length, next.at);
    }
    return arena_format(arena, "%.*s%s", (int)all.length, all.at, end);
}
