#include "complain.h"
#include "loop.h"
#include "options.h"
#include "system.h"

#include <stddef.h>
#include <stdio.h>

enum { STDIO, LOG, NO_PARENT_WATCH };

static const char *level_word(uint32_t i) {
    return i < LOG_LEVEL_COUNT ? log_word((LogLevel)i) : NULL;
}

static const Option options[] = {
    [STDIO] = {"--stdio", NULL, NULL, "speak over standard input and output; there is no other way yet"},
    [LOG] = {"--log", "LEVEL", level_word, "log this and what is worse on standard error; error"},
    [NO_PARENT_WATCH] = {"--no-parent-watch", NULL, NULL, "go on where the editor's process has ended"},
};

static const Usage usage = {
    .verb = "lsp",
    .about = "Speaks the Language Server Protocol. The editor starts it; a log holds no word of the copy. Exits as the "
             "protocol demands.",
    .example = "whosaid lsp --log info 2>whosaid.log",
    .options = options,
    .option_count = sizeof options / sizeof *options,
};

int command_lsp(int argc, char **argv) {
    Arguments arguments = {.words[LOG] = LOG_ERROR};
    int ending = ENDING_CLEAN;
    if (!options_read(&usage, argc, argv, &arguments, &ending)) return ending;
    if (arguments.file_count > 0) {
        complain(arguments.files[0], "takes no file: the editor sends the articles");
        return ENDING_TROUBLE;
    }
    LoopOptions loop = {.level = (LogLevel)arguments.words[LOG],
                        .watch_client = arguments.values[NO_PARENT_WATCH] == NULL};
    if (system_is_terminal(stdin)) complain(NULL, "waits for an editor to speak the protocol; Ctrl-D ends it");
    return loop_run(loop);
}
