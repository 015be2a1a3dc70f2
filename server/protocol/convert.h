/* Between the protocol's JSON and the library's values. */
#ifndef PROTOCOL_CONVERT_H
#define PROTOCOL_CONVERT_H

#include "client.h"

#include <whosaid/finding.h>

/* Reads {"line", "character"}; false where it is none. Numbers up to UINT32_MAX are taken: past the end is the end. */
bool convert_position(const json_t *json, SaidPosition *position);

/* Reads {"start", "end"}, the two swapped where they stand the wrong way round; false where it is no range. */
bool convert_range(const json_t *json, SaidRange *range);

/* The range as JSON. New. */
json_t *convert_from_range(SaidRange range);

/* The range of a span of the view, as JSON. New. */
json_t *convert_span(const SaidDocument *document, SaidSpan span, SaidUnit unit);

/* {"uri", "range"}. New. */
json_t *convert_location(SaidText uri, json_t *range);

/* Findings of one document, sorted by start, as the protocol's diagnostics. New. */
json_t *convert_findings(const SaidDocument *document, SaidText uri, SaidFindingSlice findings, const Client *client);

/* A diagnostic about the article as a whole, at its beginning. New. */
json_t *convert_notice(SaidText message, SaidSeverity severity);

#endif
