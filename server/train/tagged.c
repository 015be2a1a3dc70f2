#include "tagged.h"

#include "corpus.h"
#include "index.h"
#include "text.h"

#include <stdio.h>
#include <string.h>
#include <whosaid/analysis.h>

/* Another tagger's token. */
typedef struct Foreign {
    SaidSpan span;
    uint8_t tag;
} Foreign;

typedef LIST(Foreign) Foreigners;

static const struct {
    const char *name;
    uint8_t tag;
} CLASSES[] = {
    {"VBD", SAID_TAG_FINITE},      {"VBZ", SAID_TAG_FINITE},     {"VBP", SAID_TAG_FINITE},
    {"VB", SAID_TAG_BASE},         {"VBG", SAID_TAG_ING},        {"VBN", SAID_TAG_PARTICIPLE},
    {"MD", SAID_TAG_MODAL},        {"NN", SAID_TAG_NOUN},        {"FW", SAID_TAG_NOUN},
    {"NNS", SAID_TAG_NOUNS},       {"NNP", SAID_TAG_PROPER},     {"NNPS", SAID_TAG_PROPER},
    {"JJ", SAID_TAG_ADJECTIVE},    {"JJR", SAID_TAG_ADJECTIVE},  {"JJS", SAID_TAG_ADJECTIVE},
    {"RB", SAID_TAG_ADVERB},       {"RBR", SAID_TAG_ADVERB},     {"RBS", SAID_TAG_ADVERB},
    {"RP", SAID_TAG_ADVERB},       {"UH", SAID_TAG_ADVERB},      {"IN", SAID_TAG_PREPOSITION},
    {"TO", SAID_TAG_PREPOSITION},  {"DT", SAID_TAG_DETERMINER},  {"PDT", SAID_TAG_DETERMINER},
    {"PRP$", SAID_TAG_DETERMINER}, {"POS", SAID_TAG_DETERMINER}, {"CC", SAID_TAG_CONJUNCTION},
    {"PRP", SAID_TAG_PRONOUN},     {"EX", SAID_TAG_PRONOUN},     {"WDT", SAID_TAG_RELATIVE},
    {"WP", SAID_TAG_RELATIVE},     {"WP$", SAID_TAG_RELATIVE},   {"WRB", SAID_TAG_RELATIVE},
    {"CD", SAID_TAG_NUMBER},
};

static uint8_t class_of(SaidText name) {
    for (size_t i = 0; i < sizeof CLASSES / sizeof *CLASSES; i++)
        if (text_equal(name, text_of(CLASSES[i].name))) return CLASSES[i].tag;
    return UNTAGGED;
}

/* The class of the last foreign token in the span; of one that reaches over its edges nothing is known. */
static uint8_t class_in(const Foreigners *foreigners, uint32_t *from, SaidSpan span) {
    uint8_t tag = UNTAGGED;
    while (*from < foreigners->count && foreigners->items[*from].span.end <= span.start) ++*from;
    for (uint32_t i = *from; i < foreigners->count && foreigners->items[i].span.start < span.end; i++) {
        const Foreign *foreign = &foreigners->items[i];
        if (foreign->span.start < span.start || foreign->span.end > span.end + 1) return UNTAGGED;
        if (foreign->tag != UNTAGGED) tag = foreign->tag;
    }
    return tag;
}

static void add_paragraph(TaggedSentences *out, const SaidAnalysis *analysis, uint32_t paragraph, uint32_t article,
                          const Foreigners *foreigners, uint32_t *from, Arena *arena) {
    SaidTokens tokens = said_analysis_tokens(analysis, paragraph);
    SaidSentences sentences = said_analysis_sentences(analysis, paragraph);
    SaidSpan place = analysis->paragraphs.items[paragraph].span;
    SaidToken *copies = arena_array(arena, SaidToken, (size_t)tokens.count + 1);
    uint8_t *tags = arena_array(arena, uint8_t, (size_t)tokens.count + 1);
    for (uint32_t i = 0; i < tokens.count; i++) {
        copies[i] = tokens.items[i];
        SaidSpan view = {place.start + copies[i].span.start, place.start + copies[i].span.end};
        tags[i] = class_in(foreigners, from, said_document_file_span(analysis->document, view));
    }
    SaidText text = arena_text(arena, said_document_words(analysis->document, place));
    for (uint32_t i = 0; i < sentences.count; i++)
        list_push(out, arena, ((TaggedSentence){text, copies, sentences.items[i], tags, article}));
}

