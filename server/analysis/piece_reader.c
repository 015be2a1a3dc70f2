#include "piece_reader.h"

#include "text.h"

#include <whosaid/person.h>

SaidText reader_words(const PieceReader *reader, uint32_t i) {
    return text_part(reader->text, reader->tokens.items[i].span);
}

TokenView reader_view(const PieceReader *reader, uint32_t limit) {
    return (TokenView){reader->text, reader->tokens, limit};
}

void reader_add(PieceReader *reader, Piece piece) {
    const SaidTokens *tokens = &reader->tokens;
    piece.quoted = tokens->items[piece.start].quoted && piece.kind != PIECE_QUOTE;
    piece.sentence = piece.last_sentence = reader->sentence;
    while (reader->sentences.items[piece.last_sentence].end < piece.end) piece.last_sentence++;
    if (piece.head < tokens->count) piece.classes |= tokens->items[piece.head].classes;
    const SaidToken *after = piece.end < tokens->count ? &tokens->items[piece.end] : NULL;
    bool possessive = after != NULL && after->kind == SAID_POSSESSIVE && after->tag != SAID_TAG_FINITE;
    if (piece.kind != PIECE_QUOTE && possessive && !after->spaced) piece.possessive = true;
    if (piece.kind == PIECE_NAME) piece.name = reader->names++;
    list_push(&reader->pieces, reader->arena, piece);
    reader->at = piece.end + (piece.possessive ? 1 : 0);
}

uint32_t reader_limit(PieceReader *reader) {
    if (reader->at < reader->limit && reader->at >= reader->limited_from) return reader->limit;
    uint32_t end = reader->sentences.items[reader->sentence].end, at = reader->at;
    while (at < end && reader->tokens.items[at].quoted == reader->tokens.items[reader->at].quoted) at++;
    reader->limited_from = reader->at;
    reader->limit = at;
    return at;
}

const NameSpan *reader_person(const PieceReader *reader, uint32_t from, uint32_t end) {
    for (uint32_t i = from; i < end; i++)
        if (reader->person_at[i] != SAID_NONE) return &reader->people.items[reader->person_at[i]];
    return NULL;
}

bool reader_begins_clause(const PieceReader *reader) {
    if (reader->at == reader->sentences.items[reader->sentence].start) return true;
    uint32_t before = reader->at - 1;
    SaidText mark = reader_words(reader, before);
    bool quoted = reader->tokens.items[reader->at].quoted;
    return reader->tokens.items[before].kind == SAID_MARK && quoted && !text_is(mark, ",") && !text_is(mark, "-") &&
           !text_is(mark, "(") && !text_is(mark, "&");
}
