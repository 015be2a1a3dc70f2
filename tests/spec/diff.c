#include "diff.h"

#include "text.h"

#include <stdio.h>

static SaidText take_line(SaidText *rest) {
    uint32_t end = 0;
    while (end < rest->length && rest->at[end] != '\n') end++;
    SaidText line = {rest->at, end};
    uint32_t next = end < rest->length ? end + 1 : end;
    *rest = (SaidText){rest->at + next, rest->length - next};
    return line;
}

static void print_line(const char *before, SaidText line) {
    if (line.length > 0) printf("    %s %.*s\n", before, (int)line.length, line.at);
}

void diff_print(SaidText expected, SaidText found) {
    while (expected.length > 0 || found.length > 0) {
        SaidText want = take_line(&expected), got = take_line(&found);
        if (text_equal(text_trim(want), text_trim(got))) continue;
        print_line("expected:", want);
        print_line("found:   ", got);
    }
}
