/* The reader that turns a paragraph's tokens into pieces; within the room, for pieces.c and piece_names.c. */
#ifndef ANALYSIS_PIECE_READER_H
#define ANALYSIS_PIECE_READER_H

#include "list.h"
#include "piece.h"
#include "token_view.h"

typedef struct PieceReader {
    SaidText text;
    SaidTokens tokens;
    SaidSentences sentences;
    Stretches stretches;
    NameSpans people;
    uint32_t *person_at; /* by token: the personal name that it is part of, or SAID_NONE */
    Arena *arena;
    LIST(Piece) pieces;
    uint32_t at;
    uint32_t sentence;
    uint32_t stretch;             /* the next one that has not begun */
    bool *nicknames;              /* by stretch: its tokens are a name's */
    uint32_t names;               /* how many have been read */
    uint32_t limited_from, limit; /* what limit() found last, and from where */
} PieceReader;

/* The words of token `i`. */
SaidText reader_words(const PieceReader *reader, uint32_t i);

/* Its tokens up to `limit`, for phrases. */
TokenView reader_view(const PieceReader *reader, uint32_t limit);

/* Adds a piece, and moves past it and past the possessive that may follow. */
void reader_add(PieceReader *reader, Piece piece);

/* The token before which a phrase that begins here must end: sentence, quotation, or the mark that closes one. It is
 * looked for once for all the phrases before it. */
uint32_t reader_limit(PieceReader *reader);

/* The first personal name with a token in [from, end); NULL where there is none. */
const NameSpan *reader_person(const PieceReader *reader, uint32_t from, uint32_t end);

/* Does a sentence, or a clause after a mark inside a quotation, begin here? */
bool reader_begins_clause(const PieceReader *reader);

/* Reads a name, with a nickname in marks; a title without a name is a nominal. False where none begins. */
bool reader_read_name(PieceReader *reader);

/* Reads "the White House": the article goes with the name. */
bool reader_read_named_thing(PieceReader *reader);

/* Adds a noun phrase, and behind it the names inside it. */
void reader_add_phrase(PieceReader *reader, Piece phrase);

#endif
