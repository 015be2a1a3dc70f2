#include "name_reader.h"

#include "classes.h"
#include "text.h"
#include "word.h"

/* The questions, a number each; those of a group are asked of several things. */
enum {
    Q_BIAS,
    Q_CASED,
    Q_LOWER,
    Q_SHAPE,
    Q_SHAPE_FIRST,
    Q_SHAPE_BEFORE,
    Q_SHAPE_AFTER,
    Q_UPPER,
    Q_START,
    Q_END = Q_START + 4,
    Q_HYPHEN = Q_END + 5,
    Q_NEAR = Q_HYPHEN + 2,
    Q_NEAR_BOTH = Q_NEAR + 7,
    Q_RUN,
    Q_RUN_LEFT,
    Q_RUN_RIGHT,
    Q_RUN_BOTH,
    Q_RUN_LEFT_LENGTH,
    Q_RUN_RIGHT_LENGTH,
    Q_RUN_LAST,
    Q_RUN_FIRST,
    Q_RUN_LAST_ME,
    Q_RUN_SHAPES,
    Q_RUN_HOLDS,
    Q_LISTS,
    Q_LISTS_FIRST,
    Q_LISTS_BEFORE,
    Q_LISTS_AFTER,
    Q_LISTS_PAIR_BEFORE,
    Q_LISTS_PAIR_AFTER,
    Q_LISTS_THREE,
    Q_LISTS_SHAPE,
    Q_LISTS_LEFT,
    Q_LISTS_FIRST_LIST,
    Q_CUE,
    Q_CUES = Q_CUE + 12,
    Q_LEFT_KIND,
    Q_RIGHT_KIND,
    Q_OFFICE_IN_RUN,
    Q_IS_OFFICE,
    Q_QUOTED,
    Q_CLUSTER /* and 16 for each of four divisions */
};

enum { DIVISIONS = 4, ASKED_OF_CLUSTERS = 16 };

static SaidText text_at(const NameReader *reader, uint32_t i) {
    return text_part(reader->text, reader->tokens.items[i].span);
}

static void add_word(NameReader *reader, uint32_t i, Features *features) {
    const NameWord *word = name_reader_word(reader, i);
    SaidText text = text_at(reader, i);
    features_add(features, Q_BIAS, 1);
    features_add(features, Q_CASED, word->cased);
    features_add(features, Q_LOWER, word->lower);
    features_add(features, Q_SHAPE, word->shape);
    features_add(features, Q_SHAPE_FIRST, word->shape + word->begins);
    features_add(features, Q_SHAPE_BEFORE, feature_pair(name_reader_word(reader, (int64_t)i - 1)->shape, word->shape));
    features_add(features, Q_SHAPE_AFTER, feature_pair(word->shape, name_reader_word(reader, (int64_t)i + 1)->shape));
    features_add(features, Q_UPPER, word->begins + 2U * reader->tokens.items[i].upper);
    for (uint32_t n = 1; n <= 4; n++) features_add(features, Q_START + n - 1, word_start(text, n));
    for (uint32_t n = 1; n <= 5; n++) features_add(features, Q_END + n - 1, word_end(text, n));
    for (uint32_t at = 1; at + 1 < text.length; at++) {
        if (text.at[at] != '-') continue;
        features_add(features, Q_HYPHEN, word_hash_lower((SaidText){text.at, at}));
        features_add(features, Q_HYPHEN + 1, word_hash_lower(text_part(text, (SaidSpan){at + 1, text.length})));
        break;
    }
}

static void add_context(NameReader *reader, int64_t i, Features *features) {
    for (int64_t by = -3; by <= 3; by++) {
        if (by != 0) features_add(features, Q_NEAR + (uint32_t)(by + 3), name_reader_word(reader, i + by)->lower);
    }
    features_add(features, Q_NEAR_BOTH,
                 feature_pair(name_reader_word(reader, i - 1)->lower, name_reader_word(reader, i + 1)->lower));
    features_add(features, Q_QUOTED, reader->tokens.items[i].quoted);
}

