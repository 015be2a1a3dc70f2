/* Any bytes are an article, and it does not matter how they came to be: what an editor reaches by edits is read as if
 * it had been opened so. */
#include "dump.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_PARTS = 4 };

/* Where the text is cut, and in which order its parts are typed. */
typedef struct Plan {
    uint32_t cuts[MOST_PARTS + 1];
    uint32_t order[MOST_PARTS];
    bool typed[MOST_PARTS];
} Plan;

static uint32_t draw(uint32_t *state, uint32_t below) {
    *state = *state * 1664525U + 1013904223U;
    return below == 0 ? 0 : (*state >> 8) % below;
}

static uint32_t whole_character(SaidText text, uint32_t at) {
    while (at < text.length && (text.at[at] & 0xC0) == 0x80) at++;
    return at;
}

static Plan plan(SaidText text, uint32_t *state) {
    Plan made = {.cuts = {[MOST_PARTS] = text.length}};
    for (uint32_t i = 1; i < MOST_PARTS; i++) {
        uint32_t at = whole_character(text, draw(state, text.length + 1)), j = i;
        for (; made.cuts[j - 1] > at; j--) made.cuts[j] = made.cuts[j - 1];
        made.cuts[j] = at;
    }
    for (uint32_t i = 0; i < MOST_PARTS; i++) {
        uint32_t j = draw(state, i + 1);
        made.order[i] = made.order[j];
        made.order[j] = i;
    }
    return made;
}

typedef struct Desk {
    SaidDocument *document;
    SaidAnalysis *analysis;
} Desk;

static void edit(Desk *desk, SaidSpan span, SaidText with) {
    SaidDocument *document = said_document_edit(desk->document, span, with.at, with.length);
    SaidAnalysis *analysis = said_analysis_new(document, desk->analysis);
    said_analysis_free(desk->analysis);
    said_document_free(desk->document);
    *desk = (Desk){document, analysis};
}

/* Where the part begins in what has been typed so far. */
static uint32_t offset(const Plan *made, uint32_t part) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < part; i++)
        if (made->typed[i]) at += made->cuts[i + 1] - made->cuts[i];
    return at;
}

/* Types the parts of the text in any order, each after a slip that is mended. */
static Desk type(SaidText text, SaidFormat format, uint32_t *state) {
    static const char *const SLIPS[] = {"“", "\"", "\n\n", "Mr. Ortiz said, ", "”\n", "'", "*"};
    Plan made = plan(text, state);
    Desk desk = {.document = said_document_new("", 0, format)};
    desk.analysis = said_analysis_new(desk.document, NULL);
    for (uint32_t i = 0; i < MOST_PARTS; i++) {
        uint32_t part = made.order[i], at = offset(&made, part);
        SaidText slip = text_of(SLIPS[draw(state, sizeof SLIPS / sizeof SLIPS[0])]);
        edit(&desk, (SaidSpan){at, at}, slip);
        edit(&desk, (SaidSpan){at, at + slip.length},
             text_part(text, (SaidSpan){made.cuts[part], made.cuts[part + 1]}));
        made.typed[part] = true;
    }
    return desk;
}

static void assert_same(SaidText opened, SaidText edited) {
    if (text_equal(opened, edited)) return;
    fprintf(stderr, "opened:\n%.*s\n\nedited:\n%.*s\n", (int)opened.length, opened.at, (int)edited.length, edited.at);
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    SaidText bytes = {(const char *)data, (uint32_t)size};
    uint32_t state = text_hash(bytes);
    SaidFormat format = state & 1 ? SAID_MARKDOWN : SAID_PLAIN;
    Arena arena = {0};

    /* Bytes in another encoding are dumped too; an editor then sends their text. */
    SaidDocument *file = said_document_new(bytes.at, bytes.length, format);
    SaidAnalysis *read = said_analysis_new(file, NULL);
    (void)dump(&arena, read);

    SaidText text = said_document_text(file);
    SaidDocument *document = said_document_new(text.at, text.length, format);
    SaidAnalysis *analysis = said_analysis_new(document, NULL);
    Desk desk = type(text, format, &state);
    assert_same(text, said_document_text(desk.document));
    assert_same(dump(&arena, analysis), dump(&arena, desk.analysis));

    said_analysis_free(desk.analysis);
    said_document_free(desk.document);
    said_analysis_free(analysis);
    said_document_free(document);
    said_analysis_free(read);
    said_document_free(file);
    arena_free(&arena);
    return 0;
}
