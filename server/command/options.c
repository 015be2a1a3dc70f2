#include "options.h"

#include "complain.h"

#include "screen.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* Help is read in narrow terminals, and in pipes, too. */
enum { HELP_WIDTH = 78 };

/* The words of a paragraph in lines of that width. */
static void print_paragraph(const char *words) {
    uint32_t column = 0;
    while (*words != '\0') {
        SaidText word = {words, (uint32_t)strcspn(words, " ")};
        uint32_t width = screen_width(word);
        if (column > 0) (void)putchar(column + 1 + width > HELP_WIDTH ? '\n' : ' ');
        column = column > 0 && column + 1 + width <= HELP_WIDTH ? column + 1 + width : width;
        (void)printf("%.*s", WORDS(word));
        words += word.length;
        words += strspn(words, " ");
    }
    (void)putchar('\n');
}

static void print_words(const Option *option) {
    for (uint32_t i = 0; option->word(i) != NULL; i++) (void)printf("%s%s", i == 0 ? "" : "|", option->word(i));
}

static void print_option(const Option *option) {
    (void)printf("  %s", option->name);
    if (option->takes != NULL) {
        (void)putchar(' ');
        if (option->word != NULL)
            print_words(option);
        else
            (void)fputs(option->takes, stdout);
    }
    (void)printf("\n      %s\n", option->help);
}

static void print_help(const Usage *usage) {
    const Verb *verb = usage->verb == NULL ? NULL : verb_named(usage->verb);
    (void)fputs("usage: whosaid", stdout);
    if (verb != NULL) (void)printf(" %s", verb->name);
    if (usage->option_count > 0) (void)fputs(" [OPTION…]", stdout);
    if (usage->operands != NULL) (void)printf(" %s", usage->operands);
    (void)putchar('\n');
    if (verb != NULL) (void)printf("whosaid %s: %s\n", verb->name, verb->summary);
    (void)putchar('\n');
    print_paragraph(usage->about);
    if (usage->option_count > 0) (void)puts("\noptions");
    for (uint32_t i = 0; i < usage->option_count; i++) print_option(&usage->options[i]);
    (void)printf("\nexample\n  %s\n", usage->example);
}

/* The row of the option that `argument` names, before a "=" if it has one; the count where there is none. */
static uint32_t row_of(const Usage *usage, const char *argument) {
    size_t length = strcspn(argument, "=");
    uint32_t row = 0;
    while (row < usage->option_count &&
           (strncmp(usage->options[row].name, argument, length) != 0 || usage->options[row].name[length] != '\0'))
        row++;
    return row;
}

static bool choose(const Option *option, const char *value, uint32_t *word) {
    for (uint32_t i = 0; option->word(i) != NULL; i++) {
        if (strcmp(option->word(i), value) == 0) {
            *word = i;
            return true;
        }
    }
    complain(option->name, "cannot be “%s”; --help lists what it can be", value);
    return false;
}

/* Reads the option at argv[*at] and leaves *at on its last word. */
static bool read_option(const Usage *usage, int argc, char **argv, int *at, Arguments *arguments) {
    const char *argument = argv[*at], *equals = strchr(argument, '=');
    uint32_t row = row_of(usage, argument);
    if (row == usage->option_count) {
        complain(argument, "no such option; --help lists them");
        return false;
    }
    const Option *option = &usage->options[row];
    const char *value = "";
    if (option->takes == NULL && equals != NULL) {
        complain(option->name, "takes no value");
        return false;
    }
    if (option->takes != NULL) {
        value = equals != NULL ? equals + 1 : *at + 1 < argc ? argv[++*at] : NULL;
        if (value == NULL) {
            complain(option->name, "needs a value: %s", option->takes);
            return false;
        }
        if (option->word != NULL && !choose(option, value, &arguments->words[row])) return false;
    }
    arguments->values[row] = value;
    return true;
}

bool options_read(const Usage *usage, int argc, char **argv, Arguments *arguments, int *ending) {
    arguments->files = argv + 1;
    bool only_files = false;
    for (int i = 1; i < argc; i++) {
        char *argument = argv[i];
        if (only_files || argument[0] != '-' || argument[1] == '\0') {
            arguments->files[arguments->file_count++] = argument;
        } else if (strcmp(argument, "--") == 0) {
            only_files = true;
        } else if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
            print_help(usage);
            *ending = ENDING_CLEAN;
            return false;
        } else if (!read_option(usage, argc, argv, &i, arguments)) {
            *ending = ENDING_TROUBLE;
            return false;
        }
    }
    return true;
}
