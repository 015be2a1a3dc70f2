#include "piece_reader.h"

#include "lexicon.h"
#include "name_run.h"
#include "text.h"

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
    if (tail.start == tail.end || tail.titled) return false;
    run->end = tail.end;
    return true;
}

bool reader_read_name(PieceReader *reader) {
    NameRun run = name_run(reader_view(reader, reader_limit(reader)), reader->at, reader_begins_clause(reader));
    if (run.start == run.end) return false;
    if (run.head < run.end && joins_nickname(reader, &run)) reader->nicknames[reader->stretch++] = true;
    if (run.head == run.end) {
        bool alone = run.start == 0 || !(reader->tokens.items[run.start - 1].classes & LEXICON(DETERMINER));
        reader_add(reader, (Piece){.kind = PIECE_NOMINAL,
                                   .start = run.start,
                                   .end = run.end,
                                   .head = run.end - 1,
                                   .definite = !alone,
                                   .titled = true});
        return true;
    }
    reader_add(reader, (Piece){.kind = PIECE_NAME,
                               .start = run.start,
                               .end = run.end,
                               .head = run.head,
                               .tail = run.end,
                               .titled = run.titled});
    return true;
}

/* "the White House": the article goes with the name. */
bool reader_read_named_thing(PieceReader *reader) {
    uint32_t the = reader->at, end = reader_limit(reader);
    if (!text_is(reader_words(reader, the), "the") || the + 1 >= end) return false;
    NameRun run = name_run(reader_view(reader, end), the + 1, false);
    if (run.start == run.end) return false;
    bool nominal = run.head == run.end;
    reader_add(reader, (Piece){.kind = nominal ? PIECE_NOMINAL : PIECE_NAME,
                               .start = the,
                               .end = run.end,
                               .head = nominal ? run.end - 1 : run.head,
                               .tail = run.end,
                               .definite = true,
                               .titled = run.titled || nominal});
    return true;
}

/* The names inside a noun phrase follow it as pieces of their own. */
static void add_names_within(PieceReader *reader, Piece phrase) {
    for (uint32_t at = phrase.start; at < phrase.end; at++) {
        if (!reader->tokens.items[at].capital) continue;
        NameRun run = name_run(reader_view(reader, phrase.end), at, at == phrase.start && reader_begins_clause(reader));
        if (run.start == run.end) continue;
        if (run.head < run.end) {
            reader_add(reader, (Piece){.kind = PIECE_NAME,
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

void reader_add_phrase(PieceReader *reader, Piece phrase) {
    bool first = reader_begins_clause(reader);
    reader_add(reader, phrase);
    uint32_t after = reader->at;
    reader->at = phrase.start;
    if (!first || phrase.end > phrase.start + 1) add_names_within(reader, phrase);
    reader->at = after;
}
