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
    Clauses *clauses;
    Roles roles;
} ReadArticle;

/* Borrows from the corpus and the arena, and stays where it is; `read_article_close` before either goes. */
void read_article_open(ReadArticle *read, const CorpusArticle *corpus, Arena *arena);
void read_article_close(ReadArticle *read);

#endif
