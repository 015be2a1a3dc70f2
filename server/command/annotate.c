#include "annotation.h"
#include "records.h"

#include <stdio.h>

enum { NDJSON, STDIN_PATH };

static const Option options[] = {
    [NDJSON] = {"--ndjson", NULL, NULL,
                "one line an article; without FILE the articles are lines of standard input, {\"id\": …, \"text\": …}"},
    [STDIN_PATH] = OPTION_STDIN_PATH,
};

static const Usage usage = {
    .verb = "annotate",
    .operands = "[FILE…]",
    .about = "One object for one article, a line each (NDJSON) for several. Offsets are bytes of the file, half open; "
             "from a line of NDJSON, bytes of the UTF-8 of its text. A line that cannot be read is answered in its "
             "place with {\"id\": …, \"error\": …}. Exits 2 where a file cannot be read.",
    .example = "whosaid annotate story.txt | jq '.quotes | length'",
    .options = options,
    .option_count = sizeof options / sizeof *options,
};

static void print_annotation(const Story *story, void *with) {
    const bool *lines = with;
    json_t *annotation = annotation_new(story, NULL);
    (void)json_dumpf(annotation, stdout, *lines ? JSON_LINE : JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    (void)putchar('\n');
    json_decref(annotation);
}

int command_annotate(int argc, char **argv) {
    Arguments arguments = {0};
    int ending = ENDING_CLEAN;
    if (!options_read(&usage, argc, argv, &arguments, &ending)) return ending;
    bool lines = arguments.values[NDJSON] != NULL || arguments.file_count > 1;
    if (lines && arguments.file_count == 0) return records_annotate(stdin, stdout);
    return stories_each(&arguments, arguments.values[STDIN_PATH], false, print_annotation, &lines);
}
