/* Messages that have come and are not done yet. All that are there are read before the first is done, so that a
 * request is known to be called off before work goes into it, and a run of changes is done as one. */
#ifndef SESSION_QUEUE_H
#define SESSION_QUEUE_H

#include "rpc.h"

/* All zero is an empty queue. */
typedef struct Queue {
    Rpc *items;
    size_t start, end, capacity;
} Queue;

/* Takes the message. A cancellation marks the request that it is about (RPC_CANCELLED), and a change right after a
 * change of the same article joins it: neither stands in the queue itself. */
void queue_push(Queue *queue, Rpc rpc);

/* The oldest message, which is the caller's now; false where there is none. */
bool queue_take(Queue *queue, Rpc *rpc);

void queue_free(Queue *queue);

#endif
