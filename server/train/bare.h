/* Bare articles: the words that say who speaks are cut away, as a writer forgets them. */
#ifndef TRAIN_BARE_H
#define TRAIN_BARE_H

#include "attributions.h"
#include "list.h"

typedef struct BareArticle {
    SaidText text;
    SaidSpans bare; /* the quotations that nobody says any more */
} BareArticle;

/* The article with some paragraphs of one quotation and its tag cut down to the quotation. */
BareArticle bare_article(const CorpusArticle *article, const Attributions *attributions, Arena *arena);

#endif
