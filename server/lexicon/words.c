#include "lexicon.h"

#include "key.h"
#include "table.h"
#include "text.h"

#include <string.h>

/* The bytes of a record's head are small numbers kept as characters. */
static uint32_t byte_at(const char *record, uint32_t index) {
    return (unsigned char)record[index];
}

uint64_t lexicon_classes(SaidText word) {
    char buffer[KEY_MAX];
    SaidText key = key_make(word, buffer);
    if (key.length == 0) return 0;
    const char *record = table_at(table_words[table_bucket(text_hash(key), TABLE_WORD_BUCKETS)]);
    for (uint32_t length; (length = byte_at(record, 0)) != 0; record += TABLE_RECORD_HEAD + length)
        if (length == key.length && memcmp(record + TABLE_RECORD_HEAD, key.at, length) == 0)
            return table_sets[byte_at(record, 1) | byte_at(record, 2) << 8];
    return 0;
}
