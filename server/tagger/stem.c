#include "stem.h"

#include "key.h"
#include "text.h"

enum { SHORTEST = 3 };

static bool ends(SaidText key, const char *letters) {
    return key.length >= SHORTEST + text_of(letters).length && text_ends(key, text_of(letters));
}

/* "says", "argued", "admitting" without what was added to the verb; a y and a doubled letter are evened out. */
static uint32_t stem_length(char *key, uint32_t length) {
    SaidText word = {key, length};
    if (ends(word, "ing")) {
        length -= 3;
    } else if (ends(word, "ed")) {
        length -= 2;
    } else if (ends(word, "s") && !ends(word, "ss")) {
        length--;
    }
    if (length > SHORTEST && key[length - 1] == 'e') length--;
    if (length > SHORTEST && key[length - 1] == 'y') key[length - 1] = 'i';
    if (length > SHORTEST && key[length - 1] == key[length - 2]) length--;
    return length;
}

Stem stem_of(SaidText word) {
    char buffer[KEY_MAX];
    SaidText made = key_make(word, buffer);
    uint64_t whole = text_hash(made);
    if (made.length == 0) return (Stem){whole, whole};
    return (Stem){text_hash((SaidText){buffer, stem_length(buffer, made.length)}), whole};
}
