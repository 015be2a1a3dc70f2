#include "reading.h"

void reading_open(Reading *reading, SaidText text) {
    *reading = (Reading){.document = said_document_new(text.at, text.length, SAID_PLAIN)};
    reading->blocks = block_list_new(reading->document, NULL);
    reading->article = article_open(reading->document, reading->blocks->items, reading->blocks->count, &reading->arena);
    reading->cast = cast_find(&reading->article, &reading->arena);
    Passage *passages = passages_open(&reading->article, &reading->cast, &reading->arena);
    for (uint32_t i = 0; i < reading->article.paragraphs.count; i++) passages_read(passages, i, &reading->arena);
    reading->passages = passages;
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

bool reading_marks(const Reading *reading, const Candidate *candidate, SaidSpans source) {
    const Passage *passage = &reading->passages[candidate->passage];
    const Standing *standing = &passage->standings[candidate->step];
    SaidSpan span = reading_step(reading, candidate->passage, candidate->step);
    if (2 * spans_cover(source, span) >= span.end - span.start) return true;
    if (standing->how != HOW_RELATIVE) return false;
    uint32_t relative = standing->verb;
    while (relative > candidate->step && scene_kind(&passage->scene, relative) != PIECE_RELATIVE) relative--;
    bool who = passage->standings[relative].type != 0; /* is a candidate itself */
    return !who && spans_cover(source, reading_step(reading, candidate->passage, relative)) > 0;
}
