/* Pieces: a paragraph as the sequence of what stands in it: names, nominals, pronouns, verbs, joints and quotations.
 *
 * It is the plain stand-in for a parse. "said a senior official in Washington" is SAYING NOMINAL PREPOSITION NAME.
 * A quotation is one QUOTE piece, followed by the pieces inside it, which are marked as quoted. Words that mean nothing
 * to attribution are OTHER. */
#ifndef ANALYSIS_PIECE_H
#define ANALYSIS_PIECE_H

#include "lexicon.h"
#include "name_finder.h"
#include "wording.h"

#include <stddef.h>

typedef enum PieceKind {
    PIECE_NAME,      /* a personal name, or a capitalised run that is none */
    PIECE_NOMINAL,   /* a noun phrase whose head is a role, a group or a document */
    PIECE_NOUN,      /* a noun phrase of another kind */
    PIECE_PRONOUN,   /* he, she, they, it, I, we in any case */
    PIECE_SAYING,    /* a verb group of saying, "according to" not among them */
    PIECE_CUE,       /* a verb group that brings indirect speech only with "that" or by its place */
    PIECE_VERB,      /* any other verb group */
    PIECE_ACCORDING, /* "according to" and its like */
    PIECE_DECLINED,  /* "declined to comment" and its like */
    PIECE_RELATIVE,  /* who, which, that */
    PIECE_PREPOSITION,
    PIECE_CONJUNCTION,
    PIECE_COMMA,
    PIECE_COLON,
    PIECE_DASH,
    PIECE_BRACKET,
    PIECE_STOP, /* the end of a sentence */
    PIECE_QUOTE,
    PIECE_OTHER
} PieceKind;

typedef struct Piece {
    uint8_t kind;    /* PieceKind */
    bool quoted;     /* stands inside a quotation */
    bool within;     /* a name inside the noun phrase before it: "the Ortiz administration" */
    bool possessive; /* 's follows */
    bool definite;   /* a noun phrase that begins with the, this, his, or a possessor */
    bool indefinite; /* ... with a, an, one, some, another, or with nothing */
    bool plural;
    bool titled;     /* a name after an honorific or a title */
    bool supposed;   /* a verb group with would, could, may, might, should */
    bool negated;    /* a verb group with not, never, no */
    bool participle; /* a verb in -ing or "told" without a form of "be" or "have", or "to" and a verb */
    bool passive;
    uint32_t start, end;    /* tokens */
    uint32_t head;          /* token: the head noun, the main verb, of a name its first word without title */
    uint32_t tail;          /* of a name the token after its last word */
    uint32_t stretch;       /* of a quotation: which */
    uint32_t name;          /* of a name: which */
    uint32_t person;        /* of a personal name: which of the paragraph's; else SAID_NONE */
    uint32_t sentence;      /* in which it begins, and ... */
    uint32_t last_sentence; /* ... in which it ends: a quotation may have several */
    uint64_t classes;       /* of the head */
} Piece;

typedef SAID_SLICE(Piece) Pieces;

/* The paragraph's tokens as pieces, from left to right. `people` are its personal names. `stretches` loses the
 * nicknames in names (Bob "The Hammer" Smith): their tokens are the name's. */
Pieces pieces_read(const Wording *wording, NameSpans people, Stretches *stretches, Arena *arena);

/* What a piece is; NULL, past the ends of a paragraph, is nothing of all this. */
static inline bool piece_is(const Piece *piece, PieceKind kind) {
    return piece != NULL && piece->kind == kind;
}

/* A verb group of any kind. */
static inline bool piece_is_verb(const Piece *piece) {
    return piece_is(piece, PIECE_SAYING) || piece_is(piece, PIECE_CUE) || piece_is(piece, PIECE_VERB);
}

/* One that has a subject of its own. */
static inline bool piece_is_finite(const Piece *piece) {
    return piece_is_verb(piece) && !piece->participle;
}

/* "the mayor’s", "his": what belongs to the phrase that follows. */
static inline bool piece_is_possessor(const Piece *piece) {
    if (piece == NULL) return false;
    return piece->possessive || (piece->kind == PIECE_PRONOUN && (piece->classes & LEXICON(PRONOUN_POSSESSIVE)));
}

#endif
