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

/* `classes` is what the word lists say of the word (a set of the lexicon room's bits). */
typedef struct SaidToken {
    SaidSpan span;
    uint64_t classes;
    uint8_t kind; /* SaidTokenKind */
    bool capital; /* begins with a capital letter */
    bool upper;   /* has two letters or more, all of them capitals */
    bool spaced;  /* white space stands before it */
    bool quoted;  /* lies between quotation marks */
} SaidToken;

typedef SAID_SLICE(SaidToken) SaidTokens;

/* Tokens `start` up to but not including `end` of the same paragraph. */
typedef struct SaidSentence {
    uint32_t start, end;
} SaidSentence;

typedef SAID_SLICE(SaidSentence) SaidSentences;

#endif
