/* What stands at a place of the copy. */
#include <whosaid/analysis.h>

uint32_t said_analysis_paragraph(const SaidAnalysis *analysis, uint32_t offset) {
    uint32_t low = 0, high = analysis->paragraphs.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (analysis->paragraphs.items[middle].span.end < offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < analysis->paragraphs.count ? low : SAID_NONE;
}

/* At the end of a word the cursor still means it, unless the next thing begins there. */
static bool touches(SaidSpan span, uint32_t offset) {
    return span.start <= offset && offset <= span.end && span.start < span.end;
}

static bool is_better(SaidSpan span, const SaidPlace *best, uint32_t offset) {
    if (best->kind == SAID_AT_NOTHING) return true;
    bool inside = said_span_has(span, offset), best_inside = said_span_has(best->span, offset);
    if (inside != best_inside) return inside;
    return span.end - span.start < best->span.end - best->span.start;
}

static void offer(SaidPlace *best, uint32_t offset, SaidSpan span, SaidPlaceKind kind, uint32_t index) {
    if (!touches(span, offset) || !is_better(span, best, offset)) return;
    *best = (SaidPlace){kind, index, span, SAID_NONE};
}

static uint32_t quote_around(const SaidAnalysis *analysis, uint32_t offset) {
    uint32_t around = SAID_NONE;
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[i];
        for (uint32_t s = 0; s < quote->quoted.count; s++) {
            if (said_span_has(quote->quoted.items[s], offset)) around = i;
        }
    }
    return around;
}

static SaidPlace mention_at(const SaidAnalysis *analysis, uint32_t offset) {
    SaidPlace best = {.kind = SAID_AT_NOTHING, .around = SAID_NONE};
    for (uint32_t i = 0; i < analysis->mentions.count; i++)
        offer(&best, offset, analysis->mentions.items[i].whole, SAID_AT_MENTION, i);
    for (uint32_t i = 0; i < analysis->sources.count; i++) {
        const SaidSource *source = &analysis->sources.items[i];
        for (uint32_t p = 0; source->kind == SAID_ANONYMOUS && p < source->places.count; p++)
            offer(&best, offset, source->places.items[p], SAID_AT_SOURCE, i);
    }
    return best;
}

static SaidPlace cue_at(const SaidAnalysis *analysis, uint32_t offset) {
    SaidPlace best = {.kind = SAID_AT_NOTHING, .around = SAID_NONE};
    for (uint32_t i = 0; i < analysis->quotes.count; i++)
        offer(&best, offset, analysis->quotes.items[i].cue, SAID_AT_CUE, i);
    return best;
}

static SaidPlace quote_at(const SaidAnalysis *analysis, uint32_t offset) {
    SaidPlace best = {.kind = SAID_AT_NOTHING, .around = SAID_NONE};
    for (uint32_t i = 0; i < analysis->quotes.count; i++) {
        const SaidQuote *quote = &analysis->quotes.items[i];
        bool marked = quote->kind == SAID_DIRECT || quote->kind == SAID_MIXED;
        for (uint32_t s = 0; marked && s < quote->quoted.count; s++)
            offer(&best, offset, quote->quoted.items[s], SAID_AT_QUOTE, i);
    }
    return best;
}

SaidPlace said_analysis_at(const SaidAnalysis *analysis, uint32_t offset) {
    SaidPlace place = mention_at(analysis, offset);
    if (place.kind == SAID_AT_NOTHING) place = cue_at(analysis, offset);
    if (place.kind == SAID_AT_NOTHING) place = quote_at(analysis, offset);
    if (place.kind == SAID_AT_MENTION || place.kind == SAID_AT_SOURCE) place.around = quote_around(analysis, offset);
    return place;
}
