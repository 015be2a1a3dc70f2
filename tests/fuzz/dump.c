#include "dump.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct Dump {
    Writing out;
    const SaidAnalysis *analysis;
    SaidText view;
} Dump;

static void promise(bool kept, const char *what) {
    if (kept) return;
    fprintf(stderr, "broken promise: %s\n", what);
    abort();
}

static bool is_edge(SaidText view, uint32_t at) {
    return at == view.length || (view.at[at] & 0xC0) != 0x80;
}

static void put_span(Dump *dump, SaidSpan span) {
    promise(span.start <= span.end && span.end <= dump->view.length, "a span lies in the view");
    promise(is_edge(dump->view, span.start) && is_edge(dump->view, span.end), "a span cuts no character");
    write_text(&dump->out, arena_format(dump->out.arena, " %u-%u", (unsigned)span.start, (unsigned)span.end));
}

static void put_spans(Dump *dump, SaidSpans spans) {
    for (uint32_t i = 0; i < spans.count; i++) put_span(dump, spans.items[i]);
    write_word(&dump->out, ",");
}

static void put_number(Dump *dump, uint32_t number) {
    write_text(&dump->out, arena_format(dump->out.arena, " %d", number == SAID_NONE ? -1 : (int)number));
}

static void put_ids(Dump *dump, SaidIds ids, uint32_t below) {
    for (uint32_t i = 0; i < ids.count; i++) {
        promise(ids.items[i] < below, "a number is of something");
        put_number(dump, ids.items[i]);
    }
    write_word(&dump->out, ",");
}

static void dump_mentions(Dump *dump) {
    SaidMentions mentions = dump->analysis->mentions;
    for (uint32_t i = 0; i < mentions.count; i++) {
        const SaidMention *mention = &mentions.items[i];
        promise(i == 0 || mentions.items[i - 1].span.start <= mention->span.start, "mentions stand in order");
        promise(said_span_holds(mention->whole, mention->span), "a name lies in its whole");
        write_word(&dump->out, "\nmention");
        put_span(dump, mention->span);
        put_span(dump, mention->whole);
        put_ids(dump, mention->people, dump->analysis->people.count);
        put_number(dump, mention->paragraph);
        put_number(dump, mention->kind);
        put_number(dump, mention->by);
        put_number(dump, mention->reading);
        put_number(dump, mention->grade);
        put_number(dump, mention->quoted);
    }
}

static void dump_people(Dump *dump) {
    SaidPeople people = dump->analysis->people;
    for (uint32_t i = 0; i < people.count; i++) {
        const SaidPerson *person = &people.items[i];
        promise(person->introduction < dump->analysis->mentions.count, "a person is introduced");
        write_text(&dump->out, arena_format(dump->out.arena, "\nperson %.*s", WORDS(person->name)));
        put_span(dump, person->role);
        put_number(dump, person->pronoun);
        put_number(dump, person->introduction);
        put_ids(dump, person->mentions, dump->analysis->mentions.count);
        put_ids(dump, person->quotes, dump->analysis->quotes.count);
    }
}

static void dump_sources(Dump *dump) {
    SaidSources sources = dump->analysis->sources;
    for (uint32_t i = 0; i < sources.count; i++) {
        const SaidSource *source = &sources.items[i];
        write_word(&dump->out, "\nsource");
        put_span(dump, source->description);
        put_number(dump, source->kind);
        put_number(dump, source->count);
        put_span(dump, source->reason);
        put_number(dump, source->described);
        put_spans(dump, source->places);
        put_ids(dump, source->quotes, dump->analysis->quotes.count);
    }
}

static void put_speaker(Dump *dump, const SaidSpeaker *speaker) {
    bool person = speaker->kind == SAID_BY_PERSON;
    bool source = speaker->kind == SAID_BY_ANONYMOUS || speaker->kind == SAID_BY_GROUP;
    promise(!person || speaker->person < dump->analysis->people.count, "a person who speaks is there");
    promise(!source || speaker->source < dump->analysis->sources.count, "a source that speaks is there");
    put_number(dump, speaker->kind);
    put_number(dump, speaker->person);
    put_number(dump, speaker->source);
    put_ids(dump, speaker->candidates, dump->analysis->people.count);
    put_span(dump, speaker->mention);
}

static void dump_quotes(Dump *dump) {
    SaidQuotes quotes = dump->analysis->quotes;
    for (uint32_t i = 0; i < quotes.count; i++) {
        const SaidQuote *quote = &quotes.items[i];
        promise(quote->spans.count > 0, "a quotation stands somewhere");
        promise(quote->parent == SAID_NONE || quote->parent < i, "a quotation comes before those inside it");
        write_word(&dump->out, "\nquote");
        put_number(dump, quote->kind);
        put_spans(dump, quote->spans);
        put_spans(dump, quote->quoted);
        put_number(dump, quote->parent);
        put_number(dump, quote->paragraph);
        put_span(dump, quote->cue);
        put_speaker(dump, &quote->speaker);
        put_speaker(dump, &quote->via);
        put_number(dump, quote->evidence);
        put_number(dump, quote->grade);
        put_number(dump, (uint32_t)(quote->confidence * 1000.0F));
    }
}

static void dump_lone_marks(Dump *dump) {
    SaidLoneMarks marks = dump->analysis->lone_marks;
    for (uint32_t i = 0; i < marks.count; i++) {
        write_word(&dump->out, "\nlone mark");
        put_span(dump, marks.items[i].span);
        put_number(dump, marks.items[i].paragraph);
        put_number(dump, marks.items[i].opens);
    }
}

static void dump_findings(Dump *dump) {
    SaidHouse house = said_house_none();
    SaidFindings *findings = said_findings_new(dump->analysis, &house);
    SaidFindingSlice all = said_findings_all(findings);
    for (uint32_t i = 0; i < all.count; i++) {
        const SaidFinding *finding = &all.items[i];
        write_text(&dump->out,
                   arena_format(dump->out.arena, "\n%s %.*s", said_rule_code(finding->rule), WORDS(finding->message)));
        put_span(dump, finding->span);
        for (uint32_t j = 0; j < finding->fixes.count; j++)
            for (uint32_t k = 0; k < finding->fixes.items[j].edits.count; k++)
                put_span(dump, finding->fixes.items[j].edits.items[k].span);
        for (uint32_t j = 0; j < finding->related.count; j++) put_span(dump, finding->related.items[j].span);
    }
    said_findings_free(findings);
}

SaidText dump(Arena *arena, const SaidAnalysis *analysis) {
    Dump whole = {.out = {.arena = arena}, .analysis = analysis, .view = said_document_view(analysis->document)};
    dump_mentions(&whole);
    dump_people(&whole);
    dump_sources(&whole);
    dump_quotes(&whole);
    dump_lone_marks(&whole);
    dump_findings(&whole);
    return written(&whole.out);
}
