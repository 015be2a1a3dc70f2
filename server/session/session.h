/* A session: one editor's conversation, from `initialize` to `exit`.
 *
 * It has no I/O and no clock. Bytes go in by session_receive, the time by session_step, and messages with their
 * headers come out by the host's `send`:
 *
 *     session_receive(session, bytes, length);
 *     while (session_step(session, now)) ...
 *     wait for bytes, at most until session_deadline(session);
 */
#ifndef SESSION_SESSION_H
#define SESSION_SESSION_H

#include "log.h"

#include <stddef.h>
#include <stdint.h>
#include <whosaid/span.h>

typedef struct SessionHost {
    void (*send)(void *to, SaidText header, SaidText body); /* both borrowed for the call */
    void *to;
    Log log;
} SessionHost;

typedef struct Session Session;

Session *session_new(SessionHost host);
void session_free(Session *session);

/* Reads all messages that the bytes complete. None is done yet. */
void session_receive(Session *session, const char *bytes, size_t length);

/* Does the next thing: one message, or where there is none the findings of one article. False where there is nothing
 * left. `now` is in milliseconds and never goes back. */
bool session_step(Session *session, int64_t now);

/* When session_step has something to do even if nothing comes, -1 where never. */
int64_t session_deadline(const Session *session);

/* Is it over, by `exit` or because the stream is broken? */
bool session_is_over(const Session *session);

/* The exit code, where it is over or the input ends now: 0 after `shutdown`, else 1. */
int session_exit_code(const Session *session);

/* The client's process, which is worth watching; 0 where it is not known. */
int64_t session_client_process(const Session *session);

#endif
