#include "piece_reader.h"

#include "lexicon.h"
#include "mark.h"
#include "nounphrase.h"
#include "text.h"
#include "verbgroup.h"

#include <whosaid/person.h>

/* What a mark is between pieces. */
static const PieceKind JOINTS[MARK_KIND_COUNT] = {
    [MARK_OTHER] = PIECE_OTHER,     [MARK_END] = PIECE_STOP,        [MARK_SEMICOLON] = PIECE_STOP,
    [MARK_COLON] = PIECE_COLON,     [MARK_COMMA] = PIECE_COMMA,     [MARK_DASH] = PIECE_DASH,
    [MARK_OPENING] = PIECE_BRACKET, [MARK_CLOSING] = PIECE_BRACKET,
};

static SaidText rest_from(const PieceReader *reader, uint32_t i) {
    return text_part(reader->text, (SaidSpan){reader->tokens.items[i].span.start, reader->text.length});
}

static void add_one(PieceReader *reader, PieceKind kind) {
    reader_add(reader, (Piece){.kind = (uint8_t)kind, .start = reader->at, .end = reader->at + 1, .head = reader->at});
}

static bool read_phrase(PieceReader *reader, LexiconPhrases phrases, PieceKind kind) {
    uint32_t length = lexicon_phrase(phrases, rest_from(reader, reader->at));
    if (length == 0) return false;
    uint32_t start = reader->at, end = start, stop = reader->tokens.items[start].span.start + length;
    while (end < reader->tokens.count && reader->tokens.items[end].span.end <= stop) end++;
    if (end == start) return false;
    reader_add(reader, (Piece){.kind = (uint8_t)kind, .start = start, .end = end, .head = start});
    return true;
}

static PieceKind joint_of(uint64_t classes) {
    if (classes & LEXICON(RELATIVE)) return PIECE_RELATIVE;
    if (classes & LEXICON(PREPOSITION)) return PIECE_PREPOSITION;
    return classes & LEXICON(CONJUNCTION) ? PIECE_CONJUNCTION : PIECE_OTHER;
}

enum { MOST_ADVERBS = 4 };

/* The piece before, adverbs between left out: "NAME subsequently defended". */
static Piece previous_piece(const PieceReader *reader) {
    uint32_t at = reader->pieces.count, least = at > MOST_ADVERBS ? at - MOST_ADVERBS : 1;
    while (at > least && reader->pieces.items[at - 1].kind == PIECE_OTHER &&
           (reader->pieces.items[at - 1].classes & LEXICON(ADVERB)))
        at--;
    return at > 0 ? reader->pieces.items[at - 1] : (Piece){.kind = PIECE_STOP};
}

/* Verb groups are shorter than this; no name further on matters to them. */
enum { LONGEST_VERBS = 12 };

static uint32_t limit_of_verbs(const PieceReader *reader, uint32_t limit) {
    return limit < reader->at + LONGEST_VERBS ? limit : reader->at + LONGEST_VERBS;
}

static void read_word(PieceReader *reader) {
    uint64_t classes = reader->tokens.items[reader->at].classes;
    if (reader_words(reader, reader->at).at[0] == '@') {
        reader_add(reader, (Piece){.kind = PIECE_NAME,
                                   .start = reader->at,
                                   .end = reader->at + 1,
                                   .head = reader->at,
                                   .tail = reader->at + 1,
                                   .person = SAID_NONE});
        return;
    }
    if (read_phrase(reader, LEXICON_ACCORDING, PIECE_ACCORDING)) return;
    if (read_phrase(reader, LEXICON_DECLINED, PIECE_DECLINED)) return;
    if (classes & LEXICON(PRONOUN)) {
        add_one(reader, PIECE_PRONOUN);
        return;
    }
    TokenView view = reader_view(reader, reader_limit(reader)), verbs = view;
    const NameSpan *person = reader_person(reader, reader->at, limit_of_verbs(reader, view.limit));
    if (person != NULL) verbs.limit = person->start;
    Piece previous = previous_piece(reader);
    Piece piece;
    bool pointing = reader->tokens.items[reader->at].tag == SAID_TAG_DETERMINER; /* "that plan" */
    if (text_is(reader_words(reader, reader->at), "that") && !(pointing && noun_phrase(view, reader->at, &piece))) {
        add_one(reader, PIECE_RELATIVE);
        return;
    }
    if (verbs.limit > reader->at && verb_group(verbs, reader->at, previous, &piece)) {
        reader_add(reader, piece);
        return;
    }
    if (reader_read_name(reader)) return;
    if (noun_phrase(view, reader->at, &piece)) {
        reader_add_phrase(reader, piece);
        return;
    }
    if (!reader_read_named_thing(reader)) add_one(reader, joint_of(classes));
}

