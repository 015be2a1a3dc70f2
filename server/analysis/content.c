#include "content.h"

#include "text.h"

/* By what a content begins. */
enum {
    FROM_CUE,
    FROM_THAT,
    FROM_OBJECT,
    FROM_PHRASE,
    FROM_PREPOSITION,
    FROM_COMMA,
    FROM_COLON,
    FROM_QUOTE,
    FROM_SENTENCE,
    FROM_JOINT,
    FROM_AROUND
};

/* How far behind a cue "that", a comma and their like are looked for; how many ends are tried for a start, of the
 * strong marks and of the weak ones. */
enum { THAT_REACH = 7, MARK_REACH = 14, MOST_STRONG = 3, MOST_WEAK = 2, MOST_LEFT = 2, MOST_STARTS = 8 };

enum { TO_SENTENCE = SYMBOL_COUNT, TO_TAG };

static void add(Contents *contents, Content content) {
    bool second = content.second_end > content.second_start;
    if (content.start >= content.end || contents->count == MOST_CONTENTS) return;
    for (uint32_t i = 0; i < contents->count; i++) {
        const Content *other = &contents->items[i];
        if (other->start == content.start && other->end == content.end &&
            second == (other->second_end > other->second_start) && other->second_end == content.second_end)
            return;
    }
    contents->items[contents->count++] = content;
}

/* The end of the sentence without its stop, or where another source begins: ", according to". */
static uint32_t last_end(const Cue *cue) {
    uint32_t end = cue->step + 1;
    while (end < cue->end && cue_symbol(cue, end) != SYMBOL_ACCORDING) end++;
    while (end > cue->start &&
           (cue_symbol(cue, (int64_t)end - 1) == SYMBOL_STOP || cue_symbol(cue, (int64_t)end - 1) == SYMBOL_COMMA))
        end--;
    return end;
}

static bool is_strong(Symbol symbol) {
    return symbol == SYMBOL_COMMA || symbol == SYMBOL_DASH || symbol == SYMBOL_STOP || symbol == SYMBOL_COLON ||
           symbol == SYMBOL_BRACKET || symbol == SYMBOL_AND || symbol == SYMBOL_CONJUNCTION ||
           symbol == SYMBOL_ACCORDING;
}

static bool is_weak(Symbol symbol) {
    return symbol == SYMBOL_PREPOSITION || symbol == SYMBOL_THAT || symbol == SYMBOL_WHO || symbol == SYMBOL_ING ||
           symbol == SYMBOL_PARTICIPLE || symbol == SYMBOL_TO || symbol == SYMBOL_OF || symbol == SYMBOL_BY;
}

static bool is_nominal(const Cue *cue) {
    PieceKind kind = scene_kind(cue->scene, cue->step);
    return kind == PIECE_NOUN || kind == PIECE_NOMINAL;
}

/* All ends for one start. What a noun brings ends before the verb that has the noun as its subject, too: "the claim
 * that it leaks angered him". */
static void add_ends(const Cue *cue, uint32_t start, uint8_t from, Contents *contents) {
    uint32_t strong = 0, weak = 0, verbs = 0, end = last_end(cue);
    for (uint32_t at = start + 1; at < end; at++) {
        Symbol symbol = cue_symbol(cue, at);
        bool ends = (is_strong(symbol) && strong++ < MOST_STRONG) || (is_weak(symbol) && weak++ < MOST_WEAK) ||
                    (symbol_is_finite(symbol) && verbs++ < 2 && is_nominal(cue));
        if (ends) add(contents, (Content){.start = start, .end = at, .from = from, .to = (uint8_t)symbol});
    }
    add(contents, (Content){.start = start, .end = end, .from = from, .to = TO_SENTENCE});
}

/* The first step behind a noun phrase and the prepositional phrases that it has. */
static uint32_t phrase_over(const Cue *cue, uint32_t step, bool prepositions) {
    while (cue_symbol(cue, step) == SYMBOL_POSSESSOR) step++;
    if (!symbol_is_noun(cue_symbol(cue, step))) return step;
    step++;
    while (symbol_is_noun(cue_symbol(cue, step)) &&
           scene_piece(cue->scene, step)->start == scene_piece(cue->scene, step - 1)->end)
        step++; /* Harwick mayor NAME */
    while (
        prepositions && cue_symbol(cue, step) >= SYMBOL_BY && cue_symbol(cue, step) <= SYMBOL_PREPOSITION &&
        (symbol_is_noun(cue_symbol(cue, (int64_t)step + 1)) || cue_symbol(cue, (int64_t)step + 1) == SYMBOL_POSSESSOR))
        step = phrase_over(cue, step + 1, false);
    return step;
}

/* The first step behind the cue and, where that follows it, its teller. */
static uint32_t tag_end(const Cue *cue, uint32_t teller) {
    if (teller == NO_STEP || teller <= cue->step) return cue->step + 1;
    return phrase_over(cue, teller, true);
}

/* The first step of the symbol from `at` on, within reach; NO_STEP where there is none. */
static uint32_t first_of(const Cue *cue, uint32_t at, uint32_t reach, Symbol symbol) {
    for (uint32_t step = at; step < at + reach && step < cue->end; step++)
        if (cue_symbol(cue, step) == symbol) return step;
    return NO_STEP;
}

