#include "mentions.h"

#include "lexicon.h"
#include "owned.h"
#include "text.h"

#include <stdlib.h>

typedef struct Writer {
    const Article *article;
    const Cast *cast;
    Arena *arena;
    LIST(SaidMention) mentions;
} Writer;

static SaidMentionKind kind_of(uint8_t by) {
    if (by == SAID_BY_PRONOUN) return SAID_PRONOUN;
    return by == SAID_BY_ROLE || by == SAID_BY_APPOSITION ? SAID_NOMINAL : SAID_NAME;
}

static void add(Writer *writer, Referent referent, uint32_t paragraph, SaidSpan span, SaidSpan whole, bool quoted) {
    list_push(&writer->mentions, writer->arena,
              ((SaidMention){.span = span,
                             .whole = whole,
                             .people = referent.people,
                             .paragraph = paragraph,
                             .kind = kind_of(referent.by),
                             .by = (SaidMentionBy)referent.by,
                             .reading = (SaidReading)referent.reading,
                             .grade = (SaidGrade)referent.grade,
                             .quoted = quoted}));
}

static void add_piece(Writer *writer, Spot spot) {
    Referent referent = cast_referent(writer->cast, spot.number);
    if (!referent.set) return;
    SaidSpan span = article_span(writer->article, spot.paragraph, spot.piece->start, spot.piece->end);
    SaidSpan whole = span;
    if (spot.piece->kind == PIECE_NAME) span = article_name_span(writer->article, spot);
    if (spot.piece->kind == PIECE_NOMINAL) {
        uint32_t at = block_number(spot.block, spot.piece), end = spot.piece->end;
        if (referent.by == SAID_BY_APPOSITION) end = spot.block->pieces.items[phrase_end(spot.block, at) - 1].end;
        span = whole = article_span(writer->article, spot.paragraph, phrase_start(spot.block, at), end);
    }
    add(writer, referent, spot.paragraph, span, whole, spot.piece->quoted);
}

static void add_paragraph(Writer *writer, uint32_t paragraph) {
    for (uint32_t i = 0; i < writer->article->blocks[paragraph]->pieces.count; i++)
        add_piece(writer, article_spot(writer->article, paragraph, i));
}

/* The pronoun that the copy uses for somebody. */
static SaidPronoun pronoun_for(int heard) {
    return heard == 0 ? SAID_NO_PRONOUN : heard > 0 ? SAID_HE : SAID_SHE;
}

static int by_place(const void *a, const void *b) {
    const SaidMention *x = a, *y = b;
    if (x->span.start != y->span.start) return x->span.start < y->span.start ? -1 : 1;
    if (x->span.end != y->span.end) return x->span.end > y->span.end ? -1 : 1;
    return (x->by > y->by) - (x->by < y->by);
}

static void gather(Writer *writer) {
    const Article *article = writer->article;
    const People *people = &writer->cast->people;
    for (uint32_t i = 0; i < people->headlines.count; i++) {
        const HeadlineName *name = &people->headlines.items[i];
        SaidSpan span = article_span(article, name->paragraph, name->start, name->end);
        add(writer, name->referent, name->paragraph, span, span, false);
    }
    for (uint32_t p = 0; p < article->paragraphs.count; p++) add_paragraph(writer, p);
    if (writer->mentions.count > 0)
        qsort(writer->mentions.items, writer->mentions.count, sizeof(SaidMention), by_place);
}

/* A body name that is the fullest comes first, then any body name, then any name, then anything, and last what may mean
 * somebody else. */
static uint32_t rank(const Writer *writer, const SaidMention *mention, SaidText full) {
    bool body = writer->article->paragraphs.items[mention->paragraph].zone == SAID_BODY && !mention->quoted;
    if (mention->reading == SAID_EITHER) return 5;
    if (mention->kind != SAID_NAME || mention->reading != SAID_ONE) return 4;
    bool fullest = text_equal_folded(article_words(writer->article, mention->span), full);
    return body ? fullest ? 0 : 1 : fullest ? 2 : 3;
}

