#include "annotation.h"
#include "pretty.h"
#include "system.h"
#include "text.h"

#include <stdio.h>

enum { FORMAT, FAIL_ON, STDIN_PATH };

typedef struct Check {
    const struct CheckFormat *format;
    Screen screen;
    Tally tally;
    bool any; /* a finding was printed */
} Check;

/* A way to show findings: what is printed for each article, and after the last. */
typedef struct CheckFormat {
    const char *word;
    void (*print)(Check *check, const Story *story);
    void (*end)(Check *check);
} CheckFormat;

static SaidRange range_of(const Story *story, SaidSpan span) {
    return said_document_range(story->document, span, SAID_UNIT_UTF32);
}

static void print_gnu_line(const Story *story, SaidSpan span, const char *word, SaidText message) {
    SaidPosition at = range_of(story, span).start;
    screen_text(stdout, story_name(story));
    (void)printf(":%u:%u: %s: ", at.line + 1, at.column + 1, word);
    screen_text(stdout, message);
}

static void print_gnu(Check *check, const Story *story) {
    (void)check;
    SaidFindingSlice findings = said_findings_all(story->findings);
    for (uint32_t i = 0; i < findings.count; i++) {
        const SaidFinding *finding = &findings.items[i];
        print_gnu_line(story, finding->span, said_severity_word(finding->severity), finding->message);
        (void)printf(" [%s]\n", said_rule_code(finding->rule));
        for (uint32_t j = 0; j < finding->related.count; j++) {
            print_gnu_line(story, finding->related.items[j].span, "note", finding->related.items[j].message);
            (void)putchar('\n');
        }
    }
}

static void end_gnu(Check *check) {
    (void)check;
}

static void print_pretty(Check *check, const Story *story) {
    pretty_findings(&check->screen, story);
}

static void end_pretty(Check *check) {
    pretty_tally(&check->screen, &check->tally);
}

static void print_json(Check *check, const Story *story) {
    SaidFindingSlice findings = said_findings_all(story->findings);
    for (uint32_t i = 0; i < findings.count; i++) {
        const SaidRange range = range_of(story, findings.items[i].span);
        json_t *object = annotation_finding(story, &findings.items[i]);
        json_put(object, "path", story->path == NULL ? json_null() : json_text(text_of(story->path)));
        json_put(object, "line", json_integer((json_int_t)range.start.line + 1));
        json_put(object, "column", json_integer((json_int_t)range.start.column + 1));
        json_put(object, "end_line", json_integer((json_int_t)range.end.line + 1));
        json_put(object, "end_column", json_integer((json_int_t)range.end.column + 1));
        (void)fputs(check->any ? ",\n " : "[\n ", stdout);
        (void)json_dumpf(object, stdout, JSON_LINE);
        json_decref(object);
        check->any = true;
    }
}

static void end_json(Check *check) {
    (void)puts(check->any ? "\n]" : "[]");
}

static const CheckFormat formats[] = {
    {"gnu", print_gnu, end_gnu}, {"pretty", print_pretty, end_pretty}, {"json", print_json, end_json}};

enum { GNU, PRETTY, FORMATS = sizeof formats / sizeof *formats };

static const char *format_word(uint32_t i) {
    return i < FORMATS ? formats[i].word : NULL;
}

static const char *severity_word(uint32_t i) {
    return i < SAID_HINT ? said_severity_word((SaidSeverity)(i + SAID_ERROR)) : NULL;
}

static const Option options[] = {
    [FORMAT] = {"--format", "FORMAT", format_word, "how to show findings; else pretty at a terminal, gnu in a pipe"},
    [FAIL_ON] = {"--fail-on", "SEVERITY", severity_word,
                 "exit 1 where a finding is this severe or worse; else warning"},
    [STDIN_PATH] = OPTION_STDIN_PATH,
};

static const Usage usage = {
    .verb = "check",
    .operands = "[FILE|FOLDER…]",
    .about = "Of a folder, every .txt, .md and .markdown file in it and below is read. Lines and columns count from 1, "
             "columns in characters. Exits 1 where a finding is as severe as --fail-on says, 2 where a "
             "file cannot be read, else 0.",
    .example = "whosaid check --fail-on information story.txt",
    .options = options,
    .option_count = sizeof options / sizeof *options,
};

static void check_article(const Story *story, void *with) {
    Check *check = with;
    tally_add(&check->tally, story);
    check->format->print(check, story);
}

int command_check(int argc, char **argv) {
    Arguments arguments = {0};
    arguments.words[FORMAT] = system_is_terminal(stdout) ? PRETTY : GNU;
    arguments.words[FAIL_ON] = SAID_WARNING - SAID_ERROR;
    int ending = ENDING_CLEAN;
    if (!options_read(&usage, argc, argv, &arguments, &ending)) return ending;
    Check check = {.format = &formats[arguments.words[FORMAT]], .screen = screen_new()};
    ending = (int)stories_each(&arguments, arguments.values[STDIN_PATH], true, check_article, &check);
    check.format->end(&check);
    SaidSeverity fail_on = (SaidSeverity)(arguments.words[FAIL_ON] + SAID_ERROR);
    if (ending == ENDING_CLEAN && tally_reaches(&check.tally, fail_on)) return ENDING_FINDINGS;
    return ending;
}
