#include "reports.h"

#include "block_list.h"
#include "corpus.h"
#include "text.h"

typedef struct Reader {
    Reports *reports;
    Article *article;
    Cast cast;
    uint32_t number;
    Arena *arena;
    uint32_t first_cue; /* of the article */
} Reader;

static SaidSpan view_span(const SaidDocument *document, SaidSpan file) {
    return (SaidSpan){said_document_view_offset(document, file.start), said_document_view_offset(document, file.end)};
}

static SaidSpan step_span(const Cue *cue, uint32_t start, uint32_t end) {
    const Scene *scene = cue->scene;
    return article_span(scene->article, scene->paragraph, scene_piece(scene, start)->start,
                        scene_piece(scene, end - 1)->end);
}

static uint32_t shared(SaidSpan a, SaidSpan b) {
    uint32_t start = a.start > b.start ? a.start : b.start, end = a.end < b.end ? a.end : b.end;
    return end > start ? end - start : 0;
}

bool reports_tells(const ReportCue *cue, uint32_t step) {
    SaidSpan span = step_span(&cue->cue, step, step + 1);
    uint32_t inside = 0;
    for (uint32_t i = 0; i < cue->gold->source.count; i++) inside += shared(span, cue->gold->source.items[i]);
    return 2 * inside >= span.end - span.start;
}

double reports_overlap(const ReportCue *cue, const Content *content) {
    uint32_t both = 0, all = 0;
    SaidSpan parts[2] = {step_span(&cue->cue, content->start, content->end)};
    bool second = content->second_end > content->second_start;
    if (second) parts[1] = step_span(&cue->cue, content->second_start, content->second_end);
    for (uint32_t part = 0; part < (second ? 2U : 1U); part++) all += parts[part].end - parts[part].start;
    for (uint32_t i = 0; i < cue->gold->content.count; i++) {
        SaidSpan gold = cue->gold->content.items[i];
        all += gold.end - gold.start;
        for (uint32_t part = 0; part < (second ? 2U : 1U); part++) both += shared(gold, parts[part]);
    }
    return all == both ? 1 : (double)both / (double)(all - both);
}

/* Verbs of saying first, then other verbs, then nouns. */
static uint32_t rank_of(const ReportCue *cue) {
    const Piece *piece = scene_piece(cue->cue.scene, cue->cue.step);
    if (piece->kind == PIECE_VERB) return 1;
    return piece->kind == PIECE_NOUN || piece->kind == PIECE_NOMINAL ? 2 : 0;
}

/* The cue of the article that annotators mean: of those in the span the first of the best rank. */
static ReportCue *meant(const Reader *reader, SaidSpan span) {
    ReportCue *found = NULL;
    for (uint32_t i = reader->first_cue; i < reader->reports->cues.count; i++) {
        ReportCue *cue = &reader->reports->cues.items[i];
        const Scene *scene = cue->cue.scene;
        uint32_t head = scene_piece(scene, cue->cue.step)->head;
        if (!said_spans_meet(article_span(scene->article, scene->paragraph, head, head + 1), span)) continue;
        if (found == NULL || rank_of(cue) < rank_of(found)) found = cue;
    }
    return found;
}

static void read_gold(const Reader *reader, const CorpusArticle *corpus) {
    const SaidDocument *document = reader->article->document;
    size_t i, k;
    json_t *row, *pair;
    json_array_foreach(json_object_get(corpus->row, "attributions"), i, row) {
        GoldReport *gold = arena_new(reader->arena, GoldReport);
        ReportCue *cue = NULL;
        json_array_foreach(json_object_get(row, "source"), k, pair) {
            list_push(&gold->source, reader->arena, view_span(document, corpus_span(corpus, pair)));
        }
        json_array_foreach(json_object_get(row, "content"), k, pair) {
            list_push(&gold->content, reader->arena, view_span(document, corpus_span(corpus, pair)));
        }
        json_array_foreach(json_object_get(row, "cue"), k, pair) {
            if (cue == NULL) cue = meant(reader, view_span(document, corpus_span(corpus, pair)));
        }
        gold->quoted = text_is(text_of(json_string_value(json_object_get(row, "type"))), "direct");
        if (gold->content.count > 0 && gold->source.count > 0 && !gold->quoted) {
            reader->reports->gold_count++;
            reader->reports->gold_of[reader->number]++;
        }
        if (cue == NULL || cue->gold != NULL || gold->content.count == 0) continue;
        cue->gold = gold;
        cue->sourceless = gold->source.count == 0;
    }
}

static void read_cues(Reader *reader) {
    reader->first_cue = reader->reports->cues.count;
    for (uint32_t p = 0; p < reader->article->paragraphs.count; p++) {
        SaidZone zone = reader->article->paragraphs.items[p].zone;
        if (zone == SAID_BOILERPLATE || zone == SAID_HEADLINE) continue;
        Scene *scene = arena_new(reader->arena, Scene);
        *scene = scene_open(reader->article, &reader->cast, p, reader->arena);
        uint8_t *symbols = symbols_read(scene, reader->arena);
        for (uint32_t step = 0; step < scene->count; step++) {
            if (!cue_may_be(scene, symbols, step)) continue;
            ReportCue cue = {.cue = cue_open(scene, symbols, step), .article = reader->number};
            cue_look_around(&cue.cue);
            list_push(&reader->reports->cues, reader->arena, cue);
        }
    }
}

static void read_article(Reader *reader, const CorpusArticle *corpus) {
    SaidDocument *document = said_document_new(corpus->text.at, corpus->text.length, SAID_PLAIN);
    BlockList *blocks = block_list_new(document, NULL);
    Article *article = arena_new(reader->arena, Article);
    *article = (Article){document, said_document_blocks(document), blocks->items, NULL};
    article->first_piece = arena_array(reader->arena, uint32_t, (size_t)blocks->count + 1);
    for (uint32_t i = 0; i < blocks->count; i++)
        article->first_piece[i + 1] = article->first_piece[i] + blocks->items[i]->pieces.count;
    Cast *cast = arena_new(reader->arena, Cast);
    *cast = cast_find(article, reader->arena);
    reader->article = article;
    reader->cast = *cast;
    read_cues(reader);
    read_gold(reader, corpus);
}

Reports reports_read(const char *data, Arena *arena) {
    Reports reports = {0};
    Corpus corpus = corpus_read(arena_format(arena, "%s/polnear-train.jsonl", data).at);
    reports.gold_of = arena_array(arena, uint32_t, (size_t)corpus.count + 1);
    reports.article_count = corpus.count;
    for (uint32_t i = 0; i < corpus.count; i++) {
        Reader *reader = arena_new(arena, Reader); /* scenes keep its cast */
        *reader = (Reader){.reports = &reports, .number = i, .arena = arena};
        read_article(reader, &corpus.articles[i]);
    }
    corpus_free(&corpus);
    return reports;
}