static SaidText name_text(const Writer *writer, SaidSpan full) {
    SaidText words = article_words(writer->article, full);
    char *name = arena_alloc(writer->arena, (size_t)words.length + 1);
    uint32_t length = 0;
    for (uint32_t i = 0; i < words.length; i++) {
        bool space = words.at[i] == ' ' || (words.at[i] >= '\t' && words.at[i] <= '\r');
        if (space && length > 0 && name[length - 1] == ' ') continue;
        name[length] = words.at[i];
        if (space) name[length] = ' ';
        length++;
    }
    return (SaidText){name, length};
}

/* The introduction of each person of the cast, as a mention. */
static uint32_t *introductions(const Writer *writer) {
    const Persons *persons = &writer->cast->people.persons;
    uint32_t *found = arena_array(writer->arena, uint32_t, (size_t)persons->count + 1);
    uint32_t *ranks = arena_array(writer->arena, uint32_t, (size_t)persons->count + 1);
    for (uint32_t i = 0; i < persons->count; i++) found[i] = ranks[i] = SAID_NONE;
    for (uint32_t i = 0; i < writer->mentions.count; i++) {
        const SaidMention *mention = &writer->mentions.items[i];
        for (uint32_t p = 0; p < mention->people.count; p++) {
            uint32_t person = mention->people.items[p];
            uint32_t value = rank(writer, mention, article_words(writer->article, persons->items[person].full));
            if (value >= ranks[person]) continue;
            ranks[person] = value;
            found[person] = i;
        }
    }
    return found;
}

/* Numbers people by introduction. Whoever is nowhere mentioned, since their names mean others, gets no number. */
static uint32_t *numbers(const Writer *writer, const uint32_t *introduced, uint32_t *count) {
    uint32_t persons = writer->cast->people.persons.count;
    uint32_t *number = arena_array(writer->arena, uint32_t, (size_t)persons + 1);
    for (uint32_t i = 0; i < persons; i++) number[i] = SAID_NONE;
    *count = 0;
    for (uint32_t i = 0; i < writer->mentions.count; i++) {
        const SaidMention *mention = &writer->mentions.items[i];
        for (uint32_t p = 0; p < mention->people.count; p++) {
            uint32_t person = mention->people.items[p];
            if (introduced[person] == i && number[person] == SAID_NONE) number[person] = (*count)++;
        }
    }
    return number;
}

static void renumber(Writer *writer, const uint32_t *number) {
    for (uint32_t i = 0; i < writer->mentions.count; i++) {
        SaidMention *mention = &writer->mentions.items[i];
        uint32_t *people = arena_array(writer->arena, uint32_t, (size_t)mention->people.count + 1);
        for (uint32_t p = 0; p < mention->people.count; p++) people[p] = number[mention->people.items[p]];
        mention->people.items = people;
    }
}

/* The mentions of each person, those left out that may mean somebody else. */
static SaidIds *own_mentions(const Writer *writer, uint32_t people) {
    Arena scratch = {0};
    OwnedList owned = {0};
    for (uint32_t i = 0; i < writer->mentions.count; i++) {
        const SaidMention *mention = &writer->mentions.items[i];
        for (uint32_t p = 0; mention->reading != SAID_EITHER && p < mention->people.count; p++)
            list_push(&owned, &scratch, ((Owned){mention->people.items[p], i}));
    }
    SaidIds *own = owned_lists(&owned, people, writer->arena);
    arena_free(&scratch);
    return own;
}

MentionedPeople mentions_write(SaidMentions *mentions, const Article *article, const Cast *cast, Arena *arena) {
    Writer writer = {.article = article, .cast = cast, .arena = arena};
    gather(&writer);
    uint32_t *introduced = introductions(&writer), count = 0;
    uint32_t *number = numbers(&writer, introduced, &count);
    SaidPerson *people = arena_array(arena, SaidPerson, (size_t)count + 1);
    for (uint32_t i = 0; i < cast->people.persons.count; i++) {
        if (number[i] == SAID_NONE) continue;
        people[number[i]] = (SaidPerson){.name = name_text(&writer, cast->people.persons.items[i].full),
                                         .role = cast->roles.of[i],
                                         .pronoun = pronoun_for(cast->pronouns.heard[i]),
                                         .introduction = introduced[i]};
    }
    renumber(&writer, number);
    SaidIds *own = own_mentions(&writer, count);
    for (uint32_t i = 0; i < count; i++) people[i].mentions = own[i];
    *mentions = list_slice(SaidMentions, writer.mentions);
    return (MentionedPeople){people, count, number};
}