static void add_right(const Cue *cue, uint32_t teller, Contents *contents) {
    uint32_t base = tag_end(cue, teller);
    while (cue_symbol(cue, base) == SYMBOL_OTHER) base++;
    uint32_t object = phrase_over(cue, base, false), phrase = phrase_over(cue, base, true);
    bool preposition = cue_symbol(cue, base) >= SYMBOL_BY && cue_symbol(cue, base) <= SYMBOL_PREPOSITION;
    uint32_t that = first_of(cue, base, THAT_REACH, SYMBOL_THAT), comma = first_of(cue, base, MARK_REACH, SYMBOL_COMMA);
    uint32_t colon = first_of(cue, base, MARK_REACH, SYMBOL_COLON),
             quote = first_of(cue, base, MARK_REACH, SYMBOL_QUOTE);
    if (that != NO_STEP) add_ends(cue, that + 1, FROM_THAT, contents);
    add_ends(cue, base, FROM_CUE, contents);
    if (object > base) add_ends(cue, object, FROM_OBJECT, contents);
    if (phrase > object) add_ends(cue, phrase, FROM_PHRASE, contents);
    if (preposition) {
        add_ends(cue, base + 1, FROM_PREPOSITION, contents);
        uint32_t over = phrase_over(cue, base + 1, true);
        if (over > base + 1) add_ends(cue, over, FROM_PHRASE, contents);
    }
    if (colon != NO_STEP) add_ends(cue, colon + 1, FROM_COLON, contents);
    if (comma != NO_STEP) add_ends(cue, comma + 1, FROM_COMMA, contents);
    if (quote != NO_STEP) add_ends(cue, quote, FROM_QUOTE, contents);
}

/* The first step of the tag: of the cue or of the phrase that names the teller before it. */
static uint32_t tag_start(const Cue *cue, uint32_t teller) {
    uint32_t start = teller != NO_STEP && teller < cue->step ? teller : cue->step;
    while (start > cue->start && (cue_symbol(cue, (int64_t)start - 1) == SYMBOL_POSSESSOR ||
                                  (symbol_is_noun(cue_symbol(cue, (int64_t)start - 1)) &&
                                   scene_piece(cue->scene, start - 1)->end == scene_piece(cue->scene, start)->start)))
        start--;
    return start;
}

/* Content on both sides: "The plan, NAME said, would fail." */
static void add_around(const Cue *cue, uint32_t teller, Content left, Contents *contents) {
    uint32_t after = tag_end(cue, teller);
    if (after <= cue->step) after = cue->step + 1;
    uint32_t comma = first_of(cue, after, THAT_REACH, SYMBOL_COMMA), end = last_end(cue);
    if (comma == NO_STEP) return;
    left.from = FROM_AROUND;
    left.second_start = comma + 1;
    left.second_end = end;
    add(contents, left);
    uint32_t next = first_of(cue, comma + 1, MARK_REACH, SYMBOL_COMMA);
    if (next == NO_STEP || next >= end) return;
    left.second_end = next;
    add(contents, left);
}

static void add_left(const Cue *cue, uint32_t teller, Contents *contents) {
    uint32_t tag = tag_start(cue, teller), end = tag;
    if (tag == cue->start) return;
    Symbol before = cue_symbol(cue, (int64_t)tag - 1);
    bool marked = before == SYMBOL_COMMA || before == SYMBOL_DASH || before == SYMBOL_QUOTE;
    bool as = text_is(block_token(cue->scene->block, scene_piece(cue->scene, tag - 1)->start), "as");
    if (!marked && !as && cue_symbol(cue, cue->step) != SYMBOL_ACCORDING && before != SYMBOL_BRACKET) return;
    if (as) end--; /* "..., as NAME noted" */
    if (marked || as || before == SYMBOL_BRACKET) {
        Symbol mark = end > cue->start ? cue_symbol(cue, (int64_t)end - 1) : SYMBOL_EDGE;
        if (mark == SYMBOL_COMMA || mark == SYMBOL_DASH || mark == SYMBOL_BRACKET) end--;
    }
    Content whole = {.start = cue->start, .end = end, .from = FROM_SENTENCE, .to = TO_TAG};
    add(contents, whole);
    uint32_t found = 0;
    for (uint32_t at = end; at > cue->start + 1 && found < MOST_LEFT; at--) {
        Symbol symbol = cue_symbol(cue, (int64_t)at - 1);
        if (!is_strong(symbol)) continue;
        add(contents, (Content){.start = at, .end = end, .from = FROM_JOINT, .to = TO_TAG});
        found++;
    }
    add_around(cue, teller, whole, contents);
}

void contents_find(const Cue *cue, uint32_t teller, Contents *contents) {
    contents->count = 0;
    add_left(cue, teller, contents);
    add_right(cue, teller, contents);
}

bool content_has_quote(const Scene *scene, const Content *content, uint32_t *quote) {
    for (uint32_t part = 0; part < 2; part++) {
        uint32_t start = part == 0 ? content->start : content->second_start;
        uint32_t end = part == 0 ? content->end : content->second_end;
        for (uint32_t at = start < *quote ? *quote : start; at < end; at++) {
            if (scene_kind(scene, at) != PIECE_QUOTE) continue;
            *quote = at;
            return true;
        }
    }
    return false;
}
