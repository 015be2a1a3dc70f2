#include "piece.h"

#include "lexicon.h"
#include "list.h"
#include "name.h"
#include "nounphrase.h"
#include "text.h"
#include "verbgroup.h"

#include <whosaid/person.h>

typedef struct Reader {
    SaidText text;
    SaidTokens tokens;
    SaidSentences sentences;
    Stretches *stretches;
    Arena *arena;
    LIST(Piece) pieces;
    uint32_t at;
    uint32_t sentence;
    uint32_t stretch;             /* the next one that has not begun */
    uint32_t limited_from, limit; /* what limit() found last, and from where */
} Reader;

typedef struct Joint {
    const char *looks;
    PieceKind kind;
} Joint;

static const Joint JOINTS[] = {
    {",", PIECE_COMMA},   {":", PIECE_COLON},   {";", PIECE_STOP},   {"—", PIECE_DASH},    {"–", PIECE_DASH},
    {"--", PIECE_DASH},   {"―", PIECE_DASH},    {"-", PIECE_DASH},   {".", PIECE_STOP},    {"?", PIECE_STOP},
    {"!", PIECE_STOP},    {"…", PIECE_STOP},    {"...", PIECE_STOP}, {"(", PIECE_BRACKET}, {")", PIECE_BRACKET},
    {"[", PIECE_BRACKET}, {"]", PIECE_BRACKET},
};

static SaidText words(const Reader *reader, uint32_t i) {
    return text_part(reader->text, reader->tokens.items[i].span);
}

static SaidText rest_from(const Reader *reader, uint32_t i) {
    return text_part(reader->text, (SaidSpan){reader->tokens.items[i].span.start, reader->text.length});
}

static void add(Reader *reader, Piece piece) {
    const SaidTokens *tokens = &reader->tokens;
    piece.quoted = tokens->items[piece.start].quoted && piece.kind != PIECE_QUOTE;
    piece.sentence = piece.last_sentence = reader->sentence;
    while (reader->sentences.items[piece.last_sentence].end < piece.end) piece.last_sentence++;
    if (piece.head < tokens->count) piece.classes |= tokens->items[piece.head].classes;
    if (piece.kind != PIECE_QUOTE && piece.end < tokens->count && tokens->items[piece.end].kind == SAID_POSSESSIVE &&
        !tokens->items[piece.end].spaced)
        piece.possessive = true;
    list_push(&reader->pieces, reader->arena, piece);
    reader->at = piece.end + (piece.possessive ? 1 : 0);
}

static void add_one(Reader *reader, PieceKind kind) {
    add(reader, (Piece){.kind = (uint8_t)kind, .start = reader->at, .end = reader->at + 1, .head = reader->at});
}

/* The token before which a phrase that begins here must end: sentence, quotation, or the mark that closes one. It is
 * looked for once for all the phrases before it. */
static uint32_t limit(Reader *reader) {
    if (reader->at < reader->limit && reader->at >= reader->limited_from) return reader->limit;
    uint32_t end = reader->sentences.items[reader->sentence].end, at = reader->at;
    while (at < end && reader->tokens.items[at].quoted == reader->tokens.items[reader->at].quoted) at++;
    reader->limited_from = reader->at;
    reader->limit = at;
    return at;
}

static bool begins_clause(const Reader *reader) {
    if (reader->at == reader->sentences.items[reader->sentence].start) return true;
    uint32_t before = reader->at - 1;
    SaidText mark = words(reader, before);
    bool quoted = reader->tokens.items[reader->at].quoted;
    return reader->tokens.items[before].kind == SAID_MARK && quoted && !text_is(mark, ",") && !text_is(mark, "-") &&
           !text_is(mark, "(") && !text_is(mark, "&");
}

static bool read_pronoun(Reader *reader) {
    static const char *const pronouns[] = {"he",  "she",  "they", "it",   "i",     "we",         "his",     "her",
                                           "him", "hers", "you",  "them", "their", "its",        "himself", "herself",
                                           "me",  "my",   "our",  "us",   "who’s", "themselves", "myself",  "your"};
    for (uint32_t p = 0; p < sizeof pronouns / sizeof *pronouns; p++) {
        if (!text_is(words(reader, reader->at), pronouns[p])) continue;
        add_one(reader, PIECE_PRONOUN);
        return true;
    }
    return false;
}

