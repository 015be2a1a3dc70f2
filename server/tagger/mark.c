#include "mark.h"

#include "text.h"

static const struct {
    const char *looks;
    MarkKind kind;
} MARKS[] = {
    {".", MARK_END},     {"?", MARK_END},       {"!", MARK_END},   {"…", MARK_END},     {"...", MARK_END},
    {",", MARK_COMMA},   {";", MARK_SEMICOLON}, {":", MARK_COLON}, {"—", MARK_DASH},    {"–", MARK_DASH},
    {"--", MARK_DASH},   {"―", MARK_DASH},      {"-", MARK_DASH},  {"(", MARK_OPENING}, {"[", MARK_OPENING},
    {")", MARK_CLOSING}, {"]", MARK_CLOSING},
};

MarkKind mark_kind(SaidText mark) {
    for (uint32_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++) {
        if (text_is(mark, MARKS[i].looks)) return MARKS[i].kind;
    }
    return MARK_OTHER;
}
