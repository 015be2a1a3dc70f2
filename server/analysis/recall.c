#include "recall.h"

#include "featureset.h"

#include <stddef.h>

/* All that a scene asks of the cast: whether a name is a person's, and whether an apposition means the person whose
 * name stands before it. People's numbers are not part of it: an edit elsewhere may change them. */
static uint64_t key_of(const Passage *passage) {
    const Scene *scene = &passage->scene;
    uint64_t key = feature_three((uintptr_t)scene->block, passage->running, passage->told);
    uint32_t last = SAID_NONE;
    if (scene->block == NULL) return 0;
    for (uint32_t step = 0; step < scene->count; step++) {
        uint32_t number = scene->article->first_piece[scene->paragraph] + scene->steps[step];
        const Referent *name = &scene->cast->people.names[number], *nominal = &scene->cast->roles.nominals[number];
        bool apposed = nominal->set && nominal->by == SAID_BY_APPOSITION && nominal->people.count == 1;
        if (apposed) key = feature_three(key, step, nominal->people.items[0] == last);
        if (!name->set) continue;
        last = name->people.count == 1 ? name->people.items[0] : SAID_NONE;
        key = feature_pair(key, step);
    }
    return feature_mix(key) | 1;
}

static uint64_t key_at(const Recall *recall, uint32_t paragraph) {
    return paragraph == NO_PASSAGE ? 0 : recall->items[paragraph].own;
}

void recall_open(Recall *recall, const Article *article, const Passage *passages) {
    recall->count = article->paragraphs.count;
    recall->items = arena_array(recall->arena, Judged, (size_t)recall->count + 1);
    for (uint32_t i = 0; i < recall->count; i++) recall->items[i].own = key_of(&passages[i]);
    for (uint32_t i = 0; i < recall->count; i++) {
        uint32_t before = passages[i].before, second = before == NO_PASSAGE ? NO_PASSAGE : passages[before].before;
        uint64_t front = feature_pair(key_at(recall, before), key_at(recall, second));
        recall->items[i].around = feature_three(recall->items[i].own, front, key_at(recall, passages[i].after));
    }
}

static bool is_same(const Judged *a, const Judged *b, bool around) {
    return a->own != 0 && a->own == b->own && (!around || a->around == b->around);
}

/* As blocks are: at the same place from the front, else from the back. */
const Judged *recall_find(const Recall *recall, uint32_t paragraph, bool around) {
    const Judged *wanted = &recall->items[paragraph];
    const Recall *before = recall->before;
    if (before == NULL) return NULL;
    if (paragraph < before->count && is_same(&before->items[paragraph], wanted, around))
        return &before->items[paragraph];
    uint32_t back = recall->count - paragraph;
    if (back > before->count) return NULL;
    const Judged *found = &before->items[before->count - back];
    return is_same(found, wanted, around) ? found : NULL;
}

const JudgedReport *recall_report(const Judged *judged, uint32_t *next, uint32_t step) {
    if (judged == NULL) return NULL;
    while (*next < judged->reports.count && judged->reports.items[*next].step < step) ++*next;
    bool there = *next < judged->reports.count && judged->reports.items[*next].step == step;
    return there ? &judged->reports.items[*next] : NULL;
}
