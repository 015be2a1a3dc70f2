/* What people are called beside their names: the role in the article's own words, and the nominals that mean them. */
#ifndef ANALYSIS_ROLES_H
#define ANALYSIS_ROLES_H

#include "clauses.h"
#include "people.h"
#include "phrase.h"

/* Where the words of a role stand; the role of the highest rank that comes first is the person's. */
typedef enum RoleRank {
    ROLE_NONE,
    ROLE_PREDICATE, /* "NAME is the director" */
    ROLE_TITLE,     /* "Sen. NAME" */
    ROLE_BESIDE     /* "the director, NAME," "spokesman NAME" */
} RoleRank;

enum { MOST_YEARS = 1000 };

typedef struct RoleNode {
    uint32_t person, next;
    SaidSpan around; /* the role, the name and what belongs to both: "Sen. NAME of Vermont" */
    uint32_t owner;  /* the piece of whose relative it is, "his brother, NAME"; SAID_NONE of another role */
} RoleNode;

typedef struct Roles {
    const Article *article;
    const Referent *names; /* by piece number */
    const Clauses *clauses;
    SaidSpan *of;       /* by person, {0, 0} where the copy gives none */
    uint8_t *ranks;     /* by person: RoleRank of that */
    int *gender;        /* by person: what appositions tell of it, see gender.h */
    uint32_t *aged;     /* by years below MOST_YEARS: the person of that age + 1, 0 for nobody, SAID_NONE for several */
    uint32_t *named;    /* by person: the piece that named them last, so far */
    Referent *nominals; /* by piece number: roles that stand beside a name, and "the senator" */
    Index heads;        /* from a role's head word to its chain of nodes */
    Index strangers;    /* from a head word to the last piece that brought somebody unnamed: "a senator" */
    LIST(RoleNode) nodes;
    Arena *arena;
} Roles;

Roles roles_find(const Article *article, const People *people, const Clauses *clauses, Arena *arena);

/* Notes what is said of people by their pronouns: "She is a lawyer." */
void roles_add_predicates(Roles *roles, const Referent *pronouns);

/* The word that copy uses without a name for a title that it shortens before one. */
SaidText role_word(SaidText title);

/* A mention of one person. */
Referent role_mention(const Roles *roles, uint32_t person, SaidMentionBy by, SaidGrade grade);

#endif
