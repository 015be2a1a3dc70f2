/* Word classes as they come, a word and its class a line, become the table that clusters.h describes. */
#include "stages.h"

#include "arena.h"
#include "clusters.h"
#include "index.h"
#include "list.h"
#include "memory.h"
#include "text.h"
#include "word.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The commonest words of each division. More of them are worth little, see MODEL.md. */
enum { TABLE_BITS = 19, MOST_BROWN = 400000, MOST_MEANS = 420000, LINE_SIZE = 1024, MOST_CLASSES = 2047 };

typedef struct Table {
    uint32_t *slots;
    uint32_t count;
} Table;

static void put(Table *table, uint64_t hash, uint32_t class) {
    uint32_t mask = (1U << TABLE_BITS) - 1, slot = (uint32_t)hash & mask;
    for (uint32_t walked = 0; walked < CLUSTER_LONGEST_WALK; walked++) {
        uint32_t held = table->slots[slot];
        if (held != 0 && held >> CLUSTER_CLASS_BITS == cluster_mark(hash) >> CLUSTER_CLASS_BITS) return;
        if (held == 0) {
            table->slots[slot] = cluster_mark(hash) | class;
            table->count++;
            return;
        }
        slot = (slot + 1) & mask;
    }
}

/* The number of a text, from 1, in the order in which texts first come. */
static uint32_t number_of(Index *index, Arena *arena, SaidText text) {
    uint32_t *place = index_place(index, arena, text);
    if (*place == INDEX_NONE) *place = index->count;
    return *place;
}

typedef void Entry(void *data, SaidText word, SaidText class);

static bool each_line(const char *path, uint32_t most, Entry *entry, void *data) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        (void)fprintf(stderr, "%s: cannot be read\n", path);
        return false;
    }
    char line[LINE_SIZE];
    for (uint32_t n = 0; n < most && fgets(line, sizeof line, file) != NULL; n++) {
        char *tab = strchr(line, '\t'), *end = strchr(line, '\n');
        if (tab == NULL || end == NULL) continue;
        entry(data, (SaidText){line, (uint32_t)(tab - line)}, (SaidText){tab + 1, (uint32_t)(end - tab - 1)});
    }
    return fclose(file) == 0;
}

typedef struct Brown {
    Table table;
    Arena arena;
    Index classes, eights, fives;
    uint32_t branches[MOST_CLASSES];
} Brown;

static SaidText first_branches(SaidText class, uint32_t count) {
    return (SaidText){class.at, class.length < count ? class.length : count};
}

static void brown_entry(void *data, SaidText word, SaidText bits) {
    Brown *brown = data;
    SaidText class = arena_text(&brown->arena, bits);
    uint32_t number = number_of(&brown->classes, &brown->arena, class);
    if (number > MOST_CLASSES) return;
    brown->branches[number - 1] = number_of(&brown->eights, &brown->arena, first_branches(class, 8)) |
                                  number_of(&brown->fives, &brown->arena, first_branches(class, 5)) << 16;
    put(&brown->table, word_hash_lower(word), number);
}

static void means_entry(void *data, SaidText word, SaidText class) {
    uint32_t number = (uint32_t)strtoul(class.at, NULL, 10) + 1;
    if (number <= MOST_CLASSES) put(data, word_hash(word), number);
}

static void put_number(FILE *file, uint32_t number) {
    for (int i = 0; i < 4; i++) (void)fputc((int)(number >> 8 * i & 255), file);
}

bool train_clusters(const char *data, const char *out) {
    Brown *brown = memory_new(sizeof *brown);
    Table means = {.slots = memory_new(sizeof(uint32_t) << TABLE_BITS)};
    brown->table.slots = memory_new(sizeof(uint32_t) << TABLE_BITS);
    Arena *arena = &brown->arena;
    bool read = each_line(arena_format(arena, "%s/brown.tsv", data).at, MOST_BROWN, brown_entry, brown) &&
                each_line(arena_format(arena, "%s/means.tsv", data).at, MOST_MEANS, means_entry, &means);
    FILE *file = read ? fopen(arena_format(arena, "%s/clusters.bin", out).at, "wb") : NULL;
    if (file == NULL) return false;
    uint32_t classes = brown->classes.count < MOST_CLASSES ? brown->classes.count : MOST_CLASSES;
    (void)fputs("WSC1", file);
    (void)fprintf(file, "%c%c%c%c", TABLE_BITS, TABLE_BITS, (int)(classes & 255), (int)(classes >> 8));
    for (uint32_t i = 0; i < classes; i++) put_number(file, brown->branches[i]);
    for (uint32_t i = 0; i < 1U << TABLE_BITS; i++) put_number(file, brown->table.slots[i]);
    for (uint32_t i = 0; i < 1U << TABLE_BITS; i++) put_number(file, means.slots[i]);
    (void)printf("clusters: %u words in %u classes, %u words in the other division\n", brown->table.count, classes,
                 means.count);
    return fclose(file) == 0;
}
