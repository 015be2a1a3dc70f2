#include "card.h"
#include "convert.h"
#include "feature.h"

/* The card of what stands under the cursor. */
json_t *hover(const Ask *ask) {
    Arena arena = {0};
    SaidSpan span;
    CardStyle style = {.markdown = ask->client->markdown, .uri = ask->uri};
    SaidText words = card(ask->analysis, ask->offset, style, &span, &arena);
    json_t *result = json_null();
    if (words.length > 0) {
        json_t *contents = json_object();
        json_put(contents, "kind", json_string(ask->client->markdown ? "markdown" : "plaintext"));
        json_put(contents, "value", json_text(words));
        result = json_object();
        json_put(result, "contents", contents);
        json_put(result, "range", convert_span(ask->analysis->document, span, ask->client->unit));
    }
    arena_free(&arena);
    return result;
}
