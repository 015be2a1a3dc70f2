#include "lexicon.h"

#include "key.h"
#include "table.h"
#include "utf8.h"

/* How many bytes the text's next character, or stretch of white space, takes where the phrase goes on with `wanted`;
 * 0 where it does not. */
static uint32_t step(SaidText text, uint32_t at, uint32_t wanted) {
    if (wanted == ' ') return key_space_length(text, at);
    if (at >= text.length) return 0;
    Utf8 character = utf8_read(text, at);
    return key_fold(character.code) == wanted ? character.length : 0;
}

/* How many bytes of the text the phrase takes; 0 where the text does not begin with it. */
static uint32_t match(SaidText phrase, SaidText text) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < phrase.length;) {
        char byte = phrase.at[i];
        if (byte != ' ' && at < text.length && key_is_ascii(byte) && key_is_ascii(text.at[at])) {
            if (key_lower(text.at[at]) != byte) return 0;
            at++, i++;
            continue;
        }
        Utf8 wanted = utf8_read(phrase, i);
        uint32_t length = step(text, at, wanted.code);
        if (length == 0) return 0;
        at += length;
        i += wanted.length;
    }
    return key_word_length(text, at) > 0 ? 0 : at;
}

static uint32_t longest_in(uint32_t bucket, SaidText text) {
    for (uint32_t i = table_phrase_buckets[bucket]; i < table_phrase_buckets[bucket + 1]; i++) {
        SaidText phrase = {table_at(table_phrases[i].offset), table_phrases[i].length};
        uint32_t length = match(phrase, text);
        if (length > 0) return length;
    }
    return 0;
}

/* False where the first two letters tell that no phrase of the list is there. */
static bool may_begin(LexiconPhrases phrases, SaidText text) {
    if (text.length < 2 || !key_is_ascii(text.at[0]) || !key_is_ascii(text.at[1])) return true;
    return (table_phrase_starts[phrases][table_letter(text.at[0])] >> table_letter(text.at[1]) & 1) != 0;
}

uint32_t lexicon_phrase(LexiconPhrases phrases, SaidText text) {
    if (!may_begin(phrases, text)) return 0;
    KeyLead lead = key_lead(text);
    uint32_t length = longest_in(table_phrase_bucket(phrases, lead.pair), text);
    if (length > 0 || lead.single == lead.pair) return length;
    return longest_in(table_phrase_bucket(phrases, lead.single), text);
}
