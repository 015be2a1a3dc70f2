#include "cases.h"

#include "list.h"
#include "text.h"

static const char FENCE[] = "~~~";

typedef struct Pages {
    SaidText page;
    uint32_t at, line; /* where the next line begins, and its number */
} Pages;

static const char *const LIST_WORDS[LIST_KINDS] = {"people", "sources", "findings", "card"};

const char *list_word(ListKind kind) {
    return LIST_WORDS[kind];
}

static bool next_line(Pages *pages, SaidSpan *line) {
    if (pages->at >= pages->page.length) return false;
    uint32_t end = pages->at;
    while (end < pages->page.length && pages->page.at[end] != '\n') end++;
    *line = (SaidSpan){pages->at, end};
    pages->at = end < pages->page.length ? end + 1 : end;
    pages->line++;
    return true;
}

static bool is_indented(SaidText line) {
    return line.length > 0 && line.at[0] == ' ' && text_trim(line).length > 0;
}

static SaidSpan read_indented(Pages *pages) {
    SaidSpan whole = {pages->at, pages->at}, line;
    for (Pages ahead = *pages; next_line(&ahead, &line) && is_indented(text_part(pages->page, line));) {
        *pages = ahead;
        whole.end = ahead.at;
    }
    return whole;
}

static void read_lists(Pages *pages, Case *spec) {
    SaidSpan line;
    for (Pages ahead = *pages; next_line(&ahead, &line); ahead = *pages) {
        ListKind kind = 0;
        while (kind < LIST_KINDS && !text_equal(text_part(pages->page, line), text_of(LIST_WORDS[kind]))) kind++;
        if (kind == LIST_KINDS) return;
        *pages = ahead;
        spec->lists[kind] = read_indented(pages);
    }
}

static void read_article(Pages *pages, Case *spec) {
    spec->article = (SaidSpan){pages->at, pages->at};
    for (SaidSpan line; next_line(pages, &line);) {
        if (text_equal(text_part(pages->page, line), text_of(FENCE))) return;
        spec->article.end = pages->at;
    }
}

/* "~~~ article markdown": the kind, and the format of the copy. */
static void read_fence(SaidText fence, Case *spec) {
    SaidText words = text_trim(text_part(fence, (SaidSpan){sizeof FENCE - 1, fence.length}));
    uint32_t end = 0;
    while (end < words.length && words.at[end] != ' ') end++;
    spec->kind = text_part(words, (SaidSpan){0, end});
    bool markdown = text_equal(text_trim(text_part(words, (SaidSpan){end, words.length})), text_of("markdown"));
    spec->format = markdown ? SAID_MARKDOWN : SAID_PLAIN;
}

Cases cases_read(Arena *arena, SaidText page) {
    LIST(Case) cases = {0};
    SaidText heading = {0};
    Pages pages = {.page = page};
    for (SaidSpan line; next_line(&pages, &line);) {
        SaidText words = text_part(page, line);
        if (words.length > 0 && words.at[0] == '#') heading = words;
        if (!text_starts(words, text_of(FENCE))) continue;
        Case spec = {.heading = heading, .line = pages.line};
        read_fence(words, &spec);
        read_article(&pages, &spec);
        read_lists(&pages, &spec);
        list_push(&cases, arena, spec);
    }
    return list_slice(Cases, cases);
}
