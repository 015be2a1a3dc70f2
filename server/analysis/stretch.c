#include "stretch.h"

#include "list.h"
#include "mark.h"
#include "quotation_mark.h"
#include "text.h"
#include "utf8.h"

#include <whosaid/person.h>

enum { DEEPEST = 4 };

typedef struct Lexer {
    SaidText text;
    SaidToken *tokens;
    uint32_t count;
    Arena *arena;  /* of what is returned */
    Arena scratch; /* of what is needed on the way */
    LIST(Stretch) stretches;
    LIST(uint32_t) strays;
    uint32_t open[DEEPEST]; /* the stretches that are open, outermost first */
    uint32_t depth;
    const QuotationMark **marks; /* for each token the mark that it is, or NULL */
    bool *room;                  /* ... whether there is room before it for a mark to open */
    uint32_t *next_closer;       /* for each token the next single mark that closes after punctuation */
    uint32_t *next_opener;       /* ... and the next that may open */
    bool entered_open;
} Lexer;

static SaidText looks_of(const Lexer *lexer, uint32_t i) {
    return text_part(lexer->text, lexer->tokens[i].span);
}

static const QuotationMark *mark_of(const Lexer *lexer, uint32_t i) {
    const SaidToken *token = &lexer->tokens[i];
    if (token->kind != SAID_MARK && token->kind != SAID_POSSESSIVE) return NULL;
    return quotation_mark(looks_of(lexer, i));
}

static const QuotationMark *mark_at(const Lexer *lexer, uint32_t i) {
    return lexer->marks[i];
}

static bool is_word(const SaidToken *token) {
    return token->kind == SAID_WORD || token->kind == SAID_NUMBER;
}

static bool opens_bracket(const Lexer *lexer, uint32_t i) {
    static const char *const others[] = {"/", "…", "...", "¿", "¡"};
    MarkKind kind = mark_kind(looks_of(lexer, i));
    return kind == MARK_OPENING || kind == MARK_DASH || TEXT_IS_ONE(looks_of(lexer, i), others);
}

static bool ends_clause(const Lexer *lexer, uint32_t i) {
    MarkKind kind = mark_kind(looks_of(lexer, i));
    return kind != MARK_OTHER && kind != MARK_OPENING && kind != MARK_CLOSING;
}

/* A mark has room to open behind a space, a bracket, a dash, or another mark that opens there. */
static void look_behind(Lexer *lexer) {
    lexer->marks = arena_array(&lexer->scratch, const QuotationMark *, (size_t)lexer->count + 1);
    lexer->room = arena_array(&lexer->scratch, bool, (size_t)lexer->count + 1);
    for (uint32_t i = 0; i < lexer->count; i++) {
        lexer->marks[i] = mark_of(lexer, i);
        const QuotationMark *before = i > 0 ? lexer->marks[i - 1] : NULL;
        bool opened =
            before != NULL && (before->side == MARK_OPENS || (before->side == MARK_EITHER && lexer->room[i - 1]));
        lexer->room[i] = i == 0 || lexer->tokens[i].spaced || opens_bracket(lexer, i - 1) || opened;
    }
}

static bool room_before(const Lexer *lexer, uint32_t i) {
    return lexer->room[i];
}

static bool touches_next(const Lexer *lexer, uint32_t i) {
    return i + 1 < lexer->count && !lexer->tokens[i + 1].spaced;
}

/* Stands a word, or something that begins one, right after the mark? */
static bool word_after(const Lexer *lexer, uint32_t i) {
    static const char *const signs[] = {"$", "£", "€", "#"};
    if (!touches_next(lexer, i)) return false;
    const QuotationMark *next = mark_at(lexer, i + 1);
    return is_word(&lexer->tokens[i + 1]) || opens_bracket(lexer, i + 1) ||
           (next != NULL && next->side != MARK_CLOSES) || TEXT_IS_ONE(looks_of(lexer, i + 1), signs);
}

static bool double_is_open(const Lexer *lexer) {
    for (uint32_t d = 0; d < lexer->depth; d++) {
        if (!lexer->stretches.items[lexer->open[d]].single) return true;
    }
    return false;
}

