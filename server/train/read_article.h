/* An article of a corpus as the analysis reads it, up to the people and their roles. */
#ifndef TRAIN_READ_ARTICLE_H
#define TRAIN_READ_ARTICLE_H

#include "block_list.h"
#include "cast.h"
#include "corpus.h"

typedef struct ReadArticle {
    const CorpusArticle *corpus;
    SaidDocument *document;
    BlockList *blocks;
    Article article;
    People people;
    Roles roles;
} ReadArticle;

/* Borrows from the corpus and the arena; `read_article_close` before either goes. */
ReadArticle read_article_open(const CorpusArticle *corpus, Arena *arena);
void read_article_close(ReadArticle *read);

#endif
