/* Quotation marks without a partner where none may be missing. */
#ifndef ANALYSIS_LONE_MARK_H
#define ANALYSIS_LONE_MARK_H

#include "drafts.h"

/* Adds those of the scene's paragraph. `runs`: the next paragraph goes on with its last quotation, which may stay
 * open. */
void lone_marks_read(Drafts *drafts, const Scene *scene, bool runs);

#endif
