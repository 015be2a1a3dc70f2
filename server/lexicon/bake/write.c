#include "layout.h"
#include "rows.h"

#include <inttypes.h>

static void write_numbers(const uint32_t *numbers, uint32_t count, FILE *out) {
    for (uint32_t i = 0; i < count; i++) (void)fprintf(out, "%" PRIu32 ",%c", numbers[i], i % 16 == 15 ? '\n' : ' ');
}

void layout_write(const Layout *layout, FILE *out) {
    (void)fputs("/* Written by bake from seeds/lexicon. */\n#include \"table.h\"\n", out);
    (void)fputs("\nconst char table_text[][TABLE_ROW] = {\n", out);
    for (uint32_t at = 0; at < layout->text.count; at += TABLE_ROW) rows_write(layout->text.items + at, TABLE_ROW, out);
    (void)fputs("};\n\nconst uint32_t table_words[TABLE_WORD_BUCKETS] = {\n", out);
    write_numbers(layout->word_buckets, TABLE_WORD_BUCKETS, out);
    (void)fputs("};\n\nconst uint64_t table_sets[] = {\n", out);
    for (uint32_t i = 0; i < layout->sets.count; i++)
        (void)fprintf(out, "    UINT64_C(0x%" PRIx64 "),\n", layout->sets.items[i]);
    (void)fputs("};\n\nconst TablePhrase table_phrases[] = {\n", out);
    for (uint32_t i = 0; i < layout->placed.count; i++)
        (void)fprintf(out, "    {%" PRIu32 ", %" PRIu32 "},\n", layout->placed.items[i].offset,
                      layout->placed.items[i].length);
    (void)fputs("};\n\nconst uint32_t table_phrase_starts[LEXICON_PHRASES_COUNT][TABLE_LETTERS] = {\n", out);
    for (uint32_t i = 0; i < LEXICON_PHRASES_COUNT; i++) {
        (void)fputs("{", out);
        write_numbers(layout->phrase_starts[i], TABLE_LETTERS, out);
        (void)fputs("},\n", out);
    }
    (void)fputs("};\n\nconst uint16_t table_phrase_buckets[TABLE_PHRASE_BUCKETS + 1] = {\n", out);
    for (uint32_t i = 0; i <= TABLE_PHRASE_BUCKETS; i++)
        (void)fprintf(out, "%u,%c", layout->phrase_buckets[i], i % 16 == 15 ? '\n' : ' ');
    (void)fputs("};\n", out);
}
