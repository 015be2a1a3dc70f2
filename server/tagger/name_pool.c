#include "name_pool.h"

/* The questions go on where those of the paragraph end. */
enum {
    Q_CUE = 256,
    Q_CUES = Q_CUE + 12,
    Q_CUES_ALONE,
    Q_LISTS,
    Q_LISTS_ALONE,
    Q_BEFORE,
    Q_AFTER,
    Q_LEFT,
    Q_RIGHT,
    Q_HAS,
};

/* Runs longer than these are headlines and lists. */
enum { LONGEST_TRUSTED = 4 };

NamePool name_pool_new(uint32_t tokens, Arena *arena) {
    uint32_t size = 16;
    while (size < 2 * tokens) size *= 2;
    return (NamePool){.forms = arena_array(arena, NameForm, (size_t)tokens + 1),
                      .slots = arena_array(arena, uint32_t, size),
                      .mask = size - 1};
}

NameForm *name_pool_find(NamePool *pool, uint64_t form) {
    uint32_t at = (uint32_t)(form >> 1) & pool->mask;
    while (pool->slots[at] != 0 && pool->forms[pool->slots[at]].form != form) at = (at + 1) & pool->mask;
    if (pool->slots[at] == 0) pool->slots[at] = ++pool->count;
    NameForm *found = &pool->forms[pool->slots[at]];
    found->form = form;
    return found;
}

static void note(uint64_t *words, uint64_t word) {
    for (uint32_t i = 0; word != 0 && i < POOL_NEIGHBOURS; i++) {
        if (words[i] == word) return;
        if (words[i] != 0) continue;
        words[i] = word;
        return;
    }
}

void name_pool_add(NamePool *pool, const NameToken *token) {
    NameForm *form = name_pool_find(pool, token->form);
    form->cues |= token->cues;
    form->lists |= token->lists;
    note(form->left, token->before);
    note(form->right, token->after);
    if (token->run <= form->longest || token->run > LONGEST_TRUSTED) return;
    form->longest = token->run;
    form->before = token->before;
    form->after = token->after;
}

void name_pool_features(const NameForm *form, bool alone, Features *features) {
    const uint32_t set =
        NAME_CUE_HONORIFIC | NAME_CUE_SAID | NAME_CUE_GIVEN | NAME_CUE_IN | NAME_CUE_THE | NAME_CUE_BODY;
    for (uint32_t bit = 0; bit < 12; bit++)
        if (form->cues >> bit & 1) features_add(features, Q_CUE + bit, 1);
    features_add(features, Q_CUES, form->cues & set);
    features_add(features, Q_CUES_ALONE, (form->cues & set) * 2U + alone);
    features_add(features, Q_LISTS, form->lists);
    features_add(features, Q_LISTS_ALONE, form->lists * 2U + alone);
    features_add(features, Q_BEFORE, form->before);
    features_add(features, Q_AFTER, form->after);
    for (uint32_t i = 0; i < POOL_NEIGHBOURS; i++) {
        if (form->left[i] != 0) features_add(features, Q_LEFT, form->left[i]);
        if (form->right[i] != 0) features_add(features, Q_RIGHT, form->right[i]);
    }
    features_add(features, Q_HAS, (form->left[0] != 0) + 2U * (form->right[0] != 0));
}
