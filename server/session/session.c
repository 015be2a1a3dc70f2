#include "session.h"

#include "buffers.h"
#include "convert.h"
#include "feature.h"
#include "frame.h"
#include "greeting.h"
#include "memory.h"
#include "publish.h"
#include "queue.h"
#include "sync.h"
#include "text.h"

#include <assert.h>

typedef enum State { WAITING_FOR_INITIALIZE, RUNNING, SHUT_DOWN } State;

struct Session {
    SessionHost host;
    Frame *frame;
    Queue queue;
    Buffers buffers;
    Client client;
    State state;
    bool is_over, is_broken;
    uint32_t owed; /* answers to the message that is being done */
};

Session *session_new(SessionHost host) {
    Session *session = memory_new(sizeof *session);
    session->host = host;
    session->frame = frame_new();
    return session;
}

void session_free(Session *session) {
    frame_free(session->frame);
    queue_free(&session->queue);
    buffers_free(&session->buffers);
    memory_free(session);
}

bool session_is_over(const Session *session) {
    return session->is_over;
}

int session_exit_code(const Session *session) {
    return session->state == SHUT_DOWN && !session->is_broken ? 0 : 1;
}

int64_t session_client_process(const Session *session) {
    return session->client.process;
}

static void send_message(Session *session, json_t *message) {
    Arena arena = {0};
    SaidText body = json_print(message, &arena);
    char header[64];
    size_t length = frame_header(body.length, header);
    session->host.send(session->host.to, (SaidText){header, (uint32_t)length}, body);
    arena_free(&arena);
    json_decref(message);
}

/* The only way in which anything is answered. */
static void respond(Session *session, json_t *id, RpcAnswer answer) {
    assert(session->owed == 1);
    session->owed--;
    send_message(session, rpc_response(id, answer));
}

static void publish(Session *session, json_t *params) {
    send_message(session, rpc_notification("textDocument/publishDiagnostics", params));
}

static bool publish_next(Session *session, int64_t now) {
    if (session->state != RUNNING) return false;
    for (Buffer *buffer = session->buffers.first; buffer != NULL; buffer = buffer->next) {
        if (!publish_is_due(buffer, now)) continue;
        publish(session, publish_params(buffer, &session->client, now));
        return true;
    }
    return false;
}

static RpcAnswer initialize(Session *session, const json_t *params) {
    if (params != NULL && !json_is_object(params)) return rpc_refusal(RPC_INVALID_PARAMS, "the params are no object");
    session->client = client_read(params);
    session->state = RUNNING;
    return rpc_result(greeting(&session->client));
}

/* null of an article that is not open or out of step: the disk is never asked. */
static RpcAnswer ask_feature(const Session *session, const Feature *feature, const json_t *params) {
    SaidPosition position = {0};
    if (json_find_text(params, "textDocument.uri").at == NULL)
        return rpc_refusal(RPC_INVALID_PARAMS, "textDocument.uri is no string");
    if (feature->at_place && !convert_position(json_find(params, "position"), &position))
        return rpc_refusal(RPC_INVALID_PARAMS, "position is no place in a document");
    Buffer *buffer = sync_buffer(&session->buffers, params);
    const SaidAnalysis *analysis = buffer == NULL ? NULL : buffer_analysis(buffer);
    if (analysis == NULL) return rpc_result(json_null());
    uint32_t text = said_document_offset(buffer->document, position, session->client.unit);
    Ask ask = {.analysis = analysis,
               .client = &session->client,
               .uri = buffer->uri,
               .offset = said_document_view_offset(buffer->document, text),
               .params = params};
    return rpc_result(feature->answer(&ask));
}

/* What is owed is told first, so that a conversation that is piped in as a whole is answered as a whole. */
static RpcAnswer shut_down(Session *session, int64_t now) {
    while (publish_next(session, now)) continue;
    session->state = SHUT_DOWN;
    return rpc_result(json_null());
}

