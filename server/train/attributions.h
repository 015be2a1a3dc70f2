/* Attributions that people marked in an article: who, by which words, says what. */
#ifndef TRAIN_ATTRIBUTIONS_H
#define TRAIN_ATTRIBUTIONS_H

#include "corpus.h"

typedef struct Attribution {
    SaidSpans source, cue, content;
    uint32_t length; /* bytes of its content */
} Attribution;

typedef SAID_SLICE(Attribution) Attributions;

Attributions attributions_read(const CorpusArticle *article, Arena *arena);

/* The innermost attribution with a source of whose content the span is at least half a part; NULL where none is. */
const Attribution *attributions_of(const Attributions *attributions, SaidSpan span);

/* How many bytes of the span lie in the spans. */
uint32_t spans_cover(SaidSpans spans, SaidSpan span);

#endif
