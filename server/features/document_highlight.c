#include "convert.h"
#include "feature.h"
#include "subject.h"

/* As the protocol numbers them. */
enum { HIGHLIGHT_READ = 2, HIGHLIGHT_WRITE = 3 };

/* Every place that means the subject of the place, the introduction as the one that writes. */
json_t *document_highlight(const Ask *ask) {
    Subject subject;
    if (!subject_at(ask->analysis, ask->offset, &subject)) return json_null();
    Arena arena = {0};
    SubjectPlaces places = subject_places(ask->analysis, &subject, &arena);
    json_t *array = json_array();
    for (uint32_t i = 0; i < places.count; i++) {
        json_t *highlight = json_object();
        json_put(highlight, "range", convert_span(ask->analysis->document, places.items[i].span, ask->client->unit));
        json_put(highlight, "kind", json_integer(places.items[i].introduces ? HIGHLIGHT_WRITE : HIGHLIGHT_READ));
        json_add(array, highlight);
    }
    arena_free(&arena);
    return array;
}
