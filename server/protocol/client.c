#include "client.h"

#include "text.h"

static const char *const unit_names[] = {
    [SAID_UNIT_UTF8] = "utf-8", [SAID_UNIT_UTF16] = "utf-16", [SAID_UNIT_UTF32] = "utf-32"};

enum { UNITS = sizeof unit_names / sizeof *unit_names };

const char *client_unit_name(SaidUnit unit) {
    return unit_names[unit];
}

/* The first unit on the client's list that is known here; UTF-16 where it has no list, as the protocol says. */
static SaidUnit preferred_unit(const json_t *names) {
    for (size_t i = 0; i < json_array_size(names); i++) {
        SaidText name = json_text_of(json_array_get(names, i));
        for (int unit = 0; unit < UNITS; unit++) {
            if (text_equal(name, text_of(unit_names[unit]))) return (SaidUnit)unit;
        }
    }
    return SAID_UNIT_UTF16;
}

/* The client lists what it prefers first; without a list it takes plain text only. */
static bool prefers_markdown(const json_t *formats) {
    return text_equal(json_text_of(json_array_get(formats, 0)), text_of("markdown"));
}

static json_int_t process_of(const json_t *params) {
    json_int_t process = json_integer_value(json_find(params, "processId"));
    return process > 0 && process <= INT32_MAX ? process : 0;
}

Client client_read(const json_t *params) {
    const json_t *document = json_find(params, "capabilities.textDocument");
    return (Client){
        .unit = preferred_unit(json_find(params, "capabilities.general.positionEncodings")),
        .markdown = prefers_markdown(json_find(document, "hover.contentFormat")),
        .links = json_is_on(document, "definition.linkSupport"),
        .tree = json_is_on(document, "documentSymbol.hierarchicalDocumentSymbolSupport"),
        .related = json_is_on(document, "publishDiagnostics.relatedInformation"),
        .process = process_of(params),
    };
}