/* Curly marks are believed unless what stands beside them says the contrary. */
static MarkSide double_side(const Lexer *lexer, uint32_t i, const QuotationMark *mark) {
    bool before = room_before(lexer, i), after = word_after(lexer, i), open = double_is_open(lexer);
    if (mark->side == MARK_OPENS) return open && !before && !after ? MARK_CLOSES : MARK_OPENS;
    if (mark->side == MARK_CLOSES && i == 0) return MARK_OPENS; /* nothing stands before it to be closed */
    if (mark->side == MARK_CLOSES) return !open && before && after && i + 1 < lexer->count ? MARK_OPENS : MARK_CLOSES;
    if (before && after) return MARK_OPENS;
    if (!before && !after) return MARK_CLOSES;
    return open ? MARK_CLOSES : after ? MARK_OPENS : MARK_CLOSES;
}

/* 'tis, 'em, '90s: an apostrophe for what was left out. */
static bool is_elision(const Lexer *lexer, uint32_t i) {
    static const char *const elided[] = {"tis", "twas", "em", "til", "cause", "n", "bout", "round", "cos"};
    if (i + 1 >= lexer->count) return true;
    SaidText next = looks_of(lexer, i + 1);
    if (lexer->tokens[i + 1].kind == SAID_NUMBER) return next.length >= 3 && next.at[next.length - 1] == 's';
    return TEXT_IS_ONE(next, elided);
}

static bool single_may_open(const Lexer *lexer, uint32_t i, const QuotationMark *mark) {
    return mark->side != MARK_CLOSES && room_before(lexer, i) && word_after(lexer, i) && !is_elision(lexer, i);
}

static bool single_may_close(const Lexer *lexer, uint32_t i, const QuotationMark *mark) {
    return mark->side != MARK_OPENS && i > 0 && !lexer->tokens[i].spaced && !word_after(lexer, i);
}

static void look_ahead(Lexer *lexer) {
    lexer->next_closer = arena_array(&lexer->scratch, uint32_t, (size_t)lexer->count + 1);
    lexer->next_opener = arena_array(&lexer->scratch, uint32_t, (size_t)lexer->count + 1);
    lexer->next_closer[lexer->count] = lexer->next_opener[lexer->count] = SAID_NONE;
    for (uint32_t i = lexer->count; i-- > 0;) {
        const QuotationMark *mark = mark_at(lexer, i);
        bool single = mark != NULL && mark->single;
        bool closes = single && single_may_close(lexer, i, mark) && ends_clause(lexer, i - 1);
        lexer->next_closer[i] = closes ? i : lexer->next_closer[i + 1];
        lexer->next_opener[i] = single && single_may_open(lexer, i, mark) ? i : lexer->next_opener[i + 1];
    }
}

static void open_stretch(Lexer *lexer, uint32_t i, bool single, bool opened) {
    if (lexer->depth == DEEPEST) return;
    uint32_t parent = lexer->depth > 0 ? lexer->open[lexer->depth - 1] : SAID_NONE;
    lexer->open[lexer->depth++] = lexer->stretches.count;
    list_push(&lexer->stretches, &lexer->scratch,
              ((Stretch){.span = {lexer->tokens[i].span.start, 0},
                         .start = i,
                         .end = SAID_NONE,
                         .parent = parent,
                         .opened = opened,
                         .single = single}));
}

/* Ends the innermost open stretch of that kind before the token `end`; what is open inside it never was a quotation. */
static void close_stretch(Lexer *lexer, uint32_t end, bool single, bool closed, bool cut) {
    while (lexer->depth > 0) {
        Stretch *stretch = &lexer->stretches.items[lexer->open[--lexer->depth]];
        if (stretch->single != single) continue;
        stretch->end = end;
        stretch->span.end = lexer->tokens[end - 1].span.end;
        stretch->closed = closed;
        stretch->cut = cut;
        return;
    }
}

static void read_double(Lexer *lexer, uint32_t i, const QuotationMark *mark) {
    bool open = double_is_open(lexer);
    if (double_side(lexer, i, mark) == MARK_OPENS) {
        if (open) close_stretch(lexer, i, false, false, true);
        open_stretch(lexer, i, false, true);
    } else if (open) {
        close_stretch(lexer, i + 1, false, true, false);
    } else if (lexer->entered_open && lexer->stretches.count == 0 && lexer->strays.count == 0) {
        open_stretch(lexer, 0, false, false);
        close_stretch(lexer, i + 1, false, true, false);
    } else {
        list_push(&lexer->strays, lexer->arena, i);
    }
}

