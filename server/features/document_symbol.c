#include "convert.h"
#include "feature.h"
#include "text.h"
#include "utf8.h"

/* As the protocol numbers them; the protocol has no person. */
enum { SYMBOL_PERSON = 5, SYMBOL_SOURCE = 11, SYMBOL_QUOTE = 15 };

/* The most bytes of a quotation that name it in a list. */
enum { NAME_BYTES = 72 };

typedef struct Outline {
    const Ask *ask;
    Arena arena;
    json_t *symbols; /* in the order of the answer */
} Outline;

typedef struct Symbol {
    SaidText name, detail;
    int kind;
    SaidSpan whole, span; /* the second lies in the first */
} Symbol;

/* The words on one line, cut after a whole character; never empty, which editors refuse. */
static SaidText name_of(Outline *outline, SaidText words) {
    SaidText line = text_line(words, &outline->arena);
    if (line.length == 0) return text_of("…");
    if (line.length <= NAME_BYTES) return line;
    uint32_t end = 0, next = utf8_read(line, 0).length;
    while (next <= NAME_BYTES) {
        end = next;
        next += utf8_read(line, next).length;
    }
    return arena_format(&outline->arena, "%.*s…", (int)end, line.at);
}

/* Adds the symbol below `parent`, or beside it where the client knows no tree; NULL stands for the article. */
static json_t *add(Outline *outline, json_t *parent, SaidText container, Symbol symbol) {
    const Ask *ask = outline->ask;
    const SaidDocument *document = ask->analysis->document;
    json_t *object = json_object();
    json_put(object, "name", json_text(symbol.name));
    json_put(object, "kind", json_integer(symbol.kind));
    json_t *range = convert_span(document, symbol.whole, ask->client->unit);
    if (!ask->client->tree) {
        json_put(object, "location", convert_location(ask->uri, range));
        if (container.length > 0) json_put(object, "containerName", json_text(container));
        json_add(outline->symbols, object);
        return object;
    }
    if (symbol.detail.length > 0) json_put(object, "detail", json_text(symbol.detail));
    json_put(object, "range", range);
    json_put(object, "selectionRange", convert_span(document, symbol.span, ask->client->unit));
    if (parent == NULL) {
        json_put(object, "children", json_array());
        json_add(outline->symbols, object);
    } else {
        json_add(json_object_get(parent, "children"), object);
    }
    return object;
}

static void add_quote(Outline *outline, json_t *parent, SaidText speaker, const SaidQuote *quote) {
    static const char *const kinds[] = {
#define SAID_QUOTE(NAME, word) word,
#include <whosaid/quote.def>
#undef SAID_QUOTE
    };
    SaidSpan span = quote->spans.items[0];
    SaidSpan whole = {span.start, quote->spans.items[quote->spans.count - 1].end};
    SaidText name = name_of(outline, said_document_words(outline->ask->analysis->document, span));
    (void)add(outline, parent, speaker, (Symbol){name, text_of(kinds[quote->kind]), SYMBOL_QUOTE, whole, span});
}

static void add_quotes(Outline *outline, json_t *parent, SaidText speaker, SaidIds quotes) {
    for (uint32_t i = 0; i < quotes.count; i++)
        add_quote(outline, parent, speaker, &outline->ask->analysis->quotes.items[quotes.items[i]]);
}

static void add_person(Outline *outline, const SaidPerson *person) {
    const SaidAnalysis *analysis = outline->ask->analysis;
    const SaidMention *mention = &analysis->mentions.items[person->introduction];
    SaidText name = name_of(outline, person->name);
    SaidText role = text_line(said_document_words(analysis->document, person->role), &outline->arena);
    json_t *symbol =
        add(outline, NULL, (SaidText){0}, (Symbol){name, role, SYMBOL_PERSON, mention->whole, mention->span});
    add_quotes(outline, symbol, name, person->quotes);
}

static void add_source(Outline *outline, const SaidSource *source) {
    SaidSpan span = source->description;
    SaidText name = name_of(outline, said_document_words(outline->ask->analysis->document, span));
    SaidText detail = source->kind == SAID_ANONYMOUS ? text_of("not named") : (SaidText){0};
    json_t *symbol = add(outline, NULL, (SaidText){0}, (Symbol){name, detail, SYMBOL_SOURCE, span, span});
    add_quotes(outline, symbol, name, source->quotes);
}

static bool is_open(const SaidQuote *quote) {
    bool speech = quote->kind == SAID_DIRECT || quote->kind == SAID_MIXED;
    return speech && (quote->speaker.kind == SAID_BY_NOBODY || quote->speaker.kind == SAID_BY_EITHER);
}

/* The people and unnamed sources, each with what they say, then what nobody or one of several says. */
json_t *document_symbol(const Ask *ask) {
    const SaidAnalysis *analysis = ask->analysis;
    Outline outline = {.ask = ask, .symbols = json_array()};
    for (uint32_t i = 0; i < analysis->people.count; i++) add_person(&outline, &analysis->people.items[i]);
    for (uint32_t i = 0; i < analysis->sources.count; i++) add_source(&outline, &analysis->sources.items[i]);
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        if (is_open(&analysis->quotes.items[i])) add_quote(&outline, NULL, (SaidText){0}, &analysis->quotes.items[i]);
    }
    arena_free(&outline.arena);
    return outline.symbols;
}