/* What kind of word stands left of the run: a role, a form of address, a verb, a preposition. */
static uint64_t left_kind(const NameReader *reader, uint32_t first) {
    if (first == 0) return 1;
    uint64_t classes = reader->tokens.items[first - 1].classes;
    if (name_reader_office(reader, (int64_t)first - 1)) return 2;
    if (classes & LEXICON(SAYING)) return 3;
    if (classes & ONE_PERSON) return 4;
    if (classes & LEXICON(PREPOSITION)) return 5;
    if (classes & LEXICON(DETERMINER)) return 6;
    bool comma = text_is(text_at(reader, first - 1), ",");
    return comma && first > 1 && (reader->tokens.items[first - 2].classes & ONE_PERSON) ? 7 : 8;
}

static uint64_t right_kind(const NameReader *reader, uint32_t past) {
    if (past >= reader->tokens.count) return 1;
    const SaidToken *token = &reader->tokens.items[past];
    if (token->kind == SAID_POSSESSIVE) return 2;
    if (token->classes & LEXICON(SAYING)) return 3;
    if (token->classes & (LEXICON(BE) | LEXICON(VERB) | LEXICON(CUE))) return 4;
    if (token->classes & LEXICON(RELATIVE)) return 5;
    if (text_is(text_at(reader, past), "(")) return 6;
    if (!text_is(text_at(reader, past), ",")) return 7;
    if (past + 1 >= reader->tokens.count) return 8;
    const SaidToken *next = &reader->tokens.items[past + 1];
    if (next->kind == SAID_NUMBER) return 9;
    if (next->classes & LEXICON(RELATIVE)) return 10;
    return next->classes & LEXICON(DETERMINER) ? 11 : 12;
}

static void add_run(NameReader *reader, uint32_t i, Features *features) {
    const NameWord *word = name_reader_word(reader, i);
    uint32_t first = word->run > 0 ? word->first : i, past = word->run > 0 ? word->past : i + 1;
    uint64_t place = word->run * 8U + word->at;
    const NameWord *left = name_reader_word(reader, (int64_t)first - 1), *right = name_reader_word(reader, past);
    const NameWord *head = name_reader_word(reader, first), *tail = name_reader_word(reader, (int64_t)past - 1);
    features_add(features, Q_RUN, place);
    features_add(features, Q_RUN_LEFT, left->lower);
    features_add(features, Q_RUN_RIGHT, right->lower);
    features_add(features, Q_RUN_BOTH, feature_pair(left->lower, right->lower));
    features_add(features, Q_RUN_LEFT_LENGTH, left->lower + place);
    features_add(features, Q_RUN_RIGHT_LENGTH, right->lower + place);
    features_add(features, Q_RUN_LAST, tail->lower);
    features_add(features, Q_RUN_FIRST, head->lower);
    features_add(features, Q_RUN_LAST_ME, tail->lower + (i + 1 == past));
    features_add(features, Q_RUN_SHAPES, feature_pair(head->shape, tail->shape));
    uint32_t lists = 0, offices = 0;
    for (uint32_t at = first; at < past && at < first + 8; at++) {
        lists |= name_reader_word(reader, at)->lists & (NAME_LIST_BODY | NAME_LIST_PLACE);
        if (at < i && name_reader_office(reader, at)) offices = 1;
    }
    features_add(features, Q_RUN_HOLDS, lists);
    features_add(features, Q_OFFICE_IN_RUN, offices);
    features_add(features, Q_IS_OFFICE, name_reader_office(reader, i));
    features_add(features, Q_LEFT_KIND, left_kind(reader, first));
    features_add(features, Q_RIGHT_KIND, right_kind(reader, past));
}

