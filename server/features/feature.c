#include "feature.h"

#include "text.h"

static json_t *always(const Client *client) {
    (void)client;
    return json_true();
}

static const Feature features[] = {
#define FEATURE(method, capability, offer, function, at_place) {method, capability, offer, function, at_place},
#include "features.def"
#undef FEATURE
};

enum { FEATURES = sizeof features / sizeof *features };

const Feature *feature_for(SaidText method) {
    for (int i = 0; i < FEATURES; i++) {
        if (text_equal(method, text_of(features[i].method))) return &features[i];
    }
    return NULL;
}

void features_offer(json_t *capabilities, const Client *client) {
    for (int i = 0; i < FEATURES; i++) {
        json_t *value = features[i].offer(client);
        if (value != NULL) json_put(capabilities, features[i].capability, value);
    }
}
