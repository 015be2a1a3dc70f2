/* Everything that was found in an article, as JSON: tests/schema/annotate.json says what it looks like. Offsets are
 * bytes of the file. */
#ifndef COMMAND_ANNOTATION_H
#define COMMAND_ANNOTATION_H

#include "story.h"
#include "json.h"

/* The whole. `id` is that of a line of NDJSON, or NULL; borrowed. New. */
json_t *annotation_new(const Story *story, json_t *id);

/* One finding. New. */
json_t *annotation_finding(const Story *story, const SaidFinding *finding);

#endif
