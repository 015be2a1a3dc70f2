#include "buffer.h"

#include "convert.h"
#include "memory.h"
#include "patch.h"
#include "text.h"
#include "uri.h"

Buffer *buffer_new(SaidText uri) {
    Buffer *buffer = memory_new(sizeof *buffer);
    buffer->uri = arena_text(&buffer->arena, uri);
    buffer->key = uri_key(uri, &buffer->arena);
    return buffer;
}

void buffer_free(Buffer *buffer) {
    buffer_lose_step(buffer);
    arena_free(&buffer->arena);
    memory_free(buffer);
}

void buffer_lose_step(Buffer *buffer) {
    if (buffer->analysis != NULL) said_analysis_free(buffer->analysis);
    if (buffer->document != NULL) said_document_free(buffer->document);
    buffer->analysis = NULL;
    buffer->document = NULL;
    buffer->is_published = buffer->is_withheld = false;
}

static void put_document(Buffer *buffer, SaidDocument *document) {
    if (buffer->document != NULL) said_document_free(buffer->document);
    buffer->document = document;
    buffer->is_published = false;
}

bool buffer_open(Buffer *buffer, SaidText language, SaidText text) {
    buffer->format = text_is(language, "markdown") ? SAID_MARKDOWN : SAID_PLAIN;
    buffer->is_plain = language.length == 0 || text_is(language, "plaintext");
    buffer->quiet_until = 0;
    if (text.length > SAID_DOCUMENT_MAX) {
        buffer_lose_step(buffer);
        return false;
    }
    put_document(buffer, said_document_new(text.at, text.length, buffer->format));
    return true;
}

static void mark_change(Buffer *buffer, uint32_t place, int64_t now) {
    buffer->changed = place;
    buffer->quiet_until = now + BUFFER_QUIET_MS;
}

/* The place after what differs: an editor that sends the whole text on each key has a quiet paragraph too. */
static void mark_difference(Buffer *buffer, SaidText before, SaidText after, int64_t now) {
    if (text_equal(before, after)) return;
    uint32_t most = before.length < after.length ? before.length : after.length, same = 0;
    while (same < most && before.at[before.length - 1 - same] == after.at[after.length - 1 - same]) same++;
    mark_change(buffer, after.length - same, now);
}

static bool replace_all(Buffer *buffer, SaidText text, int64_t now) {
    if (text.length > SAID_DOCUMENT_MAX) return false;
    SaidDocument *document = said_document_new(text.at, text.length, buffer->format);
    if (buffer->document != NULL)
        mark_difference(buffer, said_document_text(buffer->document), said_document_text(document), now);
    put_document(buffer, document);
    return true;
}

/* Makes the changes that are gathered, if any. */
static bool make_patch(Buffer *buffer, Patch *patch, int64_t now) {
    if (patch->edits.count == 0) return true;
    uint32_t after = 0;
    SaidDocument *document = patch_make(patch, &after);
    if (document == NULL) return false;
    put_document(buffer, document);
    mark_change(buffer, after, now);
    return true;
}

static bool replace_range(Buffer *buffer, Patch *patch, SaidRange range, SaidText text, SaidUnit unit, int64_t now) {
    if (patch->edits.count > 0 && patch_add(patch, range, text)) return true;
    if (!make_patch(buffer, patch, now)) return false;
    *patch = (Patch){.document = buffer->document, .unit = unit};
    return patch_add(patch, range, text);
}

static const json_t *range_of(const json_t *change) {
    const json_t *range = json_object_get(change, "range");
    return json_is_null(range) ? NULL : range;
}

/* What stands before the last change to the whole text does not matter any more. */
static size_t first_that_matters(const json_t *changes) {
    for (size_t i = json_array_size(changes); i-- > 0;) {
        const json_t *change = json_array_get(changes, i);
        if (range_of(change) == NULL && json_find_text(change, "text").at != NULL) return i;
    }
    return 0;
}

static bool apply(Buffer *buffer, Patch *patch, const json_t *change, SaidUnit unit, int64_t now) {
    SaidRange range;
    SaidText text = json_find_text(change, "text");
    if (text.at == NULL) return false;
    if (range_of(change) == NULL) return make_patch(buffer, patch, now) && replace_all(buffer, text, now);
    if (buffer->document == NULL || !convert_range(range_of(change), &range)) return false;
    return replace_range(buffer, patch, range, text, unit, now);
}

bool buffer_change(Buffer *buffer, const json_t *changes, SaidUnit unit, int64_t now) {
    bool sound = json_is_array(changes);
    Patch patch = {0};
    for (size_t i = first_that_matters(changes); sound && i < json_array_size(changes); i++)
        sound = apply(buffer, &patch, json_array_get(changes, i), unit, now);
    sound = sound && make_patch(buffer, &patch, now);
    arena_free(&patch.arena);
    if (!sound) buffer_lose_step(buffer);
    buffer->is_published = false;
    return sound;
}

bool buffer_is_too_long(const Buffer *buffer) {
    return buffer->document != NULL && said_document_text(buffer->document).length > BUFFER_ANALYSED_BYTES;
}

const SaidAnalysis *buffer_analysis(Buffer *buffer) {
    if (buffer->document == NULL || buffer_is_too_long(buffer)) return NULL;
    SaidAnalysis *before = buffer->analysis;
    if (before != NULL && before->document == buffer->document) return before;
    buffer->analysis = said_analysis_new(buffer->document, before);
    if (before != NULL) said_analysis_free(before);
    return buffer->analysis;
}