/* Of a neighbour only where it has a capital. */
static uint64_t lists_at(NameReader *reader, int64_t i) {
    if (i < 0 || i >= (int64_t)reader->tokens.count || !reader->tokens.items[i].capital) return 256;
    return name_reader_word(reader, i)->lists;
}

static void add_lists(NameReader *reader, uint32_t i, uint32_t cues, Features *features) {
    const NameWord *word = name_reader_word(reader, i);
    uint64_t own = word->lists, before = lists_at(reader, (int64_t)i - 1), after = lists_at(reader, (int64_t)i + 1);
    features_add(features, Q_LISTS, own);
    features_add(features, Q_LISTS_FIRST, own * 2 + word->begins);
    features_add(features, Q_LISTS_BEFORE, before);
    features_add(features, Q_LISTS_AFTER, after);
    features_add(features, Q_LISTS_PAIR_BEFORE, feature_pair(before, own));
    features_add(features, Q_LISTS_PAIR_AFTER, feature_pair(own, after));
    features_add(features, Q_LISTS_THREE, feature_three(before, own, after));
    features_add(features, Q_LISTS_SHAPE, word->shape + own);
    features_add(features, Q_LISTS_LEFT, name_reader_word(reader, (int64_t)i - 1)->lower + own);
    for (uint32_t bit = 0; bit < 12; bit++)
        if (cues >> bit & 1) features_add(features, Q_CUE + bit, 1);
    const uint32_t set = NAME_CUE_HONORIFIC | NAME_CUE_SAID | NAME_CUE_APPOSITION | NAME_CUE_POSSESSIVE | NAME_CUE_ROLE;
    features_add(features, Q_CUES, cues & set);
}

static uint64_t cluster_of(const NameWord *word, uint32_t division) {
    switch (division) {
    case 0:
        return word->clusters.brown;
    case 1:
        return word->clusters.brown8;
    case 2:
        return word->clusters.brown5;
    default:
        return word->clusters.means;
    }
}

static void add_clusters(NameReader *reader, uint32_t i, Features *features) {
    const NameWord *word = name_reader_word(reader, i);
    uint32_t first = word->run > 0 ? word->first : i, past = word->run > 0 ? word->past : i + 1;
    const NameWord *near[5], *left = name_reader_word(reader, (int64_t)first - 1),
                             *right = name_reader_word(reader, past);
    const NameWord *head = name_reader_word(reader, first), *tail = name_reader_word(reader, (int64_t)past - 1);
    for (uint32_t n = 0; n < 5; n++) near[n] = name_reader_word(reader, (int64_t)i + n - 2);
    for (uint32_t d = 0; d < DIVISIONS; d++) {
        uint32_t q = Q_CLUSTER + d * ASKED_OF_CLUSTERS;
        uint64_t c[5];
        for (uint32_t n = 0; n < 5; n++) c[n] = cluster_of(near[n], d);
        for (uint32_t n = 0; n < 5; n++) features_add(features, q + n, c[n]);
        features_add(features, q + 5, feature_pair(c[1], c[2]));
        features_add(features, q + 6, feature_pair(c[2], c[3]));
        features_add(features, q + 7, feature_pair(c[1], c[3]));
        features_add(features, q + 8, cluster_of(left, d));
        features_add(features, q + 9, cluster_of(right, d));
        features_add(features, q + 10, feature_pair(cluster_of(left, d), cluster_of(right, d)));
        features_add(features, q + 11, cluster_of(tail, d));
        features_add(features, q + 12, cluster_of(head, d));
        features_add(features, q + 13, feature_pair(cluster_of(head, d), cluster_of(tail, d)));
        features_add(features, q + 14, c[2] * 2 + word->begins);
    }
}

void name_features(NameReader *reader, uint32_t i, uint32_t cues, Features *features) {
    add_word(reader, i, features);
    add_context(reader, i, features);
    add_run(reader, i, features);
    add_lists(reader, i, cues, features);
    add_clusters(reader, i, features);
}
