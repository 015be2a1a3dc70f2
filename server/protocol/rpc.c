#include "rpc.h"

#include "text.h"

json_t *rpc_sound_id(json_t *id) {
    if (json_is_string(id)) return id;
    if (!json_is_integer(id)) return NULL;
    json_int_t number = json_integer_value(id);
    return number >= INT32_MIN && number <= INT32_MAX ? id : NULL;
}

static Rpc invalid(Rpc rpc, RpcError error, const char *why) {
    rpc.kind = RPC_INVALID;
    rpc.error = error;
    rpc.why = why;
    return rpc;
}

/* A message without a method: a response, or nothing known. */
static Rpc read_response(Rpc rpc) {
    bool answers = json_object_get(rpc.whole, "result") != NULL || json_object_get(rpc.whole, "error") != NULL;
    if (!answers) return invalid(rpc, RPC_INVALID_REQUEST, "the message has neither a method nor a result");
    rpc.kind = RPC_RESPONSE;
    return rpc;
}

static Rpc read_object(Rpc rpc) {
    json_t *id = json_object_get(rpc.whole, "id");
    rpc.id = rpc_sound_id(id);
    rpc.params = json_object_get(rpc.whole, "params");
    if (json_is_null(rpc.params)) rpc.params = NULL;
    if (json_object_get(rpc.whole, "method") == NULL) return read_response(rpc);

    rpc.method = json_find_text(rpc.whole, "method");
    if (rpc.method.at == NULL) return invalid(rpc, RPC_INVALID_REQUEST, "the method is no string");
    if (id != NULL && rpc.id == NULL)
        return invalid(rpc, RPC_INVALID_REQUEST, "the id is neither a string nor an integer of 32 bits");
    if (!text_equal(json_find_text(rpc.whole, "jsonrpc"), text_of("2.0")))
        return invalid(rpc, RPC_INVALID_REQUEST, "jsonrpc is not \"2.0\"");
    rpc.kind = id == NULL ? RPC_NOTIFICATION : RPC_REQUEST;
    return rpc;
}

Rpc rpc_read(SaidText body) {
    json_error_t error;
    Rpc rpc = {.whole = json_parse(body, &error)};
    if (rpc.whole == NULL) return invalid(rpc, RPC_PARSE_ERROR, "the message is no JSON");
    if (json_is_array(rpc.whole)) return invalid(rpc, RPC_INVALID_REQUEST, "batches are not part of the protocol");
    if (!json_is_object(rpc.whole)) return invalid(rpc, RPC_INVALID_REQUEST, "the message is no object");
    return read_object(rpc);
}

void rpc_free(Rpc *rpc) {
    json_decref(rpc->whole);
    *rpc = (Rpc){0};
}

RpcAnswer rpc_result(json_t *result) {
    return (RpcAnswer){.result = result};
}

RpcAnswer rpc_refusal(RpcError error, const char *why) {
    return (RpcAnswer){.error = error, .why = why};
}

static json_t *envelope(void) {
    json_t *message = json_object();
    json_put(message, "jsonrpc", json_string("2.0"));
    return message;
}

json_t *rpc_response(json_t *id, RpcAnswer answer) {
    json_t *message = envelope();
    json_put(message, "id", id == NULL ? json_null() : json_incref(id));
    if (answer.error == RPC_NO_ERROR) {
        json_put(message, "result", answer.result);
        return message;
    }
    json_t *error = json_object();
    json_put(error, "code", json_integer(answer.error));
    json_put(error, "message", json_string(answer.why));
    json_put(message, "error", error);
    return message;
}

json_t *rpc_notification(const char *method, json_t *params) {
    json_t *message = envelope();
    json_put(message, "method", json_string(method));
    json_put(message, "params", params);
    return message;
}