/* A plural's apostrophe ("the players' union") looks like a closing mark: it is one where no better one follows. */
static bool is_plural_possessive(const Lexer *lexer, uint32_t i) {
    SaidText before = looks_of(lexer, i - 1);
    if (before.length < 2 || before.at[before.length - 1] != 's') return false;
    uint32_t closer = lexer->next_closer[i + 1];
    return closer != SAID_NONE && closer < lexer->next_opener[i + 1];
}

static void read_single(Lexer *lexer, uint32_t i, const QuotationMark *mark) {
    bool open = lexer->depth > 0 && lexer->stretches.items[lexer->open[lexer->depth - 1]].single;
    if (open && single_may_close(lexer, i, mark) && !is_plural_possessive(lexer, i)) {
        close_stretch(lexer, i + 1, true, true, false);
    } else if (!open && single_may_open(lexer, i, mark)) {
        open_stretch(lexer, i, true, true);
    } else if (single_may_close(lexer, i, mark)) {
        lexer->tokens[i].kind = SAID_POSSESSIVE;
    }
}

/* A single mark runs on (NAME said. ‘It has leaked for years.) where a sentence begins behind the mark and ends with
 * the paragraph. A straight mark may be an apostrophe. */
static bool runs_on(const Lexer *lexer, const Stretch *stretch) {
    uint32_t first = stretch->start, last = lexer->count - 1;
    if (first == 0) return true;
    bool begins = ends_clause(lexer, first - 1) && first < last && lexer->tokens[first + 1].capital;
    return begins && stretch->parent == SAID_NONE && mark_at(lexer, first)->side == MARK_OPENS &&
           mark_kind(looks_of(lexer, last)) == MARK_END;
}

/* What is open at the end: a double mark, or a single one that runs on, was a quotation. */
static void end_paragraph(Lexer *lexer) {
    while (lexer->depth > 0) {
        const Stretch *innermost = &lexer->stretches.items[lexer->open[lexer->depth - 1]];
        if (innermost->single && !runs_on(lexer, innermost)) {
            lexer->depth--;
        } else {
            close_stretch(lexer, lexer->count, innermost->single, false, false);
        }
    }
}

/* Leaves out the stretches that never were one, and those of no words; parents are renumbered. */
static Stretches kept(Lexer *lexer) {
    LIST(Stretch) kept = {0};
    uint32_t *number = arena_array(&lexer->scratch, uint32_t, (size_t)lexer->stretches.count + 1);
    for (uint32_t i = 0; i < lexer->stretches.count; i++) {
        Stretch stretch = lexer->stretches.items[i];
        uint32_t marks = (uint32_t)stretch.opened + stretch.closed;
        number[i] = SAID_NONE;
        if (stretch.parent != SAID_NONE) stretch.parent = number[stretch.parent];
        if (stretch.end == SAID_NONE || stretch.end - stretch.start <= marks) continue;
        number[i] = kept.count;
        list_push(&kept, lexer->arena, stretch);
    }
    for (uint32_t s = 0; s < kept.count; s++) {
        for (uint32_t i = kept.items[s].start; kept.items[s].parent == SAID_NONE && i < kept.items[s].end; i++)
            lexer->tokens[i].quoted = true;
    }
    return list_slice(Stretches, kept);
}

StretchesRead stretches_read(SaidText text, SaidToken *tokens, uint32_t count, bool entered_open, Arena *arena) {
    Lexer lexer = {.text = text, .tokens = tokens, .count = count, .arena = arena, .entered_open = entered_open};
    look_behind(&lexer);
    look_ahead(&lexer);
    for (uint32_t i = 0; i < count; i++) {
        const QuotationMark *mark = mark_at(&lexer, i);
        if (mark == NULL) continue;
        if (mark->single) {
            read_single(&lexer, i, mark);
        } else {
            read_double(&lexer, i, mark);
        }
    }
    end_paragraph(&lexer);
    StretchesRead read = {.stretches = kept(&lexer)};
    read.strays.items = lexer.strays.items;
    read.strays.count = lexer.strays.count;
    arena_free(&lexer.scratch);
    return read;
}
