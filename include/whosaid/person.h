/* People, the places that mean them, and the sources that nobody names. All spans are spans of the view. */
#ifndef WHOSAID_PERSON_H
#define WHOSAID_PERSON_H

#include <whosaid/span.h>

/* Stands where there is no person, source, mention or quote of that number. */
#define SAID_NONE UINT32_MAX

/* How a result is known. A: in the same sentence or the next words. B: the same paragraph, or a running quotation.
 * C: a guess, always shown as one. D: nobody. */
typedef enum SaidGrade { SAID_GRADE_A, SAID_GRADE_B, SAID_GRADE_C, SAID_GRADE_D } SaidGrade;

typedef enum SaidMentionKind { SAID_NAME, SAID_NOMINAL, SAID_PRONOUN } SaidMentionKind;

/* By what a mention means its person. */
typedef enum SaidMentionBy {
#define SAID_BY(NAME, word) SAID_BY_##NAME,
#include <whosaid/mention.def>
#undef SAID_BY
    SAID_BY_COUNT
} SaidMentionBy;

/* How the people of a mention are meant. */
typedef enum SaidReading {
    SAID_ONE,   /* one person */
    SAID_EACH,  /* each of them: "the two presidents" */
    SAID_EITHER /* one of them, the copy does not say which; none where nobody known fits */
} SaidReading;

/* A place that means a person. */
typedef struct SaidMention {
    SaidSpan span;  /* the name without honorific and possessive, the nominal, the pronoun */
    SaidSpan whole; /* with its honorific: "Mr. Assad" */
    SaidIds people;
    uint32_t paragraph;
    SaidMentionKind kind;
    SaidMentionBy by;
    SaidReading reading;
    SaidGrade grade;
    bool quoted; /* stands inside a quotation */
} SaidMention;

typedef SAID_SLICE(SaidMention) SaidMentions;

typedef enum SaidPronoun { SAID_NO_PRONOUN, SAID_HE, SAID_SHE, SAID_THEY } SaidPronoun;

typedef struct SaidPerson {
    SaidText name;         /* the fullest name in the article, as it stands there, one space between words */
    SaidSpan role;         /* the article's own words, {0, 0} where it has none */
    SaidPronoun pronoun;   /* as the copy uses it for them, never from a name list */
    uint32_t introduction; /* the mention that introduces them; there always is one */
    SaidIds mentions;      /* in the order of the copy, shared ones too */
    SaidIds quotes;        /* what they say, in the order of the copy */
} SaidPerson;

typedef SAID_SLICE(SaidPerson) SaidPeople;

typedef enum SaidSourceKind { SAID_ANONYMOUS, SAID_GROUP, SAID_PAPER /* a document that speaks */ } SaidSourceKind;

/* Somebody who speaks and is not named. Places with the same description are one source. */
typedef struct SaidSource {
    SaidSpan description; /* the first place, article and all: "a senior official in Washington" */
    SaidSourceKind kind;
    uint32_t count;   /* how many people, 0 where the copy does not say */
    SaidSpan reason;  /* why they are not named, {0, 0} where the copy does not say */
    bool described;   /* more is said of them than "a source" */
    SaidSpans places; /* every place that means it, in the order of the copy */
    SaidIds quotes;
} SaidSource;

typedef SAID_SLICE(SaidSource) SaidSources;

#endif
