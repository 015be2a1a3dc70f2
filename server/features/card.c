#include "card.h"

#include "explain.h"
#include "list.h"
#include "subject.h"
#include "text.h"

#include <string.h>

/* The longest stretch that an introduction is quoted with. */
enum { INTRODUCTION_BYTES = 200 };

typedef struct Card {
    const SaidAnalysis *analysis;
    Arena *arena;
    LIST(SaidText) lines;
    bool markdown;
    SaidText uri;
} Card;

/* Words of the copy, so that Markdown changes nothing about them. */
static SaidText plain(const Card *card, SaidText words) {
    static const char special[] = "\\`*_[]<>&~|#";
    SaidText line = text_line(words, card->arena);
    if (!card->markdown) return line;
    char *escaped = arena_alloc(card->arena, (size_t)line.length * 2 + 1);
    uint32_t length = 0;
    for (uint32_t i = 0; i < line.length; i++) {
        if (line.at[i] != '\0' && strchr(special, line.at[i]) != NULL) escaped[length++] = '\\';
        escaped[length++] = line.at[i];
    }
    return (SaidText){escaped, length};
}

static SaidText plain_span(const Card *card, SaidSpan span) {
    return plain(card, said_document_words(card->analysis->document, span));
}

static SaidText strong(const Card *card, SaidText words) {
    SaidText text = plain(card, words);
    return card->markdown ? arena_format(card->arena, "**%.*s**", WORDS(text)) : text;
}

/* "line 4", a link where an editor can follow it. */
static SaidText line_of(const Card *card, SaidSpan span) {
    uint32_t line = said_document_range(card->analysis->document, span, SAID_UNIT_UTF8).start.line + 1;
    if (!card->markdown || !text_starts(card->uri, text_of("file:"))) return arena_format(card->arena, "line %u", line);
    return arena_format(card->arena, "[line %u](<%.*s#L%u>)", line, WORDS(card->uri), line);
}

static SaidText counted(const Card *card, uint32_t count, const char *one, const char *many) {
    return arena_format(card->arena, "%u %s", count, count == 1 ? one : many);
}

static void add_line(Card *card, SaidText line) {
    list_push(&card->lines, card->arena, line);
}

/* The introduction's own words: the name, with the role where it stands close by. */
static SaidSpan introduction_of(const SaidAnalysis *analysis, const SaidPerson *person) {
    SaidSpan name = analysis->mentions.items[person->introduction].whole, role = person->role;
    if (said_span_is_empty(role)) return name;
    SaidSpan both = {name.start < role.start ? name.start : role.start, name.end > role.end ? name.end : role.end};
    return both.end - both.start <= INTRODUCTION_BYTES ? both : name;
}

static void add_person(Card *card, const SaidPerson *person) {
    SaidText name = strong(card, person->name), role = plain_span(card, person->role);
    add_line(card, role.length == 0 ? name : arena_format(card->arena, "%.*s, %.*s", WORDS(name), WORDS(role)));
    SaidSpan introduction = introduction_of(card->analysis, person);
    SaidText words = plain_span(card, introduction);
    SaidText mentions = counted(card, person->mentions.count, "mention", "mentions");
    SaidText quotes = counted(card, person->quotes.count, "quotation", "quotations");
    SaidText line = line_of(card, introduction);
    add_line(card, arena_format(card->arena, "Introduced on %.*s: “%.*s” · %.*s · %.*s", WORDS(line), WORDS(words),
                                WORDS(mentions), WORDS(quotes)));
}

static void add_source(Card *card, const SaidSource *source) {
    static const char *const kinds[] = {
        [SAID_ANONYMOUS] = "a source that is not named", [SAID_GROUP] = "a group", [SAID_PAPER] = "a document"};
    SaidText name = strong(card, said_document_words(card->analysis->document, source->description));
    SaidText quotes = counted(card, source->quotes.count, "quotation", "quotations");
    add_line(card, arena_format(card->arena, "%.*s: %s", WORDS(name), kinds[source->kind]));
    SaidText line = line_of(card, source->description);
    add_line(card, arena_format(card->arena, "First on %.*s · %.*s", WORDS(line), WORDS(quotes)));
    if (source->kind != SAID_ANONYMOUS) return;
    SaidText reason = plain_span(card, source->reason);
    add_line(card, reason.length == 0 ? text_of("No reason is given for not naming them.")
                                      : arena_format(card->arena, "Reason given: “%.*s”", WORDS(reason)));
}

static void add_either(Card *card, SaidIds people) {
    SaidText names = plain(card, explain_people(card->analysis, people, "or", card->arena));
    add_line(card, arena_format(card->arena, "Either %.*s: the copy does not say which.", WORDS(names)));
}

static void add_people(Card *card, SaidIds people) {
    for (uint32_t i = 0; i < people.count; i++) add_person(card, &card->analysis->people.items[people.items[i]]);
}

/* Why this person, where the words of the mention do not name them. */
static void add_reason(Card *card, const SaidMention *mention) {
    static const char *const how[SAID_BY_COUNT] = {
        [SAID_BY_INITIALS] = "is their name with initials",
        [SAID_BY_ROLE] = "is their role",
        [SAID_BY_APPOSITION] = "stands beside their name",
        [SAID_BY_PRONOUN] = "stands for them",
    };
    if (how[mention->by] == NULL && mention->grade != SAID_GRADE_C) return;
    SaidText words = plain_span(card, mention->whole);
    const char *why = how[mention->by] == NULL ? "is taken for them" : how[mention->by];
    const char *doubt = mention->grade == SAID_GRADE_C ? " (a guess)" : "";
    add_line(card, arena_format(card->arena, "“%.*s” %s%s.", WORDS(words), why, doubt));
}

