#include "found.h"

#include "labels.h"
#include "list.h"
#include "text.h"

typedef struct Marker {
    Arena *arena;
    const Found *found;
    LIST(Mark) marks;
} Marker;

static const char *const BY_WORDS[] = {
#define SAID_BY(NAME, word) word,
#include <whosaid/mention.def>
#undef SAID_BY
};

static const char *const EVIDENCE_WORDS[] = {
#define SAID_EVIDENCE(NAME, word, told) word,
#include <whosaid/evidence.def>
#undef SAID_EVIDENCE
};

Found found_new(Arena *arena, SaidText copy, SaidFormat format) {
    Found found = {0};
    SaidHouse house = said_house_none();
    found.document = said_document_new(copy.at, copy.length, format);
    found.analysis = said_analysis_new(found.document, NULL);
    found.findings = said_findings_new(found.analysis, &house);
    found.labels = labels_new(arena, found.analysis);
    return found;
}

void found_free(Found *found) {
    said_findings_free(found->findings);
    said_analysis_free(found->analysis);
    said_document_free(found->document);
}

static void add(Marker *marker, SaidSpan view, SaidText what, SaidText note) {
    SaidSpan span = said_document_text_span(marker->found->document, view);
    list_push(&marker->marks, marker->arena, ((Mark){span, what, note}));
}

static bool is_introduction(const SaidAnalysis *analysis, uint32_t mention) {
    SaidIds people = analysis->mentions.items[mention].people;
    return people.count == 1 && analysis->people.items[people.items[0]].introduction == mention;
}

static void add_mentions(Marker *marker) {
    const SaidAnalysis *analysis = marker->found->analysis;
    for (uint32_t i = 0; i < analysis->mentions.count; i++) {
        const SaidMention *mention = &analysis->mentions.items[i];
        if (mention->people.count == 0) continue; /* means nobody known */
        SaidText who = labels_join(marker->arena, analysis, marker->found->labels, mention->people, mention->reading);
        SaidText note = arena_format(marker->arena, "%s %c%s", BY_WORDS[mention->by], "ABCD"[mention->grade],
                                     is_introduction(analysis, i) ? " introduction" : "");
        add(marker, mention->span, who, note);
    }
}

static SaidText speaker_label(Marker *marker, const SaidSpeaker *speaker) {
    switch (speaker->kind) {
    case SAID_BY_PERSON:
        return marker->found->labels[speaker->person];
    case SAID_BY_ANONYMOUS:
        return text_of("anonymous");
    case SAID_BY_GROUP:
        return text_of("group");
    case SAID_BY_EITHER:
        return labels_join(marker->arena, marker->found->analysis, marker->found->labels, speaker->candidates,
                           SAID_EITHER);
    case SAID_BY_NOBODY:
        break;
    }
    return text_of("nobody");
}

static SaidText speech(Marker *marker, const SaidQuote *quote) {
    if (quote->kind == SAID_TITLE) return text_of("title");
    if (quote->kind == SAID_SCARE) return text_of("scare");
    SaidText who = speaker_label(marker, &quote->speaker);
    const char *verb = quote->kind == SAID_DIRECT ? "says" : quote->kind == SAID_DECLINED ? "declines" : "says~";
    if (quote->via.kind == SAID_BY_NOBODY) return arena_format(marker->arena, "%.*s %s", WORDS(who), verb);
    SaidText via = speaker_label(marker, &quote->via);
    return arena_format(marker->arena, "%.*s %s via %.*s", WORDS(who), verb, WORDS(via));
}

/* Quotations of more than one span are numbered in the order of the copy. */
static void add_quotes(Marker *marker) {
    const SaidAnalysis *analysis = marker->found->analysis;
    unsigned number = 0;
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[i];
        SaidText what = speech(marker, quote);
        SaidText note = arena_format(marker->arena, "%s %c", EVIDENCE_WORDS[quote->evidence], "ABCD"[quote->grade]);
        if (quote->spans.count > 1) what = arena_format(marker->arena, "%.*s #%u", WORDS(what), ++number);
        add(marker, quote->spans.items[0], what, note);
        for (uint32_t part = 1; part < quote->spans.count; part++)
            add(marker, quote->spans.items[part], arena_format(marker->arena, "#%u", number), (SaidText){0});
    }
}

static void add_findings(Marker *marker) {
    SaidFindingSlice all = said_findings_all(marker->found->findings);
    for (uint32_t i = 0; i < all.count; i++) {
        const SaidFinding *finding = &all.items[i];
        add(marker, finding->span, arena_format(marker->arena, "! %s", said_rule_code(finding->rule)),
            text_of(said_severity_word(finding->severity)));
    }
}

/* A note is a few words: a grade is one capital letter, "introduction" is itself, any other word is the kind. */
static int word_sort(SaidText word) {
    if (word.length == 1) return 0;
    return text_is(word, "introduction") ? 1 : 2;
}

static bool next_word(SaidText text, uint32_t *at, SaidText *word) {
    while (*at < text.length && text.at[*at] == ' ') (*at)++;
    uint32_t start = *at;
    while (*at < text.length && text.at[*at] != ' ') (*at)++;
    *word = text_part(text, (SaidSpan){start, *at});
    return start < *at;
}

/* The words of `note` of the sorts that `wanted` has. */
static SaidText wanted_words(Arena *arena, SaidText note, SaidText wanted) {
    SaidText kept = text_of(""), word, want;
    for (uint32_t i = 0; next_word(wanted, &i, &want);)
        for (uint32_t j = 0; next_word(note, &j, &word);)
            if (word_sort(word) == word_sort(want))
                kept = arena_format(arena, "%.*s%s%.*s", WORDS(kept), kept.length > 0 ? " " : "", WORDS(word));
    return kept;
}

/* Speech is the same thing whoever says it, a mention whoever is meant; so is a finding of the same rule. */
static bool same_thing(const Mark *a, const Mark *b) {
    if (a->span.start != b->span.start || a->span.end != b->span.end) return false;
    bool finding = a->what.at[0] == '!' || b->what.at[0] == '!';
    return !finding || text_equal(a->what, b->what);
}

static void keep_wanted_notes(Marker *marker, const Marked *expected) {
    uint32_t near = 0;
    for (uint32_t i = 0; i < marker->marks.count; i++) {
        Mark *mark = &marker->marks.items[i];
        SaidText note = mark->note;
        mark->note = (SaidText){0};
        while (near < expected->marks.count && expected->marks.items[near].span.start < mark->span.start) near++;
        for (uint32_t j = near; j < expected->marks.count; j++) {
            const Mark *other = &expected->marks.items[j];
            if (other->span.start != mark->span.start) break;
            if (other->note.length > 0 && same_thing(mark, other))
                mark->note = wanted_words(marker->arena, note, other->note);
        }
    }
}

Marked found_marked(Arena *arena, const Found *found, const Marked *expected) {
    Marker marker = {.arena = arena, .found = found};
    add_mentions(&marker);
    add_quotes(&marker);
    add_findings(&marker);
    notation_sort(marker.marks.items, marker.marks.count);
    keep_wanted_notes(&marker, expected);
    return (Marked){
        .copy = expected->copy, .marks = list_slice(Marks, marker.marks), .here = expected->here, .error_at = 0};
}
