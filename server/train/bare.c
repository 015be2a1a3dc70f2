#include "bare.h"

#include "text.h"
#include "utf8.h"

enum { LEAST_WORDS = 6, MOST_OTHER_WORDS = 12 };

/* An article while it is written anew. */
typedef struct Cutter {
    Arena *arena;
    LIST(char) bytes;
    LIST(SaidSpan) bare;
} Cutter;

static void write_text(Cutter *cutter, SaidText text) {
    for (uint32_t i = 0; i < text.length; i++) list_push(&cutter->bytes, cutter->arena, text.at[i]);
}

static SaidSpan whole(SaidSpans spans) {
    return spans.count == 0 ? (SaidSpan){0, 0} : (SaidSpan){spans.items[0].start, spans.items[spans.count - 1].end};
}

/* The one attribution that touches the paragraph; NULL where there are none or several. */
static const Attribution *only_one(const Attributions *attributions, SaidSpan paragraph) {
    const Attribution *found = NULL;
    for (uint32_t i = 0; i < attributions->count; i++) {
        const Attribution *here = &attributions->items[i];
        if (here->content.count == 0 || !said_spans_meet(whole(here->content), paragraph)) continue;
        if (found != NULL) return NULL;
        found = here;
    }
    return found;
}

static bool lies_in(SaidSpans spans, SaidSpan paragraph) {
    return spans.count == 0 || said_span_holds(paragraph, whole(spans));
}

static bool is_marked(SaidText words) {
    static const char *const opening[] = {"“", "\"", "'", "‘"};
    static const char *const closing[] = {"”", "\"", "'", "’"};
    bool opened = false, closed = false;
    for (uint32_t i = 0; i < sizeof opening / sizeof *opening; i++) {
        opened = opened || text_starts(words, text_of(opening[i]));
        closed = closed || text_ends(words, text_of(closing[i]));
    }
    return opened && closed;
}

/* What is said, without the tag. */
static SaidText words_of(const CorpusArticle *article, const Attribution *said, Arena *arena) {
    SaidText words = {0};
    for (uint32_t i = 0; i < said->content.count; i++) {
        SaidText part = text_trim(text_part(article->text, said->content.items[i]));
        words = i == 0 ? part : arena_format(arena, "%.*s %.*s", WORDS(words), WORDS(part));
    }
    return words;
}

/* The last word of who says it: of a name the surname. */
static SaidText last_word(const CorpusArticle *article, const Attribution *said) {
    SaidText words = text_trim(text_part(article->text, whole(said->source)));
    uint32_t at = words.length;
    while (at > 0 && words.at[at - 1] != ' ') at--;
    return text_part(words, (SaidSpan){at, words.length});
}

/* Who was heard last before the paragraph may go on without a tag: does the same one speak, or may a pronoun mean so?
 */
static bool goes_on(const CorpusArticle *article, const Attributions *attributions, const Attribution *said,
                    SaidSpan paragraph) {
    static const char *const pronouns[] = {"he", "she", "they", "it", "i", "who"};
    const Attribution *before = NULL;
    for (uint32_t i = 0; i < attributions->count; i++) {
        const Attribution *here = &attributions->items[i];
        bool ends = here->source.count > 0 && here->content.count > 0 && whole(here->content).end <= paragraph.start;
        if (ends && (before == NULL || whole(here->content).end > whole(before->content).end)) before = here;
    }
    if (before == NULL) return false;
    SaidText now = last_word(article, said), then = last_word(article, before);
    return TEXT_IS_ONE(now, pronouns) || TEXT_IS_ONE(then, pronouns) || text_equal(now, then);
}

static bool may_cut(const CorpusArticle *article, const Attribution *said, SaidSpan paragraph, SaidText words) {
    if (said->source.count == 0 || !is_marked(words)) return false;
    if (!lies_in(said->source, paragraph) || !lies_in(said->cue, paragraph) || !lies_in(said->content, paragraph))
        return false;
    uint32_t kept = text_word_count(words), all = text_word_count(text_part(article->text, paragraph));
    if (kept < LEAST_WORDS || all > kept + MOST_OTHER_WORDS || all == kept) return false;
    SaidText before = text_trim(text_part(article->text, (SaidSpan){0, paragraph.start}));
    return !text_ends(before, text_of(":"));
}

/* The words with a full stop for the comma before their last mark. */
static void write_words(Cutter *cutter, SaidText words) {
    uint32_t start = cutter->bytes.count, at = words.length;
    while (at > 0) {
        Utf8 last = utf8_before(words, at);
        if (last.code != '"' && last.code != '\'' && last.code != 0x201D && last.code != 0x2019) break;
        at -= last.length;
    }
    write_text(cutter, words);
    if (at > 0 && words.at[at - 1] == ',') cutter->bytes.items[start + at - 1] = '.';
    list_push(&cutter->bare, cutter->arena, ((SaidSpan){start, cutter->bytes.count}));
}

BareArticle bare_article(const CorpusArticle *article, const Attributions *attributions, Arena *arena) {
    Cutter cutter = {.arena = arena};
    SaidText text = article->text;
    for (uint32_t start = 0; start < text.length;) {
        uint32_t end = start;
        while (end < text.length && text.at[end] != '\n') end++;
        SaidSpan paragraph = {start, end};
        const Attribution *said = end > start ? only_one(attributions, paragraph) : NULL;
        SaidText words = said == NULL ? (SaidText){0} : words_of(article, said, arena);
        bool cut = said != NULL && may_cut(article, said, paragraph, words) &&
                   !goes_on(article, attributions, said, paragraph);
        if (cut) {
            write_words(&cutter, words);
        } else {
            write_text(&cutter, text_part(text, paragraph));
        }
        if (end < text.length) write_text(&cutter, text_of("\n"));
        start = end + 1;
    }
    return (BareArticle){(SaidText){cutter.bytes.items, cutter.bytes.count}, list_slice(SaidSpans, cutter.bare)};
}
