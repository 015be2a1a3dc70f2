/* The greeting: what the server says of itself when a client begins. */
#ifndef SESSION_GREETING_H
#define SESSION_GREETING_H

#include "client.h"

/* The result of `initialize`. New. */
json_t *greeting(const Client *client);

#endif
