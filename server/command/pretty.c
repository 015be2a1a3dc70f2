#include "pretty.h"

#include "excerpt.h"
#include "text.h"

static const Ink inks[SAID_HINT + 1] = {
    [SAID_ERROR] = INK_RED, [SAID_WARNING] = INK_YELLOW, [SAID_INFORMATION] = INK_BLUE, [SAID_HINT] = INK_FAINT};

void tally_add(Tally *tally, const Story *story) {
    SaidFindingSlice findings = said_findings_all(story->findings);
    for (uint32_t i = 0; i < findings.count; i++) tally->findings[findings.items[i].severity]++;
    tally->articles++;
}

bool tally_reaches(const Tally *tally, SaidSeverity severity) {
    uint32_t count = 0;
    for (uint32_t s = SAID_ERROR; s <= (uint32_t)severity; s++) count += tally->findings[s];
    return count > 0;
}

static void print_place(const Story *story, SaidPosition position) {
    screen_text(stdout, story_name(story));
    (void)printf(":%u:%u: ", position.line + 1, position.column + 1);
}

static void print_excerpt(const Screen *screen, const Story *story, const SaidFinding *finding, uint32_t line) {
    enum { GUTTER = 9 };
    const Excerpt excerpt = excerpt_new(story->document, finding->span, line, screen->width - GUTTER);
    uint32_t indent = screen_width(excerpt.before) + (excerpt.cut_before ? 2 : 0);
    uint32_t length = screen_width(excerpt.words);

    screen_ink(screen, INK_FAINT);
    (void)printf("%6u | ", line + 1);
    screen_ink(screen, INK_PLAIN);
    (void)fputs(excerpt.cut_before ? "… " : "", stdout);
    screen_text(stdout, excerpt.before);
    screen_ink(screen, INK_BOLD);
    screen_text(stdout, excerpt.words);
    screen_ink(screen, INK_PLAIN);
    screen_text(stdout, excerpt.after);
    (void)puts(excerpt.cut_after ? " …" : "");

    screen_ink(screen, INK_FAINT);
    (void)fputs("       | ", stdout);
    screen_repeat(' ', indent);
    screen_ink(screen, INK_PLAIN);
    screen_ink(screen, inks[finding->severity]);
    screen_repeat('^', length == 0 ? 1 : length);
    screen_ink(screen, INK_PLAIN);
    (void)putchar('\n');
}

/* Has the line room for the rule behind the message, or does it go to the next line whole? */
static bool has_room(const Screen *screen, const Story *story, const SaidFinding *finding, SaidPosition at) {
    int place = snprintf(NULL, 0, ":%u:%u: %s:  []", at.line + 1, at.column + 1, said_severity_word(finding->severity));
    uint32_t width = screen_width(story_name(story)) + (uint32_t)place + screen_width(finding->message) +
                     screen_width(text_of(said_rule_code(finding->rule)));
    return width <= screen->width;
}

static void print_finding(const Screen *screen, const Story *story, const SaidFinding *finding, SaidPosition at) {
    print_place(story, at);
    screen_ink(screen, inks[finding->severity]);
    (void)printf("%s: ", said_severity_word(finding->severity));
    screen_ink(screen, INK_PLAIN);
    screen_text(stdout, finding->message);
    screen_ink(screen, INK_FAINT);
    (void)printf("%s[%s]", has_room(screen, story, finding, at) ? " " : "\n       ", said_rule_code(finding->rule));
    screen_ink(screen, INK_PLAIN);
    (void)putchar('\n');
    print_excerpt(screen, story, finding, at.line);
    for (uint32_t i = 0; i < finding->related.count; i++) {
        const SaidNote *note = &finding->related.items[i];
        (void)fputs("       = ", stdout);
        print_place(story, said_document_range(story->document, note->span, SAID_UNIT_UTF32).start);
        screen_text(stdout, note->message);
        (void)putchar('\n');
    }
}

void pretty_findings(const Screen *screen, const Story *story) {
    SaidFindingSlice findings = said_findings_all(story->findings);
    for (uint32_t i = 0; i < findings.count; i++) {
        const SaidFinding *finding = &findings.items[i];
        SaidRange range = said_document_range(story->document, finding->span, SAID_UNIT_UTF32);
        print_finding(screen, story, finding, range.start);
    }
}

static const char *plural(uint32_t count) {
    return count == 1 ? "" : "s";
}

void pretty_tally(const Screen *screen, const Tally *tally) {
    uint32_t all = 0;
    for (uint32_t s = SAID_ERROR; s <= SAID_HINT; s++) all += tally->findings[s];
    screen_ink(screen, tally_reaches(tally, SAID_WARNING) ? INK_YELLOW : INK_GREEN);
    (void)printf("%u finding%s in %u article%s", all, plural(all), tally->articles, plural(tally->articles));
    screen_ink(screen, INK_PLAIN);
    const char *separator = ": ";
    for (uint32_t s = SAID_ERROR; s <= SAID_HINT; s++) {
        if (tally->findings[s] == 0) continue;
        (void)printf("%s%u %s", separator, tally->findings[s], said_severity_word((SaidSeverity)s));
        separator = ", ";
    }
    (void)putchar('\n');
}
