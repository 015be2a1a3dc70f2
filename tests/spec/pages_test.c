/* Every rule has its page: DIR/quote-unclosed.md begins with the rule's code and the sentence that states it, has an
 * article in which the rule is raised, and stands in the list of DIR/README.md.
 *
 *     pages_test DIR */
#include "text.h"
#include "writing.h"

#include <whosaid/finding.h>

#include <stdio.h>
#include <string.h>

/* The whole file, ended by a NUL; "" where it cannot be read. */
static const char *read_file(Arena *arena, SaidText path) {
    Writing text = {.arena = arena};
    FILE *file = fopen(path.at, "rb");
    if (file == NULL) return "";
    for (int c; (c = fgetc(file)) != EOF;) write_text(&text, (SaidText){&(char){(char)c}, 1});
    (void)fclose(file);
    return arena_text(arena, written(&text)).at;
}

static bool complain(bool good, const char *page, const char *what) {
    if (!good) printf("%s %s\n", page, what);
    return good;
}

static bool has_page(Arena *arena, const char *directory, SaidRule rule) {
    const char *code = said_rule_code(rule), *slash = strchr(code, '/');
    SaidText name = arena_format(arena, "%.*s-%s.md", (int)(slash - code), code, slash + 1);
    SaidText head = arena_format(arena, "# %s\n\n%s\n", code, said_rule_sentence(rule));
    const char *page = read_file(arena, arena_format(arena, "%s/%s", directory, name.at));
    const char *list = read_file(arena, arena_format(arena, "%s/README.md", directory));
    bool begins =
        complain(text_starts(text_of(page), head), name.at, "does not begin with the rule's code and sentence");
    bool raised =
        complain(strstr(page, arena_format(arena, "! %s", code).at) != NULL, name.at, "has no article for it");
    bool listed =
        complain(strstr(list, arena_format(arena, "(%s)", name.at).at) != NULL, name.at, "is not in the list");
    return begins && raised && listed;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: pages_test DIR\n");
        return 2;
    }
    Arena arena = {0};
    uint32_t missing = 0;
    for (SaidRule rule = 0; rule < said_rule_count(); rule++)
        if (!has_page(&arena, argv[1], rule)) missing++;
    arena_free(&arena);
    return missing > 0 ? 1 : 0;
}
