#include "piece_reader.h"

#include "classes.h"
#include "name_run.h"
#include "text.h"

#include <whosaid/person.h>

/* A short stretch right after a given name and right before a surname: Bob "The Hammer" Smith. */
static bool joins_nickname(PieceReader *reader, NameRun *run) {
    if (reader->stretch >= reader->stretches.count) return false;
    const Stretch *stretch = &reader->stretches.items[reader->stretch];
    if (stretch->start != run->end || !stretch->closed || stretch->end - stretch->start > 5) return false;
    if (stretch->end >= reader->tokens.count || !reader->tokens.items[stretch->end].capital) return false;
    const SaidToken *last = &reader->tokens.items[stretch->end - 2];
    if (last->kind == SAID_MARK || !reader->tokens.items[stretch->start + 1].capital) return false;
    uint32_t end = reader->sentences.items[reader->sentence].end;
    NameRun tail = name_run(reader_view(reader, end), stretch->end, false);
    if (tail.start == tail.end || tail.titled || reader->person_at[stretch->end] == SAID_NONE) return false;
    run->end = tail.end;
    return true;
}

/* What stands before a personal name in its run goes with it where it holds an office or a role. */
static bool goes_before(TokenView view, uint32_t start, uint32_t name, bool *titled) {
    bool role = false;
    for (uint32_t i = start; i < name; i++) {
        uint64_t classes = view_token(view, i)->classes;
        if (view_token(view, i)->kind != SAID_WORD) return false;
        *titled = *titled || (classes & OFFICES) != 0;
        role = role || (classes & ONE_PERSON) != 0;
    }
    return *titled || role;
}

/* The token behind the personal name. */
static uint32_t person_end(const PieceReader *reader, const NameSpan *person) {
    uint32_t end = person->start;
    while (end < person->end && reader->person_at[end] == reader->person_at[person->start]) end++;
    return end;
}

/* "Achebe & Sons": one word of a firm is no person there. "Daniel & Richard Tsai" are two people. */
static bool is_firm(const PieceReader *reader, TokenView view, const NameSpan *person, NameRun run) {
    uint32_t end = person_end(reader, person);
    return end == person->start + 1 && end + 1 < run.end && text_is(view_words(view, end), "&") &&
           reader->person_at[end + 1] == SAID_NONE;
}

/* The run that begins here. A personal name ends it, with a suffix behind; a run without one is no person's. */
static NameRun run_here(PieceReader *reader, TokenView view, bool first) {
    NameRun run = name_run(view, reader->at, first);
    uint32_t person = reader->person_at[reader->at];
    if (run.start == run.end && person == SAID_NONE) return run;
    uint32_t end = run.end > reader->at ? run.end : reader->at + 1;
    const NameSpan *named = reader_person(reader, reader->at, end);
    if (named == NULL) return run;
    if (named->start > run.start) {
        run.titled = false;
        bool before = goes_before(view, run.start, named->start, &run.titled);
        if (!before) return (NameRun){run.start, run.start, named->start, false, SAID_NONE};
    } else if (is_firm(reader, view, named, run)) {
        return run;
    } else {
        run = (NameRun){named->start, named->start, named->start, false, SAID_NONE};
    }
    run.person = reader->person_at[named->start];
    run.head = named->start;
    run.end = name_suffix_end(view, person_end(reader, named));
    return run;
}

/* The stretches inside the tokens of a name are nicknames in it. */
static void take_nicknames(PieceReader *reader, NameRun run) {
    while (reader->stretch < reader->stretches.count && reader->stretches.items[reader->stretch].start < run.end) {
        if (reader->stretches.items[reader->stretch].start >= run.start) reader->nicknames[reader->stretch] = true;
        reader->stretch++;
    }
}

/* A title without a name is a nominal. */
static Piece piece_of(NameRun run) {
    bool nominal = run.head == run.end;
    return (Piece){.kind = nominal ? PIECE_NOMINAL : PIECE_NAME,
                   .start = run.start,
                   .end = run.end,
                   .head = nominal ? run.end - 1 : run.head,
                   .tail = nominal ? 0 : run.end,
                   .titled = run.titled || nominal,
                   .person = run.person};
}

bool reader_read_name(PieceReader *reader) {
    NameRun run = run_here(reader, reader_view(reader, reader_limit(reader)), reader_begins_clause(reader));
    if (run.start == run.end) return false;
    if (run.head < run.end && joins_nickname(reader, &run)) reader->nicknames[reader->stretch++] = true;
    if (run.head < run.end) take_nicknames(reader, run);
    Piece piece = piece_of(run);
    bool determined = run.start > 0 && (reader->tokens.items[run.start - 1].classes & LEXICON(DETERMINER));
    piece.definite = piece.kind == PIECE_NOMINAL && determined;
    reader_add(reader, piece);
    return true;
}

/* "the White House": the article goes with the name. */
bool reader_read_named_thing(PieceReader *reader) {
    uint32_t the = reader->at, end = reader_limit(reader);
    if (!text_is(reader_words(reader, the), "the") || the + 1 >= end) return false;
    reader->at = the + 1;
    NameRun run = run_here(reader, reader_view(reader, end), false);
    reader->at = the;
    if (run.start == run.end) return false;
    Piece piece = piece_of(run);
    piece.start = the;
    piece.definite = true;
    reader_add(reader, piece);
    return true;
}

/* The names inside a noun phrase follow it as pieces of their own. */
static void add_names_within(PieceReader *reader, Piece phrase) {
    for (uint32_t at = phrase.start; at < phrase.end; at++) {
        if (!reader->tokens.items[at].capital && reader->person_at[at] == SAID_NONE) continue;
        reader->at = at;
        NameRun run =
            run_here(reader, reader_view(reader, phrase.end), at == phrase.start && reader_begins_clause(reader));
        if (run.start == run.end || run.end > phrase.end) continue;
        if (run.head < run.end) {
            Piece piece = piece_of(run);
            piece.within = true;
            reader_add(reader, piece);
        }
        at = run.end - 1;
    }
}

void reader_add_phrase(PieceReader *reader, Piece phrase) {
    bool first = reader_begins_clause(reader);
    reader_add(reader, phrase);
    uint32_t after = reader->at;
    reader->at = phrase.start;
    if (!first || phrase.end > phrase.start + 1) add_names_within(reader, phrase);
    reader->at = after;
}
