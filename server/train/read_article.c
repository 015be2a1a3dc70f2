#include "read_article.h"

void read_article_open(ReadArticle *read, const CorpusArticle *corpus, Arena *arena) {
    *read = (ReadArticle){.corpus = corpus};
    read->document = said_document_new(corpus->text.at, corpus->text.length, SAID_PLAIN);
    read->blocks = block_list_new(read->document, NULL);
    const BlockList *blocks = read->blocks;
    read->article = (Article){blocks->document, said_document_blocks(blocks->document), blocks->items, NULL};
    read->article.first_piece = arena_array(arena, uint32_t, (size_t)blocks->count + 1);
    for (uint32_t i = 0; i < blocks->count; i++)
        read->article.first_piece[i + 1] = read->article.first_piece[i] + blocks->items[i]->pieces.count;
    read->people = people_find(&read->article, arena);
    read->clauses = arena_new(arena, Clauses);
    *read->clauses = clauses_find(&read->article, &read->people, arena);
    read->roles = roles_find(&read->article, &read->people, read->clauses, arena);
}

void read_article_close(ReadArticle *read) {
    block_list_free(read->blocks);
    said_document_free(read->document);
}