static void add_article(TaggedSentences *out, SaidText text, uint32_t article, const Foreigners *foreigners,
                        Arena *arena) {
    SaidDocument *document = said_document_new(text.at, text.length, SAID_PLAIN);
    SaidAnalysis *analysis = said_analysis_new(document, NULL);
    uint32_t from = 0;
    for (uint32_t i = 0; i < analysis->paragraphs.count; i++)
        add_paragraph(out, analysis, i, article, foreigners, &from, arena);
    said_analysis_free(analysis);
    said_document_free(document);
}

static Foreigners silver_of(const CorpusArticle *article, const json_t *row, Arena *arena) {
    Foreigners foreigners = {0};
    size_t i, k;
    json_t *sentence, *token;
    json_array_foreach(json_object_get(row, "sentences"), i, sentence) {
        json_array_foreach(sentence, k, token) {
            SaidText name = text_of(json_string_value(json_array_get(token, 2)));
            list_push(&foreigners, arena, ((Foreign){corpus_span(article, token), class_of(name)}));
        }
    }
    return foreigners;
}

static void add_silver(TaggedSentences *out, const char *data, Arena *arena) {
    Corpus texts = corpus_read(arena_format(arena, "%s/polnear-train.jsonl", data).at);
    Corpus silver = corpus_read(arena_format(arena, "%s/polnear-train-silver.jsonl", data).at);
    Index places = {0};
    for (uint32_t i = 0; i < silver.count; i++) *index_place(&places, arena, silver.articles[i].id) = i;
    for (uint32_t i = 0; i < texts.count; i++) {
        const CorpusArticle *article = &texts.articles[i];
        uint32_t place = index_find(&places, article->id);
        if (place == INDEX_NONE) continue;
        Foreigners foreigners = silver_of(article, silver.articles[place].row, arena);
        add_article(out, article->text, i, &foreigners, arena);
    }
    corpus_free(&silver);
    corpus_free(&texts);
}

/* The field of a row of CoNLL-U, from 0. */
static SaidText field_of(const char *line, uint32_t field) {
    for (; field > 0; field--) {
        line = strchr(line, '\t');
        if (line == NULL) return (SaidText){0};
        line++;
    }
    return (SaidText){line, (uint32_t)strcspn(line, "\t\n")};
}

/* How far behind the token before it a token is looked for, in bytes. */
enum { FARTHEST = 80, LONGEST_ROW = 8192 };

static Foreigners gold_of(SaidText text, const char *path, Arena *arena) {
    Foreigners foreigners = {0};
    FILE *file = fopen(path, "rb");
    char line[LONGEST_ROW];
    uint32_t at = 0;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        SaidText number = field_of(line, 0), form = field_of(line, 1);
        bool row = line[0] >= '1' && line[0] <= '9' && memchr(number.at, '-', number.length) == NULL;
        if (!row || form.length == 0) continue;
        uint32_t start = at;
        while (start + form.length <= text.length && start < at + FARTHEST &&
               memcmp(text.at + start, form.at, form.length) != 0)
            start++;
        if (start + form.length > text.length || start == at + FARTHEST) continue;
        at = start + form.length;
        list_push(&foreigners, arena, ((Foreign){{start, at}, class_of(field_of(line, 4))}));
    }
    if (file != NULL) (void)fclose(file);
    return foreigners;
}

static void add_gold(TaggedSentences *out, const char *data, uint32_t first, Arena *arena) {
    Corpus texts = corpus_read(arena_format(arena, "%s/gum-train.jsonl", data).at);
    for (uint32_t i = 0; i < texts.count; i++) {
        SaidText path = arena_format(arena, "%s/gum-conllu/%.*s.conllu", data, WORDS(texts.articles[i].id));
        Foreigners foreigners = gold_of(texts.articles[i].text, path.at, arena);
        add_article(out, texts.articles[i].text, first + i, &foreigners, arena);
    }
    corpus_free(&texts);
}

TaggedSentences tagged_read(const char *data, Arena *arena) {
    TaggedSentences sentences = {0};
    add_silver(&sentences, data, arena);
    uint32_t first = sentences.count > 0 ? sentences.items[sentences.count - 1].article + 1 : 0;
    add_gold(&sentences, data, first, arena);
    return sentences;
}
