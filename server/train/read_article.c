#include "read_article.h"

void read_article_open(ReadArticle *read, const CorpusArticle *corpus, Arena *arena) {
    *read = (ReadArticle){.corpus = corpus};
    read->document = said_document_new(corpus->text.at, corpus->text.length, SAID_PLAIN);
    read->blocks = block_list_new(read->document, NULL);
    read->article = article_open(read->document, read->blocks->items, read->blocks->count, arena);
    read->people = people_find(&read->article, arena);
    read->clauses = arena_new(arena, Clauses);
    *read->clauses = clauses_find(&read->article, &read->people, arena);
    read->roles = roles_find(&read->article, &read->people, read->clauses, arena);
}

void read_article_close(ReadArticle *read) {
    block_list_free(read->blocks);
    said_document_free(read->document);
}
