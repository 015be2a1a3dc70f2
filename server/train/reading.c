#include "reading.h"

void reading_open(Reading *reading, SaidText text) {
    *reading = (Reading){.document = said_document_new(text.at, text.length, SAID_PLAIN)};
    reading->blocks = block_list_new(reading->document, NULL);
    reading->article = article_open(reading->document, reading->blocks->items, reading->blocks->count, &reading->arena);
    reading->cast = cast_find(&reading->article, &reading->arena);
    reading->passages = passages_read(&reading->article, &reading->cast, &reading->arena);
}

void reading_close(Reading *reading) {
    block_list_free(reading->blocks);
    said_document_free(reading->document);
    arena_free(&reading->arena);
}

SaidSpan reading_quote(const Reading *reading, uint32_t passage, const Sight *sight) {
    const Scene *scene = &reading->passages[passage].scene;
    const Stretch *stretch = &scene->block->stretches.items[scene_piece(scene, sight->step)->stretch];
    return article_span(&reading->article, passage, stretch->start, stretch->end);
}

SaidSpan reading_step(const Reading *reading, uint32_t passage, uint32_t step) {
    const Piece *piece = scene_piece(&reading->passages[passage].scene, step);
    return article_span(&reading->article, passage, piece->start, piece->end);
}
