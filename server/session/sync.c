#include "sync.h"

#include "text.h"

Buffer *sync_buffer(const Buffers *buffers, const json_t *params) {
    SaidText uri = json_find_text(params, "textDocument.uri");
    return uri.at == NULL ? NULL : buffers_find(buffers, uri);
}

static void take_version(Buffer *buffer, const json_t *version, const Log *log) {
    bool had_version = buffer->has_version;
    buffer->has_version = json_is_integer(version);
    json_int_t number = json_integer_value(version);
    if (had_version && buffer->has_version && number < buffer->version)
        log_line(log, LOG_ERROR, "a version went back from %lld to %lld; the text that came last is taken",
                 (long long)buffer->version, (long long)number);
    buffer->version = number;
}

void sync_open(Buffers *buffers, const json_t *params, const Log *log) {
    const json_t *document = json_find(params, "textDocument");
    SaidText uri = json_find_text(document, "uri"), text = json_find_text(document, "text");
    if (uri.at == NULL || text.at == NULL) {
        log_line(log, LOG_ERROR, "textDocument/didOpen without a uri or a text is ignored");
        return;
    }
    Buffer *buffer = buffers_find(buffers, uri);
    if (buffer != NULL)
        log_line(log, LOG_ERROR, "an article was opened twice; the text that came last is taken");
    else
        buffer = buffers_add(buffers, uri);
    buffer->has_version = false;
    take_version(buffer, json_find(document, "version"), log);
    if (!buffer_open(buffer, json_find_text(document, "languageId"), text))
        log_line(log, LOG_ERROR, "an article is too long to be read");
}

void sync_change(const Buffers *buffers, const json_t *params, SaidUnit unit, int64_t now, const Log *log) {
    Buffer *buffer = sync_buffer(buffers, params);
    if (buffer == NULL) {
        log_line(log, LOG_ERROR, "a change to an article that is not open is ignored");
        return;
    }
    bool was_known = buffer->document != NULL;
    take_version(buffer, json_find(params, "textDocument.version"), log);
    bool sound = buffer_change(buffer, json_find(params, "contentChanges"), unit, now);
    if (!sound && was_known)
        log_line(log, LOG_ERROR, "a change cannot be applied; its article is silent until its whole text comes again");
}

void sync_save(const Buffers *buffers, const json_t *params) {
    Buffer *buffer = sync_buffer(buffers, params);
    if (buffer != NULL) buffer->quiet_until = 0;
}

void sync_lose_all(const Buffers *buffers) {
    for (Buffer *buffer = buffers->first; buffer != NULL; buffer = buffer->next) buffer_lose_step(buffer);
}
