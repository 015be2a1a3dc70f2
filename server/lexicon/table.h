/* The baked lists, as `bake` writes them: no pointers, so that nothing is done to them when the program starts.
 *
 * Words lie in buckets by the hash of their key. A bucket is a stretch of bytes inside one row, a record a word: a byte
 * with the length of the key, the two bytes (low, high) of the number of its set of classes, the key. A zero byte ends
 * the bucket. Phrases lie in buckets by their key_lead, the longest first. */
#ifndef LEXICON_TABLE_H
#define LEXICON_TABLE_H

#include "lexicon.h"

/* Rows keep each string literal within the 4,095 characters that every compiler takes. */
enum {
    TABLE_ROW = 4096,
    TABLE_RECORD_HEAD = 3,
    TABLE_WORD_BUCKETS = 1 << 16,
    TABLE_LIST_BUCKETS = 1 << 9, /* of one list of phrases */
    TABLE_LETTERS = 32,
    TABLE_PHRASE_BUCKETS = LEXICON_PHRASES_COUNT * TABLE_LIST_BUCKETS,
};

/* A phrase in the normal form of its list: a key with single spaces, as a place in table_text. */
typedef struct TablePhrase {
    uint32_t offset, length;
} TablePhrase;

/* A place in table_text for each bucket: row times TABLE_ROW, and the byte in it. */
extern const uint32_t table_words[TABLE_WORD_BUCKETS];

/* Every set of classes that some word has. */
extern const uint64_t table_sets[];

/* The phrases of all lists, and where each bucket begins; it ends where the next one begins. */
extern const TablePhrase table_phrases[];
extern const uint16_t table_phrase_buckets[TABLE_PHRASE_BUCKETS + 1];

/* For each list and first letter a bit for each second letter with which a phrase begins, by the five low bits of
 * each: most places of a text are turned down by this. */
extern const uint32_t table_phrase_starts[LEXICON_PHRASES_COUNT][TABLE_LETTERS];

extern const char table_text[][TABLE_ROW];

static inline const char *table_at(uint32_t place) {
    return table_text[place / TABLE_ROW] + place % TABLE_ROW;
}

/* FNV's low bits are good enough once the high ones are folded in. */
static inline uint32_t table_bucket(uint32_t hash, uint32_t buckets) {
    return (hash ^ hash >> 16) & (buckets - 1);
}

static inline uint32_t table_phrase_bucket(LexiconPhrases list, uint32_t hash) {
    return (uint32_t)list * TABLE_LIST_BUCKETS + table_bucket(hash, TABLE_LIST_BUCKETS);
}

static inline uint32_t table_letter(char byte) {
    return (unsigned char)byte & (TABLE_LETTERS - 1);
}

#endif
