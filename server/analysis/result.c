#include "result.h"

#include "mentions.h"
#include "owned.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

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
    const uint32_t *people, *sources;
} Numbers;

static SaidSpeaker renumbered(SaidSpeaker speaker, Numbers numbers, Arena *arena) {
    if (speaker.kind == SAID_BY_PERSON) speaker.person = numbers.people[speaker.person];
    if (speaker.source != SAID_NONE) speaker.source = numbers.sources[speaker.source];
    uint32_t *candidates = arena_array(arena, uint32_t, (size_t)speaker.candidates.count + 1);
    for (uint32_t i = 0; i < speaker.candidates.count; i++) candidates[i] = numbers.people[speaker.candidates.items[i]];
    speaker.candidates.items = candidates;
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

typedef struct SourceArray {
    SaidSource *items;
    uint32_t count;
} SourceArray;

static SourceArray written_sources(SaidSources closed, Arena *arena) {
    SaidSource *sources = arena_array(arena, SaidSource, (size_t)closed.count + 1);
    for (uint32_t i = 0; i < closed.count; i++) {
        sources[i] = closed.items[i];
        sources[i].places = copied_spans(closed.items[i].places.items, closed.items[i].places.count, arena);
    }
    return (SourceArray){sources, closed.count};
}

/* Each person and each source gets the quotations that they say; to decline is to say nothing. */
static void own_quotes(SaidQuotes quotes, MentionedPeople people, SourceArray sources, Arena *arena) {
    Arena scratch = {0};
    OwnedList of_people = {0}, of_sources = {0};
    for (uint32_t i = 0; i < quotes.count; i++) {
        SaidSpeaker speaker = quotes.items[i].speaker;
        if (quotes.items[i].kind == SAID_DECLINED) continue;
        if (speaker.person != SAID_NONE) list_push(&of_people, &scratch, ((Owned){speaker.person, i}));
        if (speaker.source != SAID_NONE) list_push(&of_sources, &scratch, ((Owned){speaker.source, i}));
    }
    SaidIds *by_people = owned_lists(&of_people, people.count, arena);
    SaidIds *by_sources = owned_lists(&of_sources, sources.count, arena);
    for (uint32_t i = 0; i < people.count; i++) people.items[i].quotes = by_people[i];
    for (uint32_t i = 0; i < sources.count; i++) sources.items[i].quotes = by_sources[i];
    arena_free(&scratch);
}

void result_write(SaidAnalysis *analysis, const Article *article, const Cast *cast, Drafts *drafts, Arena *arena) {
    MentionedPeople people = mentions_write(&analysis->mentions, article, cast, arena);
    uint32_t *source_numbers = NULL;
    SourceArray sources = written_sources(sources_close(&drafts->sources, article, &source_numbers), arena);
    analysis->quotes = written_quotes(drafts, (Numbers){people.number, source_numbers}, arena);
    own_quotes(analysis->quotes, people, sources, arena);
    analysis->people = (SaidPeople){people.items, people.count};
    analysis->sources = (SaidSources){sources.items, sources.count};
    SaidLoneMark *marks = arena_array(arena, SaidLoneMark, (size_t)drafts->lone_marks.count + 1);
    if (drafts->lone_marks.count > 0) memcpy(marks, drafts->lone_marks.items, drafts->lone_marks.count * sizeof *marks);
    analysis->lone_marks.items = marks;
    analysis->lone_marks.count = drafts->lone_marks.count;
}