/* A quotation that begins here is a piece of its own; then its words are read. */
static void enter_quote(PieceReader *reader) {
    uint32_t index = reader->stretch++;
    const Stretch *stretch = &reader->stretches.items[index];
    if (stretch->parent != SAID_NONE) return;
    reader_add(
        reader,
        (Piece){
            .kind = PIECE_QUOTE, .start = stretch->start, .end = stretch->end, .head = SAID_NONE, .stretch = index});
    reader->at = stretch->start + (stretch->opened ? 1 : 0);
}

/* The stretches that are no nicknames, and the pieces' numbers of them. */
static Stretches without_nicknames(PieceReader *reader) {
    LIST(Stretch) kept = {0};
    uint32_t *number = arena_array(reader->arena, uint32_t, (size_t)reader->stretches.count + 1);
    for (uint32_t i = 0; i < reader->stretches.count; i++) {
        Stretch stretch = reader->stretches.items[i];
        number[i] = reader->nicknames[i] ? SAID_NONE : kept.count;
        if (number[i] == SAID_NONE) continue;
        if (stretch.parent != SAID_NONE) stretch.parent = number[stretch.parent];
        list_push(&kept, reader->arena, stretch);
    }
    for (uint32_t i = 0; i < reader->pieces.count; i++) {
        Piece *piece = &reader->pieces.items[i];
        if (piece->kind == PIECE_QUOTE) piece->stretch = number[piece->stretch];
    }
    return list_slice(Stretches, kept);
}

/* Moves to the stretch that begins at the token or after it. */
static const Stretch *stretch_ahead(PieceReader *reader) {
    while (reader->stretch < reader->stretches.count && reader->stretches.items[reader->stretch].start < reader->at)
        reader->stretch++;
    return reader->stretch < reader->stretches.count ? &reader->stretches.items[reader->stretch] : NULL;
}

/* By token the name that it is part of. A quotation that begins or ends inside a name ends it there. */
static uint32_t *people_by_token(const PieceReader *reader) {
    uint32_t *person_at = arena_array(reader->arena, uint32_t, (size_t)reader->tokens.count + 1);
    for (uint32_t i = 0; i < reader->tokens.count; i++) person_at[i] = SAID_NONE;
    for (uint32_t p = 0; p < reader->people.count; p++) {
        const NameSpan *span = &reader->people.items[p];
        bool quoted = reader->tokens.items[span->start].quoted;
        bool nickname = reader->tokens.items[span->end - 1].quoted == quoted;
        for (uint32_t i = span->start; i < span->end; i++) {
            if (reader->tokens.items[i].quoted != quoted && !nickname) break;
            person_at[i] = p;
        }
    }
    return person_at;
}

static void read_token(PieceReader *reader) {
    const SaidToken *token = &reader->tokens.items[reader->at];
    uint32_t person = reader->person_at[reader->at];
    bool named = person != SAID_NONE && reader->people.items[person].start == reader->at;
    if (token->kind == SAID_MARK) {
        add_one(reader, JOINTS[mark_kind(reader_words(reader, reader->at))]);
    } else if (token->kind != SAID_POSSESSIVE || token->tag == SAID_TAG_FINITE) {
        if (!named || !reader_read_name(reader)) read_word(reader);
    } else {
        add_one(reader, PIECE_OTHER);
    }
}

Pieces pieces_read(const Wording *wording, NameSpans people, Stretches *stretches, Arena *arena) {
    PieceReader reader = {.text = wording->text,
                          .tokens = wording->tokens,
                          .sentences = wording->sentences,
                          .stretches = *stretches,
                          .people = people,
                          .arena = arena};
    reader.person_at = people_by_token(&reader);
    reader.nicknames = arena_array(arena, bool, (size_t)stretches->count + 1);
    while (reader.at < reader.tokens.count) {
        while (reader.at >= reader.sentences.items[reader.sentence].end) reader.sentence++;
        const Stretch *ahead = stretch_ahead(&reader);
        if (ahead != NULL && ahead->start == reader.at) {
            uint32_t before = reader.at;
            enter_quote(&reader);
            if (reader.at > before) continue;
        }
        read_token(&reader);
    }
    *stretches = without_nicknames(&reader);
    return list_slice(Pieces, reader.pieces);
}
