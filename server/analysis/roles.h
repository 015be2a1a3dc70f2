/* What people are called beside their names: the role in the article's own words, and the nominals that mean them. */
#ifndef ANALYSIS_ROLES_H
#define ANALYSIS_ROLES_H

#include "people.h"

typedef struct RoleNode {
    uint32_t person, next;
    SaidSpan words; /* the whole phrase */
} RoleNode;

typedef struct Roles {
    const Article *article;
    const Referent *names; /* by piece number */
    SaidSpan *of;          /* by person, {0, 0} where the copy gives none */
    bool *titles;          /* by person: the role is a mere title before the name */
    Referent *nominals;    /* by piece number: roles that stand beside a name, and "the senator" */
    int *gender;           /* by person: what appositions tell of it, see gender.h */
    Index heads;           /* from a role's head word to its chain of nodes */
    LIST(RoleNode) nodes;
    Arena *arena;
} Roles;

Roles roles_find(const Article *article, const People *people, Arena *arena);

/* The end of a noun phrase with the prepositional phrases after it, as a piece of its paragraph: "the director of the
 * center" ends after "center". */
uint32_t phrase_end(const Block *block, uint32_t piece);

/* Its first token: a possessor before it is part of it. */
uint32_t phrase_start(const Block *block, uint32_t piece);

#endif