static void add_mention(Card *card, const SaidMention *mention) {
    if (mention->reading == SAID_EITHER) {
        add_either(card, mention->people);
        return;
    }
    add_people(card, mention->people);
    add_reason(card, mention);
}

static void add_speaker(Card *card, const SaidSpeaker *speaker) {
    switch (speaker->kind) {
    case SAID_BY_PERSON:
        add_person(card, &card->analysis->people.items[speaker->person]);
        break;
    case SAID_BY_ANONYMOUS:
    case SAID_BY_GROUP:
        add_source(card, &card->analysis->sources.items[speaker->source]);
        break;
    case SAID_BY_EITHER:
        add_either(card, speaker->candidates);
        break;
    case SAID_BY_NOBODY:
        add_line(card, text_of("Nobody is named as the speaker of this quotation."));
        break;
    }
}

/* The word of a name that its mention is made of, where nobody else in the article bears it: "the only Trenin in the
 * article". Nothing where the mention is a full name or no name. */
static SaidText only_bearer(const Card *card, const SaidSpeaker *speaker) {
    const SaidAnalysis *analysis = card->analysis;
    SaidPlace place = said_analysis_at(analysis, speaker->mention.start);
    if (speaker->kind != SAID_BY_PERSON || place.kind != SAID_AT_MENTION) return (SaidText){0};
    const SaidMention *mention = &analysis->mentions.items[place.index];
    bool part = mention->by == SAID_BY_SURNAME || mention->by == SAID_BY_HONORIFIC || mention->by == SAID_BY_GIVEN;
    SaidText word = said_document_words(analysis->document, mention->span);
    if (!part || mention->reading != SAID_ONE) return (SaidText){0};
    for (uint32_t i = 0; i < analysis->people.count; i++)
        if (i != speaker->person && text_holds(analysis->people.items[i].name, word)) return (SaidText){0};
    SaidText plain_word = plain(card, word);
    return arena_format(card->arena, "; the only %.*s in the article", WORDS(plain_word));
}

static void add_quote(Card *card, const SaidQuote *quote) {
    static const char *const grades[] = {
        [SAID_GRADE_A] = "plain", [SAID_GRADE_B] = "likely", [SAID_GRADE_C] = "a guess", [SAID_GRADE_D] = "not known"};
    if (quote->kind == SAID_TITLE || quote->kind == SAID_SCARE) {
        add_line(card, text_of(quote->kind == SAID_TITLE ? "The name of a work: nobody’s words."
                                                         : "A term in quotation marks: nobody’s words."));
        return;
    }
    add_speaker(card, &quote->speaker);
    if (quote->via.kind != SAID_BY_NOBODY) {
        SaidText via = plain(card, explain_via(card->analysis, quote, card->arena));
        add_line(card, arena_format(card->arena, "Passed on by %.*s.", WORDS(via)));
    }
    if (quote->speaker.kind == SAID_BY_NOBODY) return;
    SaidText evidence = plain(card, explain_evidence(card->analysis, quote, card->arena));
    SaidText only = only_bearer(card, &quote->speaker);
    add_line(card, arena_format(card->arena, "Speaker: %.*s%.*s · grade %c, %s", WORDS(evidence), WORDS(only),
                                "ABCD"[quote->grade], grades[quote->grade]));
}

/* "In a quotation of Dmitri Trenin", on a card that is not about the speaker. */
static void add_around(Card *card, uint32_t around) {
    if (around == SAID_NONE) return;
    const SaidQuote *quote = &card->analysis->quotes.items[around];
    if (quote->speaker.kind == SAID_BY_NOBODY) return;
    SaidText speaker = plain(card, explain_speaker(card->analysis, quote, card->arena));
    add_line(card, arena_format(card->arena, "In a quotation of %.*s.", WORDS(speaker)));
}

static SaidText joined(const Card *card) {
    SaidText gap = text_of(card->markdown ? "\n\n" : "\n");
    size_t length = 0;
    for (uint32_t i = 0; i < card->lines.count; i++) length += card->lines.items[i].length + gap.length;
    char *text = arena_alloc(card->arena, length + 1);
    uint32_t end = 0;
    for (uint32_t i = 0; i < card->lines.count; i++) {
        SaidText pieces[] = {i == 0 ? (SaidText){0} : gap, card->lines.items[i]};
        for (int j = 0; j < 2; j++) {
            if (pieces[j].length > 0) memcpy(text + end, pieces[j].at, pieces[j].length);
            end += pieces[j].length;
        }
    }
    return (SaidText){text, end};
}

SaidText card(const SaidAnalysis *analysis, uint32_t offset, CardStyle style, SaidSpan *span, Arena *arena) {
    Card made = {.analysis = analysis, .arena = arena, .markdown = style.markdown, .uri = style.uri};
    SaidPlace place = said_analysis_at(analysis, offset);
    *span = place.span;
    switch (place.kind) {
    case SAID_AT_NOTHING:
        break;
    case SAID_AT_MENTION:
        if (analysis->mentions.items[place.index].people.count == 0) break;
        add_mention(&made, &analysis->mentions.items[place.index]);
        add_around(&made, place.around);
        break;
    case SAID_AT_SOURCE:
        add_source(&made, &analysis->sources.items[place.index]);
        add_around(&made, place.around);
        break;
    case SAID_AT_CUE:
    case SAID_AT_QUOTE:
        add_quote(&made, &analysis->quotes.items[place.index]);
        break;
    }
    return joined(&made);
}
