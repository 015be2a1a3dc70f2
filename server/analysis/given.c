#include "given.h"

#include "lexicon.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

enum { LONGEST_PAIR = 64 };

static bool is_initial_of(SaidText a, SaidText b) {
    SaidText stem = a.at[a.length - 1] == '.' ? (SaidText){a.at, a.length - 1} : a;
    bool initial = stem.length > 0 && utf8_read(stem, 0).length == stem.length;
    return initial && stem.length <= b.length && text_equal_folded(stem, (SaidText){b.at, stem.length});
}

/* The list has each pair once. */
static bool is_pair(SaidText a, SaidText b) {
    char pair[LONGEST_PAIR];
    if (a.length + b.length + 1 > LONGEST_PAIR) return false;
    memcpy(pair, a.at, a.length);
    pair[a.length] = ' ';
    memcpy(pair + a.length + 1, b.at, b.length);
    SaidText text = {pair, a.length + b.length + 1};
    return lexicon_phrase(LEXICON_NICKNAMES, text) == text.length;
}

static bool is_hyphened(SaidText a, SaidText b) {
    uint32_t i = 0, j = 0;
    while (i < a.length && j < b.length) {
        if (a.at[i] == '-') i++;
        if (b.at[j] == '-') j++;
        if (i >= a.length || j >= b.length || (a.at[i] | 0x20) != (b.at[j] | 0x20)) return false;
        i++, j++;
    }
    return i == a.length && j == b.length;
}

bool given_fits(SaidText a, SaidText b) {
    if (a.length == 0 || b.length == 0) return false;
    if (text_equal_folded(a, b) || is_hyphened(a, b)) return true;
    return is_initial_of(a, b) || is_initial_of(b, a) || is_pair(a, b) || is_pair(b, a);
}
