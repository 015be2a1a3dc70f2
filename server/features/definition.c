#include "convert.h"
#include "feature.h"
#include "subject.h"

typedef struct Target {
    SaidSpan whole, span;
} Target;

static json_t *location(const Ask *ask, SaidSpan origin, Target target) {
    const SaidDocument *document = ask->analysis->document;
    SaidUnit unit = ask->client->unit;
    if (!ask->client->links) return convert_location(ask->uri, convert_span(document, target.span, unit));
    json_t *link = json_object();
    json_put(link, "originSelectionRange", convert_span(document, origin, unit));
    json_put(link, "targetUri", json_text(ask->uri));
    json_put(link, "targetRange", convert_span(document, target.whole, unit));
    json_put(link, "targetSelectionRange", convert_span(document, target.span, unit));
    return link;
}

/* Where the subject of the place is introduced: of several people each, of an unnamed source its first description. */
json_t *definition(const Ask *ask) {
    const SaidAnalysis *analysis = ask->analysis;
    Subject subject;
    if (!subject_at(analysis, ask->offset, &subject)) return json_null();
    json_t *array = json_array();
    for (uint32_t i = 0; i < subject.people.count; i++) {
        const SaidPerson *person = &analysis->people.items[subject.people.items[i]];
        const SaidMention *mention = &analysis->mentions.items[person->introduction];
        json_add(array, location(ask, subject.place.span, (Target){mention->whole, mention->span}));
    }
    if (subject.source != SAID_NONE) {
        SaidSpan description = analysis->sources.items[subject.source].description;
        json_add(array, location(ask, subject.place.span, (Target){description, description}));
    }
    return array;
}
