/* What an editor may ask about an article: features.def has one row a request, and both the dispatch and the
 * capabilities that are announced are made from it. */
#ifndef FEATURES_FEATURE_H
#define FEATURES_FEATURE_H

#include "client.h"

#include <whosaid/analysis.h>

/* A question about an open article. */
typedef struct Ask {
    const SaidAnalysis *analysis;
    const Client *client;
    SaidText uri;         /* as the client spells it */
    uint32_t offset;      /* the place, in the view; 0 where the feature asks for none */
    const json_t *params; /* all of the request's */
} Ask;

typedef struct Feature {
    const char *method;
    const char *capability;
    json_t *(*offer)(const Client *client); /* the capability's value, NULL where the client cannot use it. New */
    json_t *(*answer)(const Ask *ask);      /* the result, null where there is nothing. New */
    bool at_place;                          /* asks about a position */
} Feature;

/* The feature for a method, or NULL. */
const Feature *feature_for(SaidText method);

/* Puts what is offered to this client into the capabilities. */
void features_offer(json_t *capabilities, const Client *client);

#define FEATURE(method, capability, offer, function, at_place) json_t *function(const Ask *ask);
#include "features.def"
#undef FEATURE

#endif
