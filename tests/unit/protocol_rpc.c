#include "unit.h"

#include "rpc.h"
#include "text.h"

typedef struct Case {
    const char *body;
    RpcKind kind;
    RpcError error;
    const char *id; /* as it is echoed, printed */
} Case;

static void reads_what_it_is(void **state) {
    (void)state;
    static const Case cases[] = {
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"}", RPC_REQUEST, RPC_NO_ERROR, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"a\",\"params\":null}", RPC_REQUEST, RPC_NO_ERROR, "\"x\""},
        {"{\"jsonrpc\":\"2.0\",\"id\":\"\",\"method\":\"\"}", RPC_REQUEST, RPC_NO_ERROR, "\"\""},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"a\"}", RPC_NOTIFICATION, RPC_NO_ERROR, "null"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}", RPC_RESPONSE, RPC_NO_ERROR, "1"},
        {"{\"id\":null,\"error\":{}}", RPC_RESPONSE, RPC_NO_ERROR, "null"},
        {"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"a\"}", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1.0,\"method\":\"a\"}", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"a\"}", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"{\"jsonrpc\":\"2.0\",\"id\":2147483648,\"method\":\"a\"}", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"{\"id\":1,\"method\":\"a\"}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"a\"}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"params\":{}}", RPC_INVALID, RPC_INVALID_REQUEST, "1"},
        {"{}", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"[]", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"7", RPC_INVALID, RPC_INVALID_REQUEST, "null"},
        {"{\"jsonrpc\":", RPC_INVALID, RPC_PARSE_ERROR, "null"},
        {"", RPC_INVALID, RPC_PARSE_ERROR, "null"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Arena arena = {0};
        Rpc rpc = rpc_read(text_of(cases[i].body));
        assert_int_equal(rpc.kind, cases[i].kind);
        assert_int_equal(rpc.error, cases[i].error);
        json_t *response = rpc_response(rpc.id, rpc_refusal(RPC_INVALID_REQUEST, "why"));
        SaidText id = json_print(json_object_get(response, "id"), &arena);
        assert_words(id, cases[i].id);
        json_decref(response);
        rpc_free(&rpc);
        arena_free(&arena);
    }
}

static void writes_answers(void **state) {
    (void)state;
    Arena arena = {0};
    json_t *id = json_integer(7);
    json_t *good = rpc_response(id, rpc_result(json_null()));
    json_t *bad = rpc_response(NULL, rpc_refusal(RPC_PARSE_ERROR, "why"));
    assert_words(json_print(good, &arena), "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":null}");
    assert_words(json_print(bad, &arena),
                 "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"why\"}}");
    json_decref(good);
    json_decref(bad);
    json_decref(id);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_what_it_is), cmocka_unit_test(writes_answers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
