#include "queue.h"

#include "memory.h"
#include "text.h"

#include <string.h>

static bool is_notification(const Rpc *rpc, const char *method) {
    return rpc->kind == RPC_NOTIFICATION && text_equal(rpc->method, text_of(method));
}

/* A request that is done already is not found, and that is all right. */
static void cancel(Queue *queue, const json_t *id) {
    for (size_t i = queue->end; i-- > queue->start;) {
        Rpc *rpc = &queue->items[i];
        if (rpc->kind != RPC_REQUEST || !json_equal(rpc->id, id)) continue;
        rpc->error = RPC_CANCELLED;
        rpc->why = "the request was called off";
        return;
    }
}

/* The changes of a didChange, NULL where it is none or holds none. */
static json_t *changes_of(const Rpc *rpc) {
    if (!is_notification(rpc, "textDocument/didChange")) return NULL;
    json_t *changes = json_find(rpc->whole, "params.contentChanges");
    return json_is_array(changes) ? changes : NULL;
}

/* Lets the last message of the queue say what `next` says too; false where they are not changes of one article. */
static bool join(Queue *queue, const Rpc *next) {
    if (queue->start == queue->end) return false;
    Rpc *last = &queue->items[queue->end - 1];
    json_t *changes = changes_of(last), *more = changes_of(next);
    if (changes == NULL || more == NULL) return false;
    SaidText uri = json_find_text(last->params, "textDocument.uri");
    SaidText next_uri = json_find_text(next->params, "textDocument.uri");
    if (uri.at == NULL || next_uri.at == NULL || !text_equal(uri, next_uri)) return false;
    (void)json_array_extend(changes, more);
    json_t *version = json_find(next->params, "textDocument.version");
    if (version != NULL) json_put(json_find(last->params, "textDocument"), "version", json_incref(version));
    return true;
}

static void make_room(Queue *queue) {
    if (queue->end < queue->capacity) return;
    size_t count = queue->end - queue->start;
    if (queue->start > 0) memmove(queue->items, queue->items + queue->start, count * sizeof *queue->items);
    queue->start = 0;
    queue->end = count;
    if (count * 2 <= queue->capacity && queue->capacity > 0) return;
    queue->capacity = queue->capacity == 0 ? 16 : queue->capacity * 2;
    queue->items = memory_resize(queue->items, queue->capacity * sizeof *queue->items);
}

void queue_push(Queue *queue, Rpc rpc) {
    bool cancels = is_notification(&rpc, "$/cancelRequest");
    if (cancels) cancel(queue, json_find(rpc.params, "id"));
    if (cancels || join(queue, &rpc)) {
        rpc_free(&rpc);
        return;
    }
    make_room(queue);
    queue->items[queue->end++] = rpc;
}

bool queue_take(Queue *queue, Rpc *rpc) {
    if (queue->start == queue->end) return false;
    *rpc = queue->items[queue->start++];
    if (queue->start == queue->end) queue->start = queue->end = 0;
    return true;
}

void queue_free(Queue *queue) {
    for (size_t i = queue->start; i < queue->end; i++) rpc_free(&queue->items[i]);
    memory_free(queue->items);
    *queue = (Queue){0};
}
