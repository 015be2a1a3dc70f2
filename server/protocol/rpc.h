/* JSON-RPC 2.0: what a body says, and what is said back. */
#ifndef PROTOCOL_RPC_H
#define PROTOCOL_RPC_H

#include "json.h"

typedef enum RpcError {
    RPC_NO_ERROR = 0,
    RPC_PARSE_ERROR = -32700,
    RPC_INVALID_REQUEST = -32600,
    RPC_METHOD_NOT_FOUND = -32601,
    RPC_INVALID_PARAMS = -32602,
    RPC_NOT_INITIALIZED = -32002,
    RPC_CANCELLED = -32800
} RpcError;

typedef enum RpcKind {
    RPC_REQUEST,      /* has an id, and is answered once */
    RPC_NOTIFICATION, /* is never answered */
    RPC_RESPONSE,     /* to a request of ours */
    RPC_INVALID       /* none of them; answered by its error */
} RpcKind;

/* One message. All but `whole` is borrowed from it. */
typedef struct Rpc {
    json_t *whole; /* NULL where the body is no JSON */
    RpcKind kind;
    RpcError error; /* of RPC_INVALID; RPC_CANCELLED of a request that was called off before it was done */
    const char *why;
    json_t *id;           /* NULL where there is none that can be echoed */
    SaidText method;      /* {NULL, 0} where there is none */
    const json_t *params; /* NULL where there are none, or null */
} Rpc;

/* The message that the body holds; rpc_free gives it back. */
Rpc rpc_read(SaidText body);
void rpc_free(Rpc *rpc);

/* The id, where it is one that a client may send: a string, or an integer of 32 bits; else NULL. */
json_t *rpc_sound_id(json_t *id);

/* An answer: a result, or an error with its reason where `error` is set. */
typedef struct RpcAnswer {
    json_t *result; /* owned by the answer, NULL with an error */
    RpcError error;
    const char *why;
} RpcAnswer;

RpcAnswer rpc_result(json_t *result);
RpcAnswer rpc_refusal(RpcError error, const char *why);

/* The messages that go out. `id` is borrowed and may be NULL, which reads null; the answer and the params are taken.
 * New. */
json_t *rpc_response(json_t *id, RpcAnswer answer);
json_t *rpc_notification(const char *method, json_t *params);

#endif
