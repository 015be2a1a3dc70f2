/* The rules, made from rules.def: a number and a function each.
 *
 * A rule reads the analysis and what the desk has decided, and adds what it finds. It changes nothing else and knows
 * of no other rule. */
#ifndef RULES_RULES_H
#define RULES_RULES_H

#include "findings.h"

enum {
#define RULE(NAME, code, function, severity, waits, sentence) RULE_##NAME,
#include "rules.def"
#undef RULE
    RULE_COUNT
};

#define RULE(NAME, code, function, severity, waits, sentence)                                                          \
    void function(const SaidAnalysis *analysis, const SaidHouse *house, SaidFindings *findings);
#include "rules.def"
#undef RULE

#endif
