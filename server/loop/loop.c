#include "loop.h"

#include "input.h"
#include "memory.h"
#include "output.h"
#include "session.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

enum { WATCH_MS = 2000, PATIENCE_MS = 1000 };

typedef struct Loop {
    uv_loop_t uv;
    uv_timer_t timer, watch;
    Input input;
    Output output;
    Session *session;
    LoopOptions options;
    bool is_watching, client_is_gone;
    size_t waiting;   /* bytes that waited for the client when it last read some, */
    uint64_t read_at; /* and when that was */
} Loop;

static void write_log(void *to, LogLevel level, const char *line) {
    const Loop *loop = to;
    if (level <= loop->options.level) (void)fprintf(stderr, "whosaid: %s: %s\n", log_word(level), line);
}

static void receive_bytes(void *to, const char *bytes, size_t length) {
    Loop *loop = to;
    session_receive(loop->session, bytes, length);
}

static void on_timer(uv_timer_t *timer) {
    (void)timer; /* the work is done after every turn of the loop */
}

static bool is_alive(int64_t process) {
    return uv_kill((int)process, 0) != UV_ESRCH;
}

static void on_watch(uv_timer_t *timer) {
    Loop *loop = timer->data;
    loop->client_is_gone = !is_alive(session_client_process(loop->session));
}

/* In a container the client's process may be invisible; only one that was seen can be missed. */
static void watch_client(Loop *loop) {
    int64_t process = session_client_process(loop->session);
    if (loop->is_watching || !loop->options.watch_client || process == 0) return;
    loop->is_watching = true;
    if (is_alive(process)) uv_timer_start(&loop->watch, on_watch, WATCH_MS, WATCH_MS);
}

static void send_bytes(void *to, SaidText header, SaidText body) {
    Loop *loop = to;
    watch_client(loop); /* before the client can know that it was seen alive, and end */
    output_send(&loop->output, header, body);
}

static void note_reading(Loop *loop) {
    size_t waiting = output_waiting(&loop->output);
    if (waiting == 0 || waiting < loop->waiting) loop->read_at = uv_now(&loop->uv);
    loop->waiting = waiting;
}

/* Nothing more will come in. */
static bool is_closing(const Loop *loop) {
    return session_is_over(loop->session) || loop->input.has_ended;
}

/* Wakes the loop when something is due that no message brings. */
static void set_timer(Loop *loop) {
    int64_t now = (int64_t)uv_now(&loop->uv), deadline = session_deadline(loop->session);
    if (is_closing(loop)) deadline = (int64_t)loop->read_at + PATIENCE_MS;
    uv_timer_stop(&loop->timer);
    if (deadline >= 0) uv_timer_start(&loop->timer, on_timer, deadline > now ? (uint64_t)(deadline - now) : 0, 0);
}

/* Does what there is to do, as long as the client reads; false where there was more. */
static bool work(Loop *loop) {
    uv_update_time(&loop->uv);
    while (!output_is_full(&loop->output)) {
        if (!session_step(loop->session, (int64_t)uv_now(&loop->uv))) return true;
    }
    return false;
}

static bool is_finished(const Loop *loop, bool all_done) {
    if (loop->client_is_gone || loop->output.has_failed) return true;
    if (!is_closing(loop)) return false;
    if (all_done && loop->waiting == 0) return true;
    return uv_now(&loop->uv) - loop->read_at >= PATIENCE_MS;
}

static void turn(Loop *loop) {
    for (;;) {
        bool all_done = work(loop);
        note_reading(loop);
        if (is_finished(loop, all_done)) return;
        set_timer(loop);
        if (all_done && !is_closing(loop))
            input_start(&loop->input);
        else
            input_stop(&loop->input);
        uv_run(&loop->uv, UV_RUN_ONCE);
    }
}

static bool open_both(Loop *loop) {
    const char *why = "";
    if (!output_open(&loop->output, &loop->uv, &why)) {
        (void)fprintf(stderr, "whosaid: standard output cannot be written: %s\n", why);
        return false;
    }
    if (!input_open(&loop->input, &loop->uv, STDIN_FILENO, &why)) {
        (void)fprintf(stderr, "whosaid: standard input cannot be read: %s\n", why);
        return false;
    }
    return true;
}

static void close_handle(uv_handle_t *handle, void *unused) {
    (void)unused;
    if (!uv_is_closing(handle)) uv_close(handle, NULL);
}

static void close_all(Loop *loop) {
    uv_walk(&loop->uv, close_handle, NULL);
    uv_run(&loop->uv, UV_RUN_DEFAULT);
    uv_loop_close(&loop->uv);
}

/* A descriptor that is opened later must not get the number of a standard one that the caller closed. */
static void fill_standard_descriptors(void) {
    int descriptor = open("/dev/null", O_RDWR);
    while (descriptor >= 0 && descriptor <= STDERR_FILENO) descriptor = open("/dev/null", O_RDWR);
    if (descriptor >= 0) (void)close(descriptor);
}

int loop_run(LoopOptions options) {
    Loop *loop = memory_new(sizeof *loop);
    loop->options = options;
    loop->session = session_new((SessionHost){send_bytes, loop, {write_log, loop}});
    loop->input.receive = receive_bytes;
    loop->input.to = loop;
    fill_standard_descriptors();
    (void)signal(SIGPIPE, SIG_IGN);
    uv_loop_init(&loop->uv);
    uv_timer_init(&loop->uv, &loop->timer);
    uv_timer_init(&loop->uv, &loop->watch);
    loop->watch.data = loop;
    int code = 1;
    if (open_both(loop)) {
        turn(loop);
        code = session_exit_code(loop->session);
    }
    close_all(loop);
    session_free(loop->session);
    memory_free(loop);
    return code;
}