/* A short stretch right after a given name and right before a surname: Bob "The Hammer" Smith. */
static bool joins_nickname(Reader *reader, NameRun *run) {
    if (reader->stretch >= reader->stretches->count) return false;
    const Stretch *stretch = &reader->stretches->items[reader->stretch];
    if (stretch->start != run->end || !stretch->closed || stretch->end - stretch->start > 5) return false;
    if (stretch->end >= reader->tokens.count || !reader->tokens.items[stretch->end].capital) return false;
    const SaidToken *last = &reader->tokens.items[stretch->end - 2];
    if (last->kind == SAID_MARK || !reader->tokens.items[stretch->start + 1].capital) return false;
    uint32_t end = reader->sentences.items[reader->sentence].end;
    NameRun tail = name_run(reader->text, reader->tokens, stretch->end, end, false);
    if (tail.start == tail.end || tail.titled) return false;
    run->end = tail.end;
    return true;
}

static void drop_stretch(Reader *reader) {
    Stretch *items = (Stretch *)reader->stretches->items;
    items[reader->stretch].end = items[reader->stretch].start;
    reader->stretch++;
}

static bool read_name(Reader *reader) {
    NameRun run = name_run(reader->text, reader->tokens, reader->at, limit(reader), begins_clause(reader));
    if (run.start == run.end) return false;
    if (run.head < run.end && joins_nickname(reader, &run)) drop_stretch(reader);
    if (run.head == run.end) {
        bool alone = run.start == 0 || !(reader->tokens.items[run.start - 1].classes & LEXICON(DETERMINER));
        add(reader, (Piece){.kind = PIECE_NOMINAL,
                            .start = run.start,
                            .end = run.end,
                            .head = run.end - 1,
                            .definite = !alone,
                            .titled = true});
        return true;
    }
    add(reader, (Piece){.kind = PIECE_NAME,
                        .start = run.start,
                        .end = run.end,
                        .head = run.head,
                        .tail = run.end,
                        .titled = run.titled});
    return true;
}

/* "the White House": the article goes with the name. */
static bool read_name_after_article(Reader *reader) {
    uint32_t the = reader->at, end = limit(reader);
    if (!text_is(words(reader, the), "the") || the + 1 >= end) return false;
    NameRun run = name_run(reader->text, reader->tokens, the + 1, end, false);
    if (run.start == run.end) return false;
    bool nominal = run.head == run.end;
    add(reader, (Piece){.kind = nominal ? PIECE_NOMINAL : PIECE_NAME,
                        .start = the,
                        .end = run.end,
                        .head = nominal ? run.end - 1 : run.head,
                        .tail = run.end,
                        .definite = true,
                        .titled = run.titled || nominal});
    return true;
}

/* The names inside a noun phrase follow it as pieces of their own. */
static void add_names_within(Reader *reader, Piece phrase) {
    for (uint32_t at = phrase.start; at < phrase.end; at++) {
        if (!reader->tokens.items[at].capital) continue;
        NameRun run =
            name_run(reader->text, reader->tokens, at, phrase.end, at == phrase.start && begins_clause(reader));
        if (run.start == run.end) continue;
        if (run.head < run.end) {
            add(reader, (Piece){.kind = PIECE_NAME,
                                .start = run.start,
                                .end = run.end,
                                .head = run.head,
                                .tail = run.end,
                                .titled = run.titled,
                                .within = true});
        }
        at = run.end - 1;
    }
}

static void add_phrase(Reader *reader, Piece phrase) {
    bool first = begins_clause(reader);
    add(reader, phrase);
    uint32_t after = reader->at;
    reader->at = phrase.start;
    if (!first || phrase.end > phrase.start + 1) add_names_within(reader, phrase);
    reader->at = after;
}

static bool read_phrase(Reader *reader, LexiconPhrases phrases, PieceKind kind) {
    uint32_t length = lexicon_phrase(phrases, rest_from(reader, reader->at));
    if (length == 0) return false;
    uint32_t start = reader->at, end = start, stop = reader->tokens.items[start].span.start + length;
    while (end < reader->tokens.count && reader->tokens.items[end].span.end <= stop) end++;
    if (end == start) return false;
    add(reader, (Piece){.kind = (uint8_t)kind, .start = start, .end = end, .head = start});
    return true;
}

/* The piece before, adverbs between left out: "NAME subsequently defended". */
static Piece previous_piece(const Reader *reader) {
    uint32_t at = reader->pieces.count;
    while (at > 1 && reader->pieces.items[at - 1].kind == PIECE_OTHER &&
           (reader->pieces.items[at - 1].classes & LEXICON(ADVERB)))
        at--;
    return at > 0 ? reader->pieces.items[at - 1] : (Piece){.kind = PIECE_STOP};
}

