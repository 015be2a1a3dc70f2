#include "explain.h"

#include "text.h"

/* The longest tag that is shown; speaker and verb further apart than this are no tag. */
enum { TAG_BYTES = 120 };

/* The most names in a list before it says "and others". */
enum { LISTED_PEOPLE = 6 };

static const char *const told[] = {
#define SAID_EVIDENCE(NAME, word, told) told,
#include <whosaid/evidence.def>
#undef SAID_EVIDENCE
};

static SaidText one_line(const SaidAnalysis *analysis, SaidSpan span, Arena *arena) {
    return text_line(said_document_words(analysis->document, span), arena);
}

SaidText explain_people(const SaidAnalysis *analysis, SaidIds people, const char *word, Arena *arena) {
    SaidText list = {0};
    for (uint32_t i = 0; i < people.count; i++) {
        SaidText name = analysis->people.items[people.items[i]].name;
        bool last = i + 1 == people.count;
        if (i == 0) {
            list = name;
        } else if (i == LISTED_PEOPLE) {
            return arena_format(arena, "%.*s %s others", WORDS(list), word);
        } else if (last) {
            list = arena_format(arena, "%.*s %s %.*s", WORDS(list), word, WORDS(name));
        } else {
            list = arena_format(arena, "%.*s, %.*s", WORDS(list), WORDS(name));
        }
    }
    return list;
}

static SaidText either(const SaidAnalysis *analysis, SaidIds people, Arena *arena) {
    SaidText names = explain_people(analysis, people, "or", arena);
    return arena_format(arena, "either %.*s", WORDS(names));
}

/* "she", where the copy does not say who she is. */
static SaidText somebody(const SaidAnalysis *analysis, SaidSpan mention, Arena *arena) {
    SaidText words = said_document_words(analysis->document, mention);
    return arena_format(arena, "somebody (“%.*s”)", WORDS(words));
}

static SaidText in_words(const SaidAnalysis *analysis, const SaidSpeaker *speaker, Arena *arena) {
    switch (speaker->kind) {
    case SAID_BY_PERSON:
        return analysis->people.items[speaker->person].name;
    case SAID_BY_ANONYMOUS:
    case SAID_BY_GROUP:
        return one_line(analysis, analysis->sources.items[speaker->source].description, arena);
    case SAID_BY_EITHER:
        if (speaker->candidates.count == 0) return somebody(analysis, speaker->mention, arena);
        return either(analysis, speaker->candidates, arena);
    case SAID_BY_NOBODY:
        break;
    }
    return text_of("nobody");
}

SaidText explain_speaker(const SaidAnalysis *analysis, const SaidQuote *quote, Arena *arena) {
    return in_words(analysis, &quote->speaker, arena);
}

SaidText explain_via(const SaidAnalysis *analysis, const SaidQuote *quote, Arena *arena) {
    return in_words(analysis, &quote->via, arena);
}

/* The words from speaker to verb, or either of them where that is all; {0, 0} where they stand too far apart. */
static SaidSpan tag_of(const SaidQuote *quote) {
    SaidSpan mention = quote->speaker.mention, cue = quote->cue;
    if (said_span_is_empty(mention)) return cue;
    if (said_span_is_empty(cue)) return mention;
    SaidSpan tag = {mention.start < cue.start ? mention.start : cue.start,
                    mention.end > cue.end ? mention.end : cue.end};
    return tag.end - tag.start <= TAG_BYTES ? tag : mention;
}

SaidText explain_evidence(const SaidAnalysis *analysis, const SaidQuote *quote, Arena *arena) {
    const char *how = told[quote->evidence];
    SaidSpan tag = tag_of(quote);
    if (said_span_is_empty(tag)) return text_of(how);
    SaidText words = one_line(analysis, tag, arena);
    return arena_format(arena, "“%.*s”, %s", WORDS(words), how);
}
