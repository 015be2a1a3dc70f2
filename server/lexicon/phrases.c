#include "lexicon.h"

#include "key.h"
#include "table.h"
#include "text.h"
#include "utf8.h"

static uint32_t skip_space(SaidText text, uint32_t at) {
    while (at < text.length) {
        Utf8 character = utf8_read(text, at);
        if (!utf8_is_space(character.code)) break;
        at += character.length;
    }
    return at;
}

static bool is_inside_word(SaidText text, uint32_t at) {
    return at < text.length && key_lead((SaidText){text.at + at, text.length - at}) > 0;
}

/* How many bytes of the text the phrase takes; 0 where the text does not begin with it. */
static uint32_t match(SaidText phrase, SaidText text) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < phrase.length;) {
        Utf8 wanted = utf8_read(phrase, i);
        i += wanted.length;
        if (wanted.code == ' ') {
            uint32_t next = skip_space(text, at);
            if (next == at) return 0;
            at = next;
            continue;
        }
        if (at >= text.length) return 0;
        Utf8 character = utf8_read(text, at);
        if (key_fold(character.code) != wanted.code) return 0;
        at += character.length;
    }
    return is_inside_word(text, at) ? 0 : at;
}

uint32_t lexicon_phrase(LexiconPhrases phrases, SaidText text) {
    char buffer[KEY_MAX];
    uint32_t lead = key_lead((SaidText){text.at, text.length < KEY_MAX ? text.length : KEY_MAX});
    SaidText first = key_make((SaidText){text.at, lead}, buffer);
    uint32_t bucket = (uint32_t)phrases * TABLE_PHRASE_BUCKETS + table_bucket(text_hash(first), TABLE_PHRASE_BUCKETS);
    for (uint32_t i = table_phrase_buckets[bucket]; i < table_phrase_buckets[bucket + 1]; i++) {
        SaidText phrase = {table_at(table_phrases[i].offset), table_phrases[i].length};
        uint32_t length = match(phrase, text);
        if (length > 0) return length;
    }
    return 0;
}
