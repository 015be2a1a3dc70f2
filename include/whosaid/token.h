/* Tokens and sentences of a paragraph.
 *
 * A word keeps its inner hyphens and apostrophes ("O'Brien", "al-Assad"); a possessive ('s) and n't are tokens of
 * their own, as every mark is. Titles, initials and abbreviations keep their full stop ("Mr.", "V."). */
#ifndef WHOSAID_TOKEN_H
#define WHOSAID_TOKEN_H

#include <whosaid/span.h>

typedef enum SaidTokenKind {
    SAID_WORD,
    SAID_NUMBER,
    SAID_POSSESSIVE, /* 's or a lone apostrophe after a plural */
    SAID_MARK        /* punctuation, quotation marks among them */
} SaidTokenKind;

/* What a word does in its sentence, as a tagger that was trained on tagged copy judges. Marks are all SAID_TAG_MARK. */
typedef enum SaidTag {
    SAID_TAG_FINITE,      /* a verb that has a subject: says, said, is, the 's of "he's" */
    SAID_TAG_BASE,        /* a bare verb: "to say", "will say" */
    SAID_TAG_ING,         /* saying */
    SAID_TAG_PARTICIPLE,  /* "has said", "was told", "a plan written in May" */
    SAID_TAG_MODAL,       /* will, would, may */
    SAID_TAG_NOUN,        /* plan */
    SAID_TAG_NOUNS,       /* plans */
    SAID_TAG_PROPER,      /* Harwick, Ortiz, House */
    SAID_TAG_ADJECTIVE,   /* new, newer, newest */
    SAID_TAG_ADVERB,      /* newly, not, up */
    SAID_TAG_PREPOSITION, /* in, because, the "that" of "said that", to */
    SAID_TAG_DETERMINER,  /* the, this, his, the 's of "the mayor's" */
    SAID_TAG_CONJUNCTION, /* and, but, or */
    SAID_TAG_PRONOUN,     /* he, them, there */
    SAID_TAG_RELATIVE,    /* who, which, when, the "that" of "the plan that failed" */
    SAID_TAG_NUMBER,      /* 40, forty */
    SAID_TAG_MARK
} SaidTag;

enum { SAID_TAG_COUNT = SAID_TAG_MARK };

/* `classes` is what the word lists say of the word (a set of the lexicon room's bits). */
typedef struct SaidToken {
    SaidSpan span;
    uint64_t classes;
    uint8_t kind;  /* SaidTokenKind */
    uint8_t tag;   /* SaidTag */
    bool capital;  /* begins with a capital letter */
    bool upper;    /* has two letters or more, all of them capitals */
    bool spaced;   /* white space stands before it */
    bool quoted;   /* lies between quotation marks */
    uint32_t hash; /* of the word in lower case, every digit taken for 0 */
} SaidToken;

typedef SAID_SLICE(SaidToken) SaidTokens;

/* Tokens `start` up to but not including `end` of the same paragraph. */
typedef struct SaidSentence {
    uint32_t start, end;
} SaidSentence;

typedef SAID_SLICE(SaidSentence) SaidSentences;

#endif
