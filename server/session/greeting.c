#include "greeting.h"

#include "feature.h"

#include <whosaid/whosaid.h>

static json_t *sync(void) {
    enum { INCREMENTAL = 2 };
    json_t *object = json_object();
    json_put(object, "openClose", json_true());
    json_put(object, "change", json_integer(INCREMENTAL));
    json_put(object, "save", json_true());
    return object;
}

static json_t *capabilities(const Client *client) {
    json_t *object = json_object();
    json_put(object, "positionEncoding", json_string(client_unit_name(client->unit)));
    json_put(object, "textDocumentSync", sync());
    features_offer(object, client);
    return object;
}

json_t *greeting(const Client *client) {
    json_t *server = json_object();
    json_put(server, "name", json_string("whosaid"));
    json_put(server, "version", json_string(SAID_VERSION));
    json_t *object = json_object();
    json_put(object, "capabilities", capabilities(client));
    json_put(object, "serverInfo", server);
    return object;
}
