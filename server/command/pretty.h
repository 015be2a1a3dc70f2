/* Findings for a person: where, what, and the source line with the words underlined. */
#ifndef COMMAND_PRETTY_H
#define COMMAND_PRETTY_H

#include "story.h"
#include "screen.h"

/* How many findings of each severity, by its number. */
typedef struct Tally {
    uint32_t findings[SAID_HINT + 1], articles;
} Tally;

void tally_add(Tally *tally, const Story *story);

/* Are there findings of that severity or a worse one? */
bool tally_reaches(const Tally *tally, SaidSeverity severity);

/* Prints the findings of an article, and the line that counts those of all. */
void pretty_findings(const Screen *screen, const Story *story);
void pretty_tally(const Screen *screen, const Tally *tally);

#endif
