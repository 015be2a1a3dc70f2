/* Quotations, what is said without marks, and who says it. All spans are spans of the view. */
#ifndef WHOSAID_QUOTE_H
#define WHOSAID_QUOTE_H

#include <whosaid/person.h>

typedef enum SaidQuoteKind {
#define SAID_QUOTE(NAME, word) SAID_##NAME,
#include <whosaid/quote.def>
#undef SAID_QUOTE
    SAID_QUOTE_COUNT
} SaidQuoteKind;

typedef enum SaidEvidence {
#define SAID_EVIDENCE(NAME, word, told) SAID_##NAME,
#include <whosaid/evidence.def>
#undef SAID_EVIDENCE
    SAID_EVIDENCE_COUNT
} SaidEvidence;

typedef enum SaidSpeakerKind {
    SAID_BY_NOBODY,
    SAID_BY_PERSON,
    SAID_BY_ANONYMOUS, /* unnamed people with a role, one or many */
    SAID_BY_GROUP,     /* an organisation, a place or side that speaks, a crowd, a document */
    SAID_BY_EITHER     /* one of several people */
} SaidSpeakerKind;

typedef struct SaidSpeaker {
    SaidSpeakerKind kind;
    uint32_t person;    /* SAID_NONE unless a person */
    uint32_t source;    /* SAID_NONE unless anonymous or a group */
    SaidIds candidates; /* the people who fit, where one of several */
    SaidSpan mention;   /* the words that name the speaker, {0, 0} where none do */
} SaidSpeaker;

typedef struct SaidQuote {
    SaidQuoteKind kind;
    SaidSpans spans;    /* what is said; direct: marks included, a span for each side of a tag; else the clause */
    SaidSpans quoted;   /* the stretches between marks, marks included */
    uint32_t parent;    /* the quotation that this one stands in, or SAID_NONE */
    uint32_t paragraph; /* of its first span */
    SaidSpan cue;       /* the verb of saying, {0, 0} where there is none */
    SaidSpeaker speaker, via;
    SaidEvidence evidence;
    SaidGrade grade;
    float confidence; /* how often such evidence is right, 0 to 1; where nobody speaks, how surely nobody is named */
} SaidQuote;

typedef SAID_SLICE(SaidQuote) SaidQuotes;

/* A quotation mark without its partner where none may be missing. */
typedef struct SaidLoneMark {
    SaidSpan span;
    uint32_t paragraph;
    bool opens;
} SaidLoneMark;

typedef SAID_SLICE(SaidLoneMark) SaidLoneMarks;

#endif
