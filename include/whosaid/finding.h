/* Findings: what a copy editor would mark, with the rule that says so. All spans are spans of the view. */
#ifndef WHOSAID_FINDING_H
#define WHOSAID_FINDING_H

#include <whosaid/analysis.h>
#include <whosaid/house.h>

/* The rules, one row each in rules.def of the room `rules`. */
typedef uint32_t SaidRule;

/* As in the Language Server Protocol. */
typedef enum SaidSeverity { SAID_ERROR = 1, SAID_WARNING, SAID_INFORMATION, SAID_HINT } SaidSeverity;

typedef struct SaidEdit {
    SaidSpan span;
    SaidText text;
} SaidEdit;

typedef struct SaidFix {
    SaidText title;
    bool safe; /* may be applied without asking; never where it changes quoted words */
    SAID_SLICE(SaidEdit) edits;
} SaidFix;

typedef struct SaidNote {
    SaidSpan span;
    SaidText message;
} SaidNote;

typedef struct SaidFinding {
    SaidRule rule;
    SaidSeverity severity;
    SaidSpan span;
    SaidText message; /* one sentence for a writer */
    SAID_SLICE(SaidNote) related;
    SAID_SLICE(SaidFix) fixes;
} SaidFinding;

typedef SAID_SLICE(SaidFinding) SaidFindingSlice;

typedef struct SaidFindings SaidFindings;

/* Runs every rule. The findings borrow from the analysis, which must outlive them. */
SaidFindings *said_findings_new(const SaidAnalysis *analysis, const SaidHouse *house);
void said_findings_free(SaidFindings *findings);

/* Sorted by start, then by rule. */
SaidFindingSlice said_findings_all(const SaidFindings *findings);

/* What the table of rules says of one: its code ("quote/unattributed"), the sentence that states it, and whether
 * the finding waits while its paragraph is being typed. */
uint32_t said_rule_count(void);
const char *said_rule_code(SaidRule rule);
const char *said_rule_sentence(SaidRule rule);
bool said_rule_waits(SaidRule rule);

/* The words of the output for a severity: "error", "warning", "information", "hint". */
const char *said_severity_word(SaidSeverity severity);

#endif
