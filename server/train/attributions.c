#include "attributions.h"

static SaidSpans spans_under(const CorpusArticle *article, const json_t *row, const char *key, Arena *arena) {
    const json_t *pairs = json_object_get(row, key);
    uint32_t count = (uint32_t)json_array_size(pairs);
    SaidSpan *spans = arena_array(arena, SaidSpan, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) spans[i] = corpus_span(article, json_array_get(pairs, i));
    return (SaidSpans){spans, count};
}

Attributions attributions_read(const CorpusArticle *article, Arena *arena) {
    const json_t *rows = json_object_get(article->row, "attributions");
    uint32_t count = (uint32_t)json_array_size(rows);
    Attribution *items = arena_array(arena, Attribution, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const json_t *row = json_array_get(rows, i);
        items[i].source = spans_under(article, row, "source", arena);
        items[i].cue = spans_under(article, row, "cue", arena);
        items[i].content = spans_under(article, row, "content", arena);
        for (uint32_t n = 0; n < items[i].content.count; n++)
            items[i].length += items[i].content.items[n].end - items[i].content.items[n].start;
    }
    return (Attributions){items, count};
}

uint32_t spans_cover(SaidSpans spans, SaidSpan span) {
    uint32_t covered = 0;
    for (uint32_t i = 0; i < spans.count; i++) {
        uint32_t start = spans.items[i].start > span.start ? spans.items[i].start : span.start;
        uint32_t end = spans.items[i].end < span.end ? spans.items[i].end : span.end;
        if (end > start) covered += end - start;
    }
    return covered;
}

const Attribution *attributions_of(const Attributions *attributions, SaidSpan span) {
    const Attribution *innermost = NULL;
    for (uint32_t i = 0; i < attributions->count; i++) {
        const Attribution *here = &attributions->items[i];
        if (here->source.count == 0 || 2 * spans_cover(here->content, span) < span.end - span.start) continue;
        if (innermost == NULL || here->length < innermost->length) innermost = here;
    }
    return innermost;
}