static bool read_word(Reader *reader) {
    uint64_t classes = reader->tokens.items[reader->at].classes;
    if (read_phrase(reader, LEXICON_ACCORDING, PIECE_ACCORDING)) return true;
    if (read_phrase(reader, LEXICON_DECLINED, PIECE_DECLINED)) return true;
    if (read_pronoun(reader)) return true;
    if (text_is(words(reader, reader->at), "that")) {
        add_one(reader, PIECE_RELATIVE);
        return true;
    }
    PhraseView view = {reader->text, reader->tokens, limit(reader)};
    Piece previous = previous_piece(reader);
    Piece piece;
    if (verb_group(view, reader->at, previous, &piece)) {
        add(reader, piece);
    } else if (read_name(reader)) {
    } else if (noun_phrase(view, reader->at, &piece)) {
        add_phrase(reader, piece);
    } else if (read_name_after_article(reader)) {
    } else if (classes & LEXICON(RELATIVE)) {
        add_one(reader, PIECE_RELATIVE);
    } else if (classes & LEXICON(PREPOSITION)) {
        add_one(reader, PIECE_PREPOSITION);
    } else if (classes & LEXICON(CONJUNCTION)) {
        add_one(reader, PIECE_CONJUNCTION);
    } else {
        add_one(reader, PIECE_OTHER);
    }
    return true;
}

static void read_mark(Reader *reader) {
    SaidText mark = words(reader, reader->at);
    for (uint32_t j = 0; j < sizeof JOINTS / sizeof *JOINTS; j++) {
        if (!text_equal(mark, text_of(JOINTS[j].looks))) continue;
        add_one(reader, JOINTS[j].kind);
        return;
    }
    add_one(reader, PIECE_OTHER);
}

/* A quotation that begins here is a piece of its own; then its words are read. */
static void enter_quote(Reader *reader) {
    uint32_t index = reader->stretch++;
    const Stretch *stretch = &reader->stretches->items[index];
    if (stretch->parent != SAID_NONE) return;
    add(reader,
        (Piece){
            .kind = PIECE_QUOTE, .start = stretch->start, .end = stretch->end, .head = SAID_NONE, .stretch = index});
    reader->at = stretch->start + (stretch->opened ? 1 : 0);
}

static Stretches without_nicknames(Stretches stretches, Pieces pieces, Arena *arena) {
    LIST(Stretch) kept = {0};
    uint32_t *number = arena_array(arena, uint32_t, (size_t)stretches.count + 1);
    for (uint32_t i = 0; i < stretches.count; i++) {
        Stretch stretch = stretches.items[i];
        number[i] = stretch.end > stretch.start ? kept.count : SAID_NONE;
        if (number[i] == SAID_NONE) continue;
        if (stretch.parent != SAID_NONE) stretch.parent = number[stretch.parent];
        list_push(&kept, arena, stretch);
    }
    for (uint32_t i = 0; i < pieces.count; i++) {
        Piece *piece = (Piece *)&pieces.items[i];
        if (piece->kind == PIECE_QUOTE) piece->stretch = number[piece->stretch];
    }
    return list_slice(Stretches, kept);
}

Pieces pieces_read(SaidText text, SaidTokens tokens, SaidSentences sentences, Stretches *stretches, Arena *arena) {
    Reader reader = {.text = text, .tokens = tokens, .sentences = sentences, .stretches = stretches, .arena = arena};
    while (reader.at < tokens.count) {
        while (reader.at >= sentences.items[reader.sentence].end) reader.sentence++;
        while (reader.stretch < stretches->count && stretches->items[reader.stretch].start < reader.at)
            reader.stretch++;
        if (reader.stretch < stretches->count && stretches->items[reader.stretch].start == reader.at) {
            uint32_t before = reader.at;
            enter_quote(&reader);
            if (reader.at > before) continue;
        }
        const SaidToken *token = &tokens.items[reader.at];
        if (token->kind == SAID_MARK) {
            read_mark(&reader);
        } else if (token->kind == SAID_WORD || token->kind == SAID_NUMBER) {
            read_word(&reader);
        } else {
            add_one(&reader, PIECE_OTHER);
        }
    }
    Pieces pieces = list_slice(Pieces, reader.pieces);
    *stretches = without_nicknames(*stretches, pieces, arena);
    return pieces;
}

const Piece *piece_beside(const Pieces *pieces, uint32_t at, int by) {
    int64_t i = at, step = by < 0 ? -1 : 1;
    for (int left = by < 0 ? -by : by; left > 0;) {
        i += step;
        if (i < 0 || i >= (int64_t)pieces->count) return NULL;
        if (!pieces->items[i].within) left--;
    }
    return &pieces->items[i];
}
