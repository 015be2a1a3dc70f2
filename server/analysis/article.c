#include "article.h"

Article article_open(const SaidDocument *document, Block *const *blocks, uint32_t count, Arena *arena) {
    Article article = {document, said_document_blocks(document), blocks, NULL};
    article.first_piece = arena_array(arena, uint32_t, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) article.first_piece[i + 1] = article.first_piece[i] + blocks[i]->pieces.count;
    return article;
}

SaidSpan article_span(const Article *article, uint32_t paragraph, uint32_t start, uint32_t end) {
    const SaidToken *tokens = article->blocks[paragraph]->tokens.items;
    uint32_t base = article->paragraphs.items[paragraph].span.start;
    return (SaidSpan){base + tokens[start].span.start, base + tokens[end - 1].span.end};
}

SaidText article_words(const Article *article, SaidSpan span) {
    return said_document_words(article->document, span);
}

SaidSpan article_name_span(const Article *article, Spot spot) {
    return article_span(article, spot.paragraph, spot.piece->head, spot.piece->tail);
}

bool article_capitals_tell(const Article *article, uint32_t paragraph) {
    SaidZone zone = article->paragraphs.items[paragraph].zone;
    return zone != SAID_HEADLINE && zone != SAID_BOILERPLATE && !article->blocks[paragraph]->title_case;
}
