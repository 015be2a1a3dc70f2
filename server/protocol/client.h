/* The client: what it said of itself when it began. What it did not say, it cannot do. */
#ifndef PROTOCOL_CLIENT_H
#define PROTOCOL_CLIENT_H

#include "json.h"

#include <whosaid/document.h>

typedef struct Client {
    SaidUnit unit;      /* in which columns are counted, both ways */
    bool markdown;      /* shows it in hover cards */
    bool links;         /* takes LocationLinks for a definition */
    bool tree;          /* takes symbols inside symbols */
    bool related;       /* shows the related places of a finding */
    json_int_t process; /* its process, 0 where it did not say */
} Client;

/* Reads the params of `initialize`, which may be NULL. */
Client client_read(const json_t *params);

/* The protocol's name for a unit: "utf-16". */
const char *client_unit_name(SaidUnit unit);

#endif
