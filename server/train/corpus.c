#include "corpus.h"

#include "list.h"
#include "utf8.h"

#include <stdio.h>
#include <string.h>

static void map_bytes(CorpusArticle *article, Arena *arena) {
    article->bytes = arena_array(arena, uint32_t, (size_t)article->text.length + 1);
    uint32_t at = 0;
    for (; at < article->text.length; at += utf8_read(article->text, at).length)
        article->bytes[article->code_points++] = at;
    article->bytes[article->code_points] = at;
}

static SaidText text_under(const json_t *row, const char *key) {
    const json_t *value = json_object_get(row, key);
    return json_is_string(value) ? (SaidText){json_string_value(value), (uint32_t)json_string_length(value)}
                                 : (SaidText){"", 0};
}

Corpus corpus_read(const char *path) {
    Corpus corpus = {0};
    LIST(CorpusArticle) articles = {0};
    FILE *file = fopen(path, "rb");
    if (file == NULL) (void)fprintf(stderr, "%s: cannot be read\n", path);
    while (file != NULL) {
        json_t *row = json_loadf(file, JSON_DISABLE_EOF_CHECK, NULL);
        if (row == NULL) break;
        CorpusArticle article = {.id = text_under(row, "id"), .text = text_under(row, "text"), .row = row};
        map_bytes(&article, &corpus.arena);
        list_push(&articles, &corpus.arena, article);
    }
    if (file != NULL) (void)fclose(file);
    corpus.articles = articles.items;
    corpus.count = articles.count;
    return corpus;
}

void corpus_free(Corpus *corpus) {
    for (uint32_t i = 0; i < corpus->count; i++) json_decref(corpus->articles[i].row);
    arena_free(&corpus->arena);
}

SaidSpan corpus_span(const CorpusArticle *article, const json_t *pair) {
    json_int_t start = json_integer_value(json_array_get(pair, 0)), end = json_integer_value(json_array_get(pair, 1));
    if (start < 0 || end < start || end > (json_int_t)article->code_points) return (SaidSpan){0, 0};
    return (SaidSpan){article->bytes[start], article->bytes[end]};
}
