#include "blocks.h"
#include "memory.h"
#include "parts.h"
#include "text.h"

#include <string.h>

static SaidDocument *document_new(SaidFormat format) {
    SaidDocument *document = memory_new(sizeof *document);
    document->owners = 1;
    document->format = format;
    return document;
}

/* Makes everything that follows from the text. */
static void read_text(SaidDocument *document) {
    SaidText text = document->decoded.text;
    document->lines = lines_new(text, &document->arena);
    document->columns = columns_new(text, &document->arena);
    document->view = view_new(text, document->format, &document->arena);
    document->blocks = blocks_new(&document->view, document->format, &document->arena);
}

SaidDocument *said_document_new(const char *bytes, size_t length, SaidFormat format) {
    SaidDocument *document = document_new(format);
    document->decoded = encoding_read((SaidText){bytes, (uint32_t)length}, &document->arena);
    read_text(document);
    return document;
}

/* The span inside the text, its ends at the starts of characters. */
static SaidSpan clamped(SaidText text, SaidSpan span) {
    uint32_t end = span.end < text.length ? span.end : text.length;
    uint32_t start = span.start < end ? span.start : end;
    return (SaidSpan){columns_character(text, start), columns_character(text, end)};
}

SaidDocument *said_document_edit(const SaidDocument *document, SaidSpan text, const char *bytes, size_t length) {
    SaidText old = document->decoded.text;
    SaidSpan cut = clamped(old, text);
    uint32_t after = old.length - cut.end, inserted = (uint32_t)length;
    SaidDocument *edited = document_new(document->format);
    char *out = arena_alloc(&edited->arena, (size_t)cut.start + length + after);
    memcpy(out, old.at, cut.start);
    if (inserted > 0) memcpy(out + cut.start, bytes, inserted);
    memcpy(out + cut.start + inserted, old.at + cut.end, after);
    edited->decoded = encoding_mend((SaidText){out, cut.start + inserted + after}, &edited->arena);
    read_text(edited);
    return edited;
}

SaidDocument *said_document_keep(const SaidDocument *document) {
    /* Who owns a document is no part of what it says. */
    SaidDocument *kept = (SaidDocument *)document;
    kept->owners++;
    return kept;
}

void said_document_free(SaidDocument *document) {
    if (document == NULL || --document->owners > 0) return;
    arena_free(&document->arena);
    memory_free(document);
}

SaidFormat said_document_format(const SaidDocument *document) {
    return document->format;
}

SaidEncoding said_document_encoding(const SaidDocument *document) {
    return document->decoded.encoding;
}

SaidText said_document_text(const SaidDocument *document) {
    return document->decoded.text;
}

SaidText said_document_view(const SaidDocument *document) {
    return document->view.words;
}

SaidText said_document_words(const SaidDocument *document, SaidSpan view) {
    return text_part(document->view.words, view);
}

SaidBlocks said_document_blocks(const SaidDocument *document) {
    return document->blocks;
}

SaidSpan said_document_text_span(const SaidDocument *document, SaidSpan view) {
    return map_down(&document->view.text, view);
}

SaidSpan said_document_file_span(const SaidDocument *document, SaidSpan view) {
    return map_down(&document->decoded.file, said_document_text_span(document, view));
}

uint32_t said_document_view_offset(const SaidDocument *document, uint32_t text) {
    uint32_t view = map_up(&document->view.text, text);
    return view < document->view.words.length ? view : document->view.words.length;
}
