#include "reasons.h"

#include "classes.h"
#include "text.h"

static SaidText rest(const Block *block, uint32_t token) {
    return text_part(block->text, (SaidSpan){block->tokens.items[token].span.start, block->text.length});
}

/* A comma and a verb: the sentence takes up again what it said before the reason. */
static bool resumes(const Block *block, uint32_t token, uint32_t sentence_end) {
    return token + 1 < sentence_end && text_is(block_token(block, token), ",") &&
           (block->tokens.items[token + 1].classes & ALL_VERBS);
}

/* The end of the words from `token`: where the sentence resumes or ends, or a quotation begins. */
static uint32_t clause_end(const Block *block, uint32_t token, uint32_t sentence_end) {
    uint32_t end = token;
    while (end < sentence_end && block->tokens.items[end].quoted == block->tokens.items[token].quoted &&
           !resumes(block, end, sentence_end))
        end++;
    while (end > token + 1 && block->tokens.items[end - 1].kind == SAID_MARK) end--;
    return end;
}

/* "not authorized to speak" gives its reason itself; "on condition of anonymity" is followed by it, or by none. */
static bool is_own_reason(SaidText phrase) {
    static const char *const stems[] = {"auth", "fear", "sens", "beca", "poli", "prot"};
    for (uint32_t at = 0; at + 4 <= phrase.length; at++) {
        if (TEXT_IS_ONE(((SaidText){phrase.at + at, 4}), stems)) return true;
    }
    return false;
}

static bool covers_everybody(const Block *block, SaidSentence sentence) {
    static const char *const copy[] = {"article", "story", "report"};
    for (uint32_t i = sentence.start; i + 2 < sentence.end; i++) {
        if (text_is(block_token(block, i), "this") && TEXT_IS_ONE(block_token(block, i + 1), copy)) return true;
    }
    return false;
}

static bool read_reason(const Block *block, SaidSentence sentence, uint32_t token, BlockReason *reason) {
    uint32_t length = lexicon_phrase(LEXICON_REASON, rest(block, token));
    if (length == 0) return false;
    uint32_t after = token, stop = block->tokens.items[token].span.start + length;
    while (after < sentence.end && block->tokens.items[after].span.end <= stop) after++;
    uint32_t start = after;
    if (start < sentence.end && block->tokens.items[start].kind == SAID_MARK) start++;
    bool follows = start < sentence.end && (block->tokens.items[start].classes & LEXICON(BECAUSE));
    if (!follows && !is_own_reason((SaidText){rest(block, token).at, length})) return false;
    if (!follows) start = token;
    uint32_t end = clause_end(block, start, sentence.end);
    reason->span = (SaidSpan){block->tokens.items[start].span.start, block->tokens.items[end - 1].span.end};
    reason->everybody = covers_everybody(block, sentence);
    return true;
}

void reasons_read(Block *block) {
    LIST(BlockReason) reasons = {0};
    for (uint32_t s = 0; s < block->sentences.count; s++) {
        SaidSentence sentence = block->sentences.items[s];
        BlockReason reason;
        for (uint32_t i = sentence.start; i < sentence.end; i++) {
            if (!read_reason(block, sentence, i, &reason)) continue;
            list_push(&reasons, &block->arena, reason);
            break;
        }
    }
    block->reasons.items = reasons.items;
    block->reasons.count = reasons.count;
}

bool reasons_meet(const Block *block, SaidSpan span) {
    uint32_t low = 0, high = block->reasons.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (block->reasons.items[middle].span.end <= span.start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < block->reasons.count && said_spans_meet(span, block->reasons.items[low].span);
}

Reasons reasons_find(const Article *article, Arena *arena) {
    LIST(Reason) reasons = {0};
    SaidSpan everybody = {0, 0};
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        const Block *block = article->blocks[p];
        uint32_t base = article->paragraphs.items[p].span.start;
        for (uint32_t i = 0; i < block->reasons.count; i++) {
            SaidSpan span = block->reasons.items[i].span;
            span = (SaidSpan){base + span.start, base + span.end};
            list_push(&reasons, arena, ((Reason){span, p}));
            if (block->reasons.items[i].everybody) everybody = span;
        }
    }
    return (Reasons){reasons.items, reasons.count, everybody};
}

SaidSpan reason_for(const Reasons *reasons, uint32_t paragraph, SaidSpan description) {
    uint32_t low = 0, high = reasons->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (reasons->items[middle].span.start < description.start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool here = low < reasons->count && reasons->items[low].paragraph == paragraph;
    return here ? reasons->items[low].span : reasons->everybody;
}
