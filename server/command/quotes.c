#include "listing.h"

#include "explain.h"
#include "text.h"
#include "verbs.h"
#include "vocabulary.h"

enum { SPEAKER, QUOTED_WORDS, EVIDENCE, GRADE, LINE, KIND };

static const Column columns[] = {
    [SPEAKER] = {"speaker", COLUMN_WORDS},   [QUOTED_WORDS] = {"words", COLUMN_PROSE},
    [EVIDENCE] = {"evidence", COLUMN_WORDS}, [GRADE] = {"grade", COLUMN_NUMBER},
    [LINE] = {"line", COLUMN_NUMBER},        [KIND] = {"kind", COLUMN_DATA},
};

/* What is said, with "…" where the tag stands between. */
static SaidText words_of(const Story *story, const SaidQuote *quote, Arena *arena) {
    SaidText words = {0};
    for (uint32_t i = 0; i < quote->spans.count; i++) {
        SaidText part = text_line(said_document_words(story->document, quote->spans.items[i]), arena);
        words = i == 0 ? part : arena_format(arena, "%.*s … %.*s", WORDS(words), WORDS(part));
    }
    return words;
}

/* How the speaker is known: a guess is called one, and who handed the words on is named. */
static SaidText evidence_of(const Story *story, const SaidQuote *quote, Arena *arena) {
    SaidText evidence = explain_evidence(story->analysis, quote, arena);
    if (quote->via.kind != SAID_BY_NOBODY) {
        SaidText via = explain_via(story->analysis, quote, arena);
        evidence = arena_format(arena, "%.*s; handed on by %.*s", WORDS(evidence), WORDS(via));
    }
    return quote->grade == SAID_GRADE_C ? arena_format(arena, "a guess: %.*s", WORDS(evidence)) : evidence;
}

static void fill(const Story *story, Table *table) {
    const SaidQuotes quotes = story->analysis->quotes;
    for (uint32_t i = 0; i < quotes.count; i++) {
        const SaidQuote *quote = &quotes.items[i];
        if (quote->kind == SAID_SCARE || quote->kind == SAID_TITLE) continue;
        table_add(table, explain_speaker(story->analysis, quote, &table->arena));
        table_add(table, words_of(story, quote, &table->arena));
        table_add(table, evidence_of(story, quote, &table->arena));
        table_add(table, text_of(word_of_grade(quote->grade)));
        table_add_number(table, story_line(story, quote->spans.items[0]));
        table_add(table, text_of(word_of_quote(quote->kind)));
    }
}

/* **Elena Ortiz** (line 3): “The roof leaks” — “Ortiz said”, the words right after the quotation */
static void item(const Table *table, uint32_t row) {
    (void)fputs("**", stdout);
    listing_markdown(table_cell(table, row, SPEAKER));
    (void)printf("** (line %.*s): ", WORDS(table_cell(table, row, LINE)));
    listing_markdown(table_cell(table, row, QUOTED_WORDS));
    (void)fputs(" — ", stdout);
    listing_markdown(table_cell(table, row, EVIDENCE));
}

const Listing quotes_listing = {
    .verb = "quotes",
    .about =
        "Direct, mixed and indirect speech, and who declined to speak; no titles, no terms in marks. " LISTING_FORMATS,
    .example = "whosaid quotes --format markdown story.txt > checks.md",
    .nothing = "no quotations",
    .columns = columns,
    .column_count = sizeof columns / sizeof *columns,
    .fill = fill,
    .item = item,
};

int command_quotes(int argc, char **argv) {
    return listing_run(&quotes_listing, argc, argv);
}
