#include "excerpt.h"

#include "text.h"
#include "utf8.h"

/* How far one may go back from `at`, or forward, in `columns`. Sets *used to the columns gone. */
static uint32_t back(SaidText line, uint32_t at, uint32_t columns, uint32_t *used) {
    *used = 0;
    while (at > 0) {
        Utf8 c = utf8_before(line, at);
        uint32_t width = screen_width_of(c.code);
        if (*used + width > columns) break;
        *used += width;
        at -= c.length;
    }
    return at;
}

static uint32_t forward(SaidText line, uint32_t at, uint32_t columns, uint32_t *used) {
    *used = 0;
    while (at < line.length) {
        Utf8 c = utf8_read(line, at);
        uint32_t width = screen_width_of(c.code);
        if (*used + width > columns) break;
        *used += width;
        at += c.length;
    }
    return at;
}

/* The cut nearest to `at` that splits no word: after the next space, up to `most`; else `at`. */
static uint32_t at_next_word(SaidText line, uint32_t at, uint32_t most) {
    for (uint32_t i = at; at > 0 && i < most; i++) {
        if (line.at[i] == ' ') return i + 1;
    }
    return at;
}

/* The same, before the last space, down to `least`. */
static uint32_t at_last_word(SaidText line, uint32_t at, uint32_t least) {
    for (uint32_t i = at; at < line.length && i > least; i--) {
        if (line.at[i] == ' ') return i;
    }
    return at;
}

Excerpt excerpt_new(const SaidDocument *document, SaidSpan view, uint32_t line, uint32_t width) {
    SaidText whole = said_document_line(document, line);
    SaidSpan place = said_document_text_span(document, view);
    uint32_t begin = (uint32_t)(whole.at - said_document_text(document).at);
    uint32_t start = place.start - begin < whole.length ? place.start - begin : whole.length;
    uint32_t end = place.end - begin < whole.length ? place.end - begin : whole.length;

    /* Of a line too long, a quarter of the room goes to what stands before, the rest to what comes. */
    uint32_t ahead, behind, room = width > 4 ? width - 4 : 1;
    (void)forward(whole, start, room, &ahead);
    uint32_t lead = room - ahead > room / 4 ? room - ahead : room / 4;
    uint32_t from = back(whole, start, lead, &behind);
    uint32_t to = forward(whole, start, room - behind, &ahead);
    if (end > to) end = to;
    from = at_next_word(whole, from, start);
    to = at_last_word(whole, to, end);
    return (Excerpt){
        .before = text_part(whole, (SaidSpan){from, start}),
        .words = text_part(whole, (SaidSpan){start, end}),
        .after = text_part(whole, (SaidSpan){end, to}),
        .cut_before = from > 0,
        .cut_after = to < whole.length,
    };
}
