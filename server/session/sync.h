/* Keeps the articles as the editor has them: what textDocument/didOpen, didChange, didSave and didClose do. */
#ifndef SESSION_SYNC_H
#define SESSION_SYNC_H

#include "buffers.h"
#include "client.h"
#include "log.h"

/* The article that the params are about (textDocument.uri); NULL where it is not open. */
Buffer *sync_buffer(const Buffers *buffers, const json_t *params);

void sync_open(Buffers *buffers, const json_t *params, const Log *log);
void sync_change(const Buffers *buffers, const json_t *params, SaidUnit unit, int64_t now, const Log *log);
void sync_save(const Buffers *buffers, const json_t *params);

/* A message was lost: nobody knows which article it was about. */
void sync_lose_all(const Buffers *buffers);

#endif