static RpcAnswer answer(Session *session, const Rpc *rpc, int64_t now) {
    if (rpc->error != RPC_NO_ERROR) return rpc_refusal(rpc->error, rpc->why);
    bool initializes = text_equal(rpc->method, text_of("initialize"));
    if (session->state == WAITING_FOR_INITIALIZE)
        return initializes ? initialize(session, rpc->params)
                           : rpc_refusal(RPC_NOT_INITIALIZED, "the session waits for initialize");
    if (session->state == SHUT_DOWN) return rpc_refusal(RPC_INVALID_REQUEST, "the session is shut down");
    if (initializes) return rpc_refusal(RPC_INVALID_REQUEST, "the session is initialized already");
    if (text_equal(rpc->method, text_of("shutdown"))) return shut_down(session, now);
    const Feature *feature = feature_for(rpc->method);
    if (feature == NULL) return rpc_refusal(RPC_METHOD_NOT_FOUND, "no such request is known");
    return ask_feature(session, feature, rpc->params);
}

static void did_open(Session *session, const json_t *params, int64_t now) {
    (void)now;
    sync_open(&session->buffers, params, &session->host.log);
}

static void did_change(Session *session, const json_t *params, int64_t now) {
    sync_change(&session->buffers, params, session->client.unit, now, &session->host.log);
}

static void did_save(Session *session, const json_t *params, int64_t now) {
    (void)now;
    sync_save(&session->buffers, params);
}

static void did_close(Session *session, const json_t *params, int64_t now) {
    (void)now;
    Buffer *buffer = sync_buffer(&session->buffers, params);
    if (buffer == NULL) return;
    publish(session, publish_nothing(buffer));
    buffers_close(&session->buffers, buffer);
}

/* What is told; anything else is ignored, as the protocol wants it. */
static void notice(Session *session, const Rpc *rpc, int64_t now) {
    static const struct {
        const char *method;
        void (*act)(Session *session, const json_t *params, int64_t now);
    } acts[] = {
        {"textDocument/didOpen", did_open},
        {"textDocument/didChange", did_change},
        {"textDocument/didSave", did_save},
        {"textDocument/didClose", did_close},
    };
    if (text_equal(rpc->method, text_of("exit"))) session->is_over = true;
    if (session->state != RUNNING) return;
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (text_equal(rpc->method, text_of(acts[i].method))) acts[i].act(session, rpc->params, now);
    }
}

static void perform(Session *session, Rpc *rpc, int64_t now) {
    log_line(&session->host.log, LOG_DEBUG, "message: %.*s", WORDS(rpc->method));
    session->owed = rpc->kind == RPC_REQUEST || rpc->kind == RPC_INVALID;
    if (session->owed > 0)
        respond(session, rpc->id, answer(session, rpc, now));
    else if (rpc->kind == RPC_NOTIFICATION)
        notice(session, rpc, now);
    assert(session->owed == 0);
    rpc_free(rpc);
}

static void end_broken(Session *session) {
    log_line(&session->host.log, LOG_ERROR, "the input cannot be read on: %s", frame_error(session->frame));
    session->is_over = true;
}

bool session_step(Session *session, int64_t now) {
    Rpc rpc;
    if (session->is_over) return false;
    if (queue_take(&session->queue, &rpc)) {
        perform(session, &rpc, now);
        return true;
    }
    if (session->is_broken) end_broken(session);
    return !session->is_over && publish_next(session, now);
}

static void lose_message(Session *session) {
    log_line(&session->host.log, LOG_ERROR,
             "a message of more than %zu MiB is not read; all articles are silent until "
             "their whole text comes again",
             FRAME_BODY_MAX >> 20);
    sync_lose_all(&session->buffers);
    queue_push(&session->queue,
               (Rpc){.kind = RPC_INVALID, .error = RPC_INVALID_REQUEST, .why = "the message is too long"});
}

void session_receive(Session *session, const char *bytes, size_t length) {
    frame_feed(session->frame, bytes, length);
    SaidText body;
    for (;;) {
        switch (frame_next(session->frame, &body)) {
        case FRAME_WAIT:
            return;
        case FRAME_BODY:
            queue_push(&session->queue, rpc_read(body));
            break;
        case FRAME_TOO_LONG:
            lose_message(session);
            break;
        case FRAME_BROKEN:
            session->is_broken = true;
            return;
        }
    }
}

int64_t session_deadline(const Session *session) {
    int64_t earliest = -1;
    for (const Buffer *buffer = session->buffers.first; buffer != NULL; buffer = buffer->next) {
        int64_t deadline = publish_deadline(buffer);
        if (deadline >= 0 && (earliest < 0 || deadline < earliest)) earliest = deadline;
    }
    return session->state == RUNNING ? earliest : -1;
}
