/* The loop: one session over standard input and output, and the time. */
#ifndef LOOP_LOOP_H
#define LOOP_LOOP_H

#include "log.h"

typedef struct LoopOptions {
    LogLevel level;    /* what is logged on standard error: this and what is worse */
    bool watch_client; /* end when the client's process does */
} LoopOptions;

/* Runs until the session is over, the input ends or the client is gone, and returns the exit code. */
int loop_run(LoopOptions options);

#endif
