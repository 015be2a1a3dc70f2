/* Articles with what people found in them, a JSON object a line.
 *
 * Places in the files are code points; here they are bytes. */
#ifndef TRAIN_CORPUS_H
#define TRAIN_CORPUS_H

#include "arena.h"
#include "json.h"

#include <whosaid/span.h>

typedef struct CorpusArticle {
    SaidText id, text;
    json_t *row;     /* the whole line */
    uint32_t *bytes; /* of each code point, and of the end */
    uint32_t code_points;
} CorpusArticle;

typedef struct Corpus {
    Arena arena;
    CorpusArticle *articles;
    uint32_t count;
} Corpus;

/* Reads the file; a message on stderr and no articles where that is not possible. Lines without "text" get an empty
 * one. */
Corpus corpus_read(const char *path);
void corpus_free(Corpus *corpus);

/* A pair [start, end, ...] of code points as bytes; {0, 0} where it is none. */
SaidSpan corpus_span(const CorpusArticle *article, const json_t *pair);

#endif
