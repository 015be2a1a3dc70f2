#include "trap.h"
#include "unit.h"

#include "patch.h"
#include "text.h"

#include <stdlib.h>

enum { ROUNDS = 3000, CHANGES = 12, ROOM = 600 };

typedef struct Change {
    SaidRange range;
    char text[16];
    uint32_t length;
} Change;

/* The text after the changes, made one by one. */
static SaidDocument *made_singly(const SaidDocument *document, const Change *changes, uint32_t count, SaidUnit unit) {
    SaidDocument *now = said_document_keep(document);
    for (uint32_t i = 0; i < count; i++) {
        SaidSpan span = {said_document_offset(now, changes[i].range.start, unit),
                         said_document_offset(now, changes[i].range.end, unit)};
        SaidDocument *next = said_document_edit(now, span, changes[i].text, changes[i].length);
        said_document_free(now);
        now = next;
    }
    return now;
}

static void make(Patch *patch, SaidDocument **now, SaidUnit unit) {
    uint32_t after = 0;
    SaidDocument *next = patch_make(patch, &after);
    assert_non_null(next);
    said_document_free(*now);
    *now = next;
    *patch = (Patch){.document = next, .unit = unit};
}

/* The same by patches, which are counted. */
static SaidDocument *made_by_patches(const SaidDocument *document, const Change *changes, uint32_t count, SaidUnit unit,
                                     uint32_t *patches) {
    SaidDocument *now = said_document_keep(document);
    Patch patch = {.document = now, .unit = unit};
    *patches = 1;
    for (uint32_t i = 0; i < count; i++) {
        SaidText text = {changes[i].text, changes[i].length};
        if (patch_add(&patch, changes[i].range, text)) continue;
        make(&patch, &now, unit);
        ++*patches;
        assert_true(patch_add(&patch, changes[i].range, text));
    }
    make(&patch, &now, unit);
    return now;
}

static uint32_t assert_same(const char *bytes, size_t size, const Change *changes, uint32_t count, SaidUnit unit) {
    uint32_t patches = 0;
    SaidDocument *document = said_document_new(bytes, size, SAID_PLAIN);
    SaidDocument *singly = made_singly(document, changes, count, unit);
    SaidDocument *patched = made_by_patches(document, changes, count, unit, &patches);
    SaidText wanted = said_document_text(singly);
    assert_text(said_document_text(patched), wanted.at, wanted.length);
    said_document_free(patched);
    said_document_free(singly);
    said_document_free(document);
    return patches;
}

static Change change_at(uint32_t line, uint32_t column, uint32_t to_line, uint32_t to_column, const char *text) {
    Change change = {.range = {{line, column}, {to_line, to_column}}, .length = (uint32_t)strlen(text)};
    memcpy(change.text, text, change.length);
    return change;
}

static void makes_a_replace_all_at_once(void **state) {
    (void)state;
    static const char copy[] = "Ann one\nAnn two\nAnn three\nAnn four\n";
    Change down[] = {change_at(0, 0, 0, 3, "Anna\nLee"), change_at(2, 0, 2, 3, "Bo"), change_at(4, 0, 4, 3, "")};
    Change up[] = {change_at(3, 0, 3, 3, "Bo"), change_at(1, 4, 2, 3, "\n\n"), change_at(0, 0, 0, 3, "Anna")};
    assert_int_equal(assert_same(copy, sizeof copy - 1, down, 3, SAID_UNIT_UTF16), 1);
    assert_int_equal(assert_same(copy, sizeof copy - 1, up, 3, SAID_UNIT_UTF16), 1);
}

static void minds_what_touches(void **state) {
    (void)state;
    static const char copy[] = "one\r\ntwo\nthree\n";
    Change typing[] = {change_at(0, 1, 0, 1, "a"), change_at(0, 2, 0, 2, "b"), change_at(0, 3, 0, 3, "c")};
    Change joined[] = {change_at(0, 3, 1, 0, ""), change_at(0, 99, 0, 99, "!")};
    Change returns[] = {change_at(1, 3, 1, 3, "\r"), change_at(2, 0, 2, 5, "x")};
    assert_int_equal(assert_same(copy, sizeof copy - 1, typing, 3, SAID_UNIT_UTF8), 3);
    (void)assert_same(copy, sizeof copy - 1, joined, 2, SAID_UNIT_UTF8);
    (void)assert_same(copy, sizeof copy - 1, returns, 2, SAID_UNIT_UTF8);
}

static Change random_change(Trap *trap, uint32_t line) {
    Change change = {0};
    uint32_t column = trap_below(trap, 12);
    change.range.start = (SaidPosition){line, column};
    change.range.end = (SaidPosition){line + (trap_below(trap, 4) == 0), column + trap_below(trap, 4)};
    change.length = (uint32_t)trap_text(trap, change.text, sizeof change.text, trap_below(trap, 3));
    return change;
}

/* Whatever stands in the text, and however the changes lie to each other. */
static void differs_never(void **state) {
    (void)state;
    Trap trap = {2463534242U};
    uint32_t patches = 0, changes = 0;
    for (int round = 0; round < ROUNDS; round++) {
        char bytes[ROOM];
        Change made[CHANGES];
        size_t size = trap_text(&trap, bytes, sizeof bytes, 60);
        uint32_t count = 1 + trap_below(&trap, CHANGES), line = trap_below(&trap, 20), way = trap_below(&trap, 3);
        for (uint32_t i = 0; i < count; i++) {
            made[i] = random_change(&trap, line);
            uint32_t step = trap_below(&trap, 3);
            line = way == 0 ? line + step : way == 1 ? line - (step < line ? step : line) : trap_below(&trap, 20);
        }
        patches += assert_same(bytes, size, made, count, (SaidUnit)trap_below(&trap, 3));
        changes += count;
    }
    assert_true(patches < changes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_a_replace_all_at_once),
        cmocka_unit_test(minds_what_touches),
        cmocka_unit_test(differs_never),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
