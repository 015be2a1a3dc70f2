/* What a client is told of an article without asking: its findings, quietly.
 *
 * A finding that says no more than that somebody is typing waits while its paragraph is the one of the last change and
 * that is less than a second ago. Where "plain text" is no copy there are none. Of many alike the first fifty stand
 * for themselves, and one for all others. */
#ifndef SESSION_PUBLISH_H
#define SESSION_PUBLISH_H

#include "buffer.h"
#include "client.h"

/* Is there something that the client should be told at that time? */
bool publish_is_due(const Buffer *buffer, int64_t now);

/* When, in milliseconds, something will be due without another message; -1 where nothing will. */
int64_t publish_deadline(const Buffer *buffer);

/* The params of textDocument/publishDiagnostics for the article as it is now, which counts as published. New. */
json_t *publish_params(Buffer *buffer, const Client *client, int64_t now);

/* The same for an article that is closed: no findings. New. */
json_t *publish_nothing(const Buffer *buffer);

#endif
