#include "convert.h"
#include "feature.h"
#include "subject.h"

/* Every place that means the subject of the place; the introduction only where the client wants it. */
json_t *references(const Ask *ask) {
    Subject subject;
    if (!subject_at(ask->analysis, ask->offset, &subject)) return json_null();
    bool introduction = !json_is_false(json_find(ask->params, "context.includeDeclaration"));
    Arena arena = {0};
    SubjectPlaces places = subject_places(ask->analysis, &subject, &arena);
    json_t *array = json_array();
    for (uint32_t i = 0; i < places.count; i++) {
        if (places.items[i].introduces && !introduction) continue;
        json_t *range = convert_span(ask->analysis->document, places.items[i].span, ask->client->unit);
        json_add(array, convert_location(ask->uri, range));
    }
    arena_free(&arena);
    return array;
}
