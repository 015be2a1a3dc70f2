#include "article.h"

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
