#include "lone_mark.h"

/* 6 ft 2": inches are written with the same mark. */
static bool is_measure(const Block *block, uint32_t token) {
    return token > 0 && block->tokens.items[token - 1].kind == SAID_NUMBER;
}

static void add_lone(Drafts *drafts, const Scene *scene, uint32_t token, bool opens) {
    SaidSpan span = article_span(scene->article, scene->paragraph, token, token + 1);
    list_push(&drafts->lone_marks, drafts->arena, ((SaidLoneMark){span, scene->paragraph, opens}));
}

void lone_marks_read(Drafts *drafts, const Scene *scene, bool runs) {
    const Block *block = scene->block;
    for (uint32_t i = 0; i < block->stretches.count; i++) {
        const Stretch *stretch = &block->stretches.items[i];
        if (!stretch->opened || stretch->closed || stretch->parent != SAID_NONE) continue;
        bool last = stretch->end == block->tokens.count && !stretch->cut;
        if (!last || !runs) add_lone(drafts, scene, stretch->start, true);
    }
    for (uint32_t i = 0; i < block->wording->strays.count; i++) {
        if (!is_measure(block, block->wording->strays.items[i]))
            add_lone(drafts, scene, block->wording->strays.items[i], false);
    }
}
