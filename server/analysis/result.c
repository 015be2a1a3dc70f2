#include "result.h"

#include "mentions.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static SaidIds copied_ids(SaidIds ids, Arena *arena) {
    uint32_t *items = arena_array(arena, uint32_t, (size_t)ids.count + 1);
    if (ids.count > 0) memcpy(items, ids.items, ids.count * sizeof *items);
    return (SaidIds){items, ids.count};
}

static SaidSpans copied_spans(const SaidSpan *spans, uint32_t count, Arena *arena) {
    SaidSpan *items = arena_array(arena, SaidSpan, (size_t)count + 1);
    if (count > 0) memcpy(items, spans, count * sizeof *items);
    return (SaidSpans){items, count};
}

/* A draft and where it stood, to sort quotations by place and still find their parents. */
typedef struct Ranked {
    uint32_t start, end, number;
} Ranked;

static int by_place(const void *a, const void *b) {
    const Ranked *x = a, *y = b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    if (x->end != y->end) return x->end > y->end ? -1 : 1;
    return x->number < y->number ? -1 : x->number > y->number;
}

/* The new number of each person and each source of the drafts. */
typedef struct Numbers {
    const uint32_t *people;
    uint32_t *sources;
} Numbers;

static SaidSpeaker renumbered(SaidSpeaker speaker, Numbers numbers, Arena *arena) {
    if (speaker.kind == SAID_BY_PERSON) speaker.person = numbers.people[speaker.person];
    if (speaker.source != SAID_NONE) speaker.source = numbers.sources[speaker.source];
    speaker.candidates = copied_ids(speaker.candidates, arena);
    for (uint32_t i = 0; i < speaker.candidates.count; i++)
        ((uint32_t *)speaker.candidates.items)[i] = numbers.people[speaker.candidates.items[i]];
    return speaker;
}

static SaidQuotes written_quotes(const Drafts *drafts, Numbers numbers, Arena *arena) {
    uint32_t count = drafts->quotes.count;
    Arena scratch = {0};
    Ranked *ranks = arena_array(&scratch, Ranked, (size_t)count + 1);
    uint32_t *place = arena_array(&scratch, uint32_t, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const QuoteDraft *draft = &drafts->quotes.items[i];
        ranks[i] = (Ranked){draft->spans.items[0].start, draft->spans.items[draft->spans.count - 1].end, i};
    }
    qsort(ranks, count, sizeof *ranks, by_place);
    for (uint32_t i = 0; i < count; i++) place[ranks[i].number] = i;
    SaidQuote *quotes = arena_array(arena, SaidQuote, (size_t)count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const QuoteDraft *draft = &drafts->quotes.items[ranks[i].number];
        quotes[i] = draft->quote;
        quotes[i].spans = copied_spans(draft->spans.items, draft->spans.count, arena);
        quotes[i].quoted = copied_spans(draft->quoted.items, draft->quoted.count, arena);
        quotes[i].speaker = renumbered(draft->quote.speaker, numbers, arena);
        quotes[i].via = renumbered(draft->quote.via, numbers, arena);
        if (draft->quote.parent != SAID_NONE) quotes[i].parent = place[draft->quote.parent];
    }
    arena_free(&scratch);
    return (SaidQuotes){quotes, count};
}

static SaidSources written_sources(Drafts *drafts, const Article *article, uint32_t **number, Arena *arena) {
    SaidSources closed = sources_close(&drafts->sources, article, number);
    SaidSource *sources = arena_array(arena, SaidSource, (size_t)closed.count + 1);
    for (uint32_t i = 0; i < closed.count; i++) {
        sources[i] = closed.items[i];
        sources[i].places = copied_spans(closed.items[i].places.items, closed.items[i].places.count, arena);
    }
    return (SaidSources){sources, closed.count};
}

/* Which quotations belong to each of `count` speakers, by a counting sort. */
typedef uint32_t OwnerOf(const SaidQuote *quote);

static SaidIds *quotes_by(SaidQuotes quotes, uint32_t count, OwnerOf *owner_of, Arena *arena) {
    SaidIds *lists = arena_array(arena, SaidIds, (size_t)count + 1);
    for (uint32_t i = 0; i < quotes.count; i++) {
        uint32_t owner = owner_of(&quotes.items[i]);
        if (owner != SAID_NONE) lists[owner].count++;
    }
    for (uint32_t i = 0; i < count; i++) {
        lists[i].items = arena_array(arena, uint32_t, (size_t)lists[i].count + 1);
        lists[i].count = 0;
    }
    for (uint32_t i = 0; i < quotes.count; i++) {
        uint32_t owner = owner_of(&quotes.items[i]);
        if (owner != SAID_NONE) ((uint32_t *)lists[owner].items)[lists[owner].count++] = i;
    }
    return lists;
}

static uint32_t person_of(const SaidQuote *quote) {
    return quote->kind == SAID_DECLINED ? SAID_NONE : quote->speaker.person;
}

static uint32_t source_of(const SaidQuote *quote) {
    return quote->kind == SAID_DECLINED ? SAID_NONE : quote->speaker.source;
}

static void own_quotes(SaidAnalysis *analysis, Arena *arena) {
    SaidIds *of_people = quotes_by(analysis->quotes, analysis->people.count, person_of, arena);
    for (uint32_t i = 0; i < analysis->people.count; i++)
        ((SaidPerson *)analysis->people.items)[i].quotes = of_people[i];
    SaidIds *of_sources = quotes_by(analysis->quotes, analysis->sources.count, source_of, arena);
    for (uint32_t i = 0; i < analysis->sources.count; i++)
        ((SaidSource *)analysis->sources.items)[i].quotes = of_sources[i];
}

void result_write(SaidAnalysis *analysis, const Article *article, const Cast *cast, Drafts *drafts, Arena *arena) {
    Numbers numbers = {.people = mentions_write(analysis, article, cast, drafts, arena)};
    analysis->sources = written_sources(drafts, article, &numbers.sources, arena);
    analysis->quotes = written_quotes(drafts, numbers, arena);
    own_quotes(analysis, arena);
    SaidLoneMark *marks = arena_array(arena, SaidLoneMark, (size_t)drafts->lone_marks.count + 1);
    if (drafts->lone_marks.count > 0) memcpy(marks, drafts->lone_marks.items, drafts->lone_marks.count * sizeof *marks);
    analysis->lone_marks.items = marks;
    analysis->lone_marks.count = drafts->lone_marks.count;
}
