#include "unit.h"

#include "queue.h"
#include "text.h"

static void push(Queue *queue, const char *body) {
    queue_push(queue, rpc_read(text_of(body)));
}

static void push_request(Queue *queue, int id) {
    Arena arena = {0};
    push(queue, arena_format(&arena, "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"ask\"}", id).at);
    arena_free(&arena);
}

static void push_cancel(Queue *queue, const char *id) {
    Arena arena = {0};
    push(queue,
         arena_format(&arena, "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":%s}}", id).at);
    arena_free(&arena);
}

static void push_change(Queue *queue, const char *uri, int version, const char *text) {
    static const char body[] =
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":"
        "{\"uri\":\"%s\",\"version\":%d},\"contentChanges\":[{\"text\":\"%s\"}]}}";
    Arena arena = {0};
    push(queue, arena_format(&arena, body, uri, version, text).at);
    arena_free(&arena);
}

static Rpc take(Queue *queue) {
    Rpc rpc;
    assert_true(queue_take(queue, &rpc));
    return rpc;
}

static void assert_empty(Queue *queue) {
    Rpc rpc;
    assert_false(queue_take(queue, &rpc));
}

static void assert_change(Queue *queue, int version, size_t changes, const char *last) {
    Rpc rpc = take(queue);
    const json_t *array = json_find(rpc.params, "contentChanges");
    assert_int_equal(json_integer_value(json_find(rpc.params, "textDocument.version")), version);
    assert_int_equal(json_array_size(array), changes);
    assert_words(json_find_text(json_array_get(array, changes - 1), "text"), last);
    rpc_free(&rpc);
}

static void keeps_the_order(void **state) {
    (void)state;
    Queue queue = {0};
    for (int round = 0; round < 3; round++) {
        for (int id = 0; id < 40; id++) push_request(&queue, id);
        for (int id = 0; id < 40; id++) {
            Rpc rpc = take(&queue);
            assert_int_equal(json_integer_value(rpc.id), id);
            rpc_free(&rpc);
            if (id % 2 == 0) push_request(&queue, 100 + id);
        }
        for (int id = 0; id < 20; id++) {
            Rpc rpc = take(&queue);
            assert_int_equal(json_integer_value(rpc.id), 100 + id * 2);
            rpc_free(&rpc);
        }
    }
    assert_empty(&queue);
    queue_free(&queue);
}

/* The request stays, to be answered; what is gone, unknown or of another type is nobody's. */
static void calls_off(void **state) {
    (void)state;
    Queue queue = {0};
    push_request(&queue, 1);
    push_request(&queue, 2);
    push(&queue, "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"ask\"}");
    push_cancel(&queue, "\"1\"");
    push_cancel(&queue, "2");
    push_cancel(&queue, "3");
    push_cancel(&queue, "null");
    static const RpcError expected[] = {RPC_NO_ERROR, RPC_CANCELLED, RPC_CANCELLED};
    for (size_t i = 0; i < 3; i++) {
        Rpc rpc = take(&queue);
        assert_int_equal(rpc.error, expected[i]);
        rpc_free(&rpc);
    }
    assert_empty(&queue);
    push_cancel(&queue, "1");
    assert_empty(&queue);
    queue_free(&queue);
}

static void joins_changes_of_one_article(void **state) {
    (void)state;
    Queue queue = {0};
    push_change(&queue, "file:///a", 1, "one");
    push_change(&queue, "file:///a", 2, "two");
    push_change(&queue, "file:///a", 3, "three");
    push_change(&queue, "file:///b", 4, "four");
    push_change(&queue, "file:///a", 5, "five");
    push_request(&queue, 1);
    push_change(&queue, "file:///a", 6, "six");
    assert_change(&queue, 3, 3, "three");
    assert_change(&queue, 4, 1, "four");
    assert_change(&queue, 5, 1, "five");
    Rpc rpc = take(&queue);
    rpc_free(&rpc);
    assert_change(&queue, 6, 1, "six");
    assert_empty(&queue);
    queue_free(&queue);
}

/* What is no proper change is left for itself, and refused when its turn comes. */
static void joins_nothing_broken(void **state) {
    (void)state;
    static const char broken[] = "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":"
                                 "{\"textDocument\":{\"uri\":\"file:///a\"},\"contentChanges\":7}}";
    static const char nameless[] = "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":"
                                   "{\"contentChanges\":[]}}";
    Queue queue = {0};
    push_change(&queue, "file:///a", 1, "one");
    push(&queue, broken);
    push_change(&queue, "file:///a", 2, "two");
    push(&queue, nameless);
    push(&queue, nameless);
    assert_change(&queue, 1, 1, "one");
    for (int i = 0; i < 4; i++) {
        Rpc rpc = take(&queue);
        rpc_free(&rpc);
    }
    assert_empty(&queue);
    push_request(&queue, 9);
    queue_free(&queue);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_the_order),
        cmocka_unit_test(calls_off),
        cmocka_unit_test(joins_changes_of_one_article),
        cmocka_unit_test(joins_nothing_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
