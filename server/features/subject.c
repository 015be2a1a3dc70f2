#include "subject.h"

#include "list.h"

static void take_speaker(const SaidSpeaker *speaker, Subject *subject) {
    switch (speaker->kind) {
    case SAID_BY_PERSON:
        subject->people = (SaidIds){&speaker->person, 1};
        break;
    case SAID_BY_ANONYMOUS:
    case SAID_BY_GROUP:
        subject->source = speaker->source;
        break;
    case SAID_BY_EITHER:
        subject->people = speaker->candidates;
        break;
    case SAID_BY_NOBODY:
        break;
    }
}

bool subject_at(const SaidAnalysis *analysis, uint32_t offset, Subject *subject) {
    *subject = (Subject){.place = said_analysis_at(analysis, offset), .source = SAID_NONE};
    switch (subject->place.kind) {
    case SAID_AT_MENTION:
        subject->people = analysis->mentions.items[subject->place.index].people;
        break;
    case SAID_AT_SOURCE:
        subject->source = subject->place.index;
        break;
    case SAID_AT_CUE:
    case SAID_AT_QUOTE:
        take_speaker(&analysis->quotes.items[subject->place.index].speaker, subject);
        break;
    case SAID_AT_NOTHING:
        break;
    }
    return subject->people.count > 0 || subject->source != SAID_NONE;
}

typedef LIST(SubjectPlace) Places;

/* One sweep over the mentions, however many people are meant. */
static void add_mentions(const SaidAnalysis *analysis, SaidIds people, Places *places, Arena *arena) {
    bool *meant = arena_array(arena, bool, analysis->people.count);
    for (uint32_t i = 0; i < people.count; i++) meant[people.items[i]] = true;
    for (uint32_t i = 0; i < analysis->mentions.count; i++) {
        const SaidMention *mention = &analysis->mentions.items[i];
        SubjectPlace place = {mention->span, false};
        bool means = false;
        for (uint32_t j = 0; j < mention->people.count && mention->reading != SAID_EITHER; j++) {
            uint32_t person = mention->people.items[j];
            means = means || meant[person];
            place.introduces = place.introduces || (meant[person] && analysis->people.items[person].introduction == i);
        }
        if (means) list_push(places, arena, place);
    }
}

SubjectPlaces subject_places(const SaidAnalysis *analysis, const Subject *subject, Arena *arena) {
    Places places = {0};
    if (subject->source == SAID_NONE) {
        add_mentions(analysis, subject->people, &places, arena);
    } else {
        SaidSpans spans = analysis->sources.items[subject->source].places;
        for (uint32_t i = 0; i < spans.count; i++) list_push(&places, arena, ((SubjectPlace){spans.items[i], i == 0}));
    }
    return list_slice(SubjectPlaces, places);
}
