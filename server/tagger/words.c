#include "words.h"

#include "key.h"
#include "model.h"

#include <string.h>

enum { MIDDLE = 2, WIDTH = 5, FIRST_LETTERS = 3, LAST_LETTERS = 3 };

/* Tags that stand for the edge of a sentence. */
static const uint64_t OUTSIDE = SAID_TAG_MARK + 1;

static const Word EDGE = {.word = 1, .first = 1, .last = 1, .ends = 1, .shape = 1, .classes = 1};

/* The questions; the order is the model's. */
enum {
    ASK_WORD,
    ASK_BEFORE,
    ASK_AFTER,
    ASK_SECOND_BEFORE,
    ASK_PAIR_AFTER,
    ASK_LAST,
    ASK_ENDS,
    ASK_FIRST,
    ASK_SHAPE,
    ASK_LAST_AFTER,
    ASK_TAG,
    ASK_TAGS,
    ASK_TAG_WORD,
    ASK_TAG_LAST,
    ASK_CLASSES,
    ASK_CLASSES_AFTER
};

bool words_is_one(const SaidToken *token) {
    return token->kind != SAID_MARK;
}

static uint64_t hash_of(const char *at, uint32_t length) {
    uint64_t hash = length;
    for (uint32_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)at[i]) * UINT64_C(0x100000001B3);
    return hash ^ hash >> 29;
}

/* Capitals, digits, hyphens, and how long it is. */
static uint64_t shape_of(const SaidToken *token, SaidText key, bool first) {
    bool hyphen = memchr(key.at, '-', key.length) != NULL, stop = key.at[key.length - 1] == '.';
    uint32_t length = key.length < 4 ? key.length : 4;
    return length | (uint64_t)token->capital << 3 | (uint64_t)token->upper << 4 | (uint64_t)hyphen << 5 |
           (uint64_t)stop << 6 | (uint64_t)first << 7 | (uint64_t)token->kind << 8;
}

static Word word_at(const WordWindow *window, int64_t i) {
    if (i < window->sentence.start || i >= window->sentence.end) return EDGE;
    const SaidToken *token = &window->tokens[i];
    char buffer[KEY_MAX];
    SaidText key = key_make(text_part(window->text, token->span), buffer);
    if (key.length == 0) key = (SaidText){"?", 1};
    if (token->kind == SAID_NUMBER) {
        for (uint32_t at = 0; at < key.length; at++)
            if (buffer[at] >= '0' && buffer[at] <= '9') buffer[at] = '0';
    }
    uint32_t last = key.length < LAST_LETTERS ? key.length : LAST_LETTERS;
    uint32_t ends = key.length < LAST_LETTERS - 1 ? key.length : LAST_LETTERS - 1;
    return (Word){.word = (uint32_t)hash_of(key.at, key.length),
                  .first = hash_of(key.at, key.length < FIRST_LETTERS ? key.length : FIRST_LETTERS),
                  .last = hash_of(key.at + key.length - last, last),
                  .ends = hash_of(key.at + key.length - ends, ends),
                  .shape = shape_of(token, key, i == window->sentence.start),
                  .classes = token->classes};
}

WordWindow words_open(SaidText text, const SaidToken *tokens, SaidSentence sentence) {
    WordWindow window = {.text = text, .tokens = tokens, .sentence = sentence, .at = sentence.start};
    window.before = window.before_that = OUTSIDE;
    for (int i = 0; i < WIDTH; i++) window.words[i] = word_at(&window, (int64_t)sentence.start + i - MIDDLE);
    return window;
}

void words_step(WordWindow *window, uint32_t tag) {
    window->before_that = window->before;
    window->before = tag;
    window->at++;
    memmove(window->words, window->words + 1, (WIDTH - 1) * sizeof *window->words);
    window->words[WIDTH - 1] = word_at(window, (int64_t)window->at + MIDDLE);
}

void words_features(const WordWindow *window, Features *features) {
    const Word *word = &window->words[MIDDLE];
    uint64_t tags = window->before * 32 + window->before_that;
    features->count = 0;
    features_add(features, ASK_WORD, word->word);
    features_add(features, ASK_BEFORE, word[-1].word);
    features_add(features, ASK_AFTER, word[1].word);
    features_add(features, ASK_SECOND_BEFORE, word[-2].word);
    features_add(features, ASK_PAIR_AFTER, feature_pair(word->word, word[1].word));
    features_add(features, ASK_LAST, feature_pair(word->last, word->shape));
    features_add(features, ASK_ENDS, word->ends);
    features_add(features, ASK_FIRST, word->first);
    features_add(features, ASK_SHAPE, feature_pair(word->shape, word[1].shape));
    features_add(features, ASK_LAST_AFTER, word[1].last);
    features_add(features, ASK_TAG, window->before);
    features_add(features, ASK_TAGS, tags);
    features_add(features, ASK_TAG_WORD, feature_pair(word->word, window->before));
    features_add(features, ASK_TAG_LAST, feature_pair(word->last, tags));
    features_add(features, ASK_CLASSES, feature_pair(word->classes, word->shape));
    features_add(features, ASK_CLASSES_AFTER, word[1].classes);
}

/* Eight weights of a row, each moved up by 128. Compilers make one load of it. */
static uint64_t eight_of(const signed char *row) {
    const unsigned char *at = (const unsigned char *)row;
    uint64_t eight = (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
                     (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
    return eight ^ UINT64_C(0x8080808080808080);
}

/* The tag with the highest score, of two alike the first. Four sums lie side by side in a word: those of the even and
 * of the odd labels, each moved up alike. */
static uint8_t best_tag(const Model *model, const Features *features) {
    enum { HALVES = SAID_TAG_COUNT / 8, LANES = 4 };
    const uint64_t lanes = UINT64_C(0x00FF00FF00FF00FF);
    uint64_t even[HALVES] = {0}, odd[HALVES] = {0};
    for (uint32_t i = 0; i < features->count; i++) {
        const signed char *row = model->weights + (features->items[i] & model->mask) * SAID_TAG_COUNT;
        for (uint32_t half = 0; half < HALVES; half++, row += 8) {
            uint64_t eight = eight_of(row);
            even[half] += eight & lanes;
            odd[half] += eight >> 8 & lanes;
        }
    }
    uint32_t best = 0, highest = 0;
    for (uint32_t tag = 0; tag < SAID_TAG_COUNT; tag++) {
        uint64_t sums = tag % 2 == 0 ? even[tag / 8] : odd[tag / 8];
        uint32_t score = (uint32_t)(sums >> 16 * (tag / 2 % LANES)) & 0xFFFF;
        if (tag > 0 && score <= highest) continue;
        highest = score;
        best = tag;
    }
    return (uint8_t)best;
}

void words_tag(SaidText text, SaidToken *tokens, SaidSentences sentences) {
    Model model = model_open(MODEL_WORDS);
    Features features;
    for (uint32_t i = 0; i < sentences.count; i++) {
        WordWindow window = words_open(text, tokens, sentences.items[i]);
        while (window.at < window.sentence.end) {
            SaidToken *token = &tokens[window.at];
            token->tag = SAID_TAG_MARK;
            token->hash = (uint32_t)window.words[MIDDLE].word;
            if (words_is_one(token)) {
                words_features(&window, &features);
                token->tag = best_tag(&model, &features);
            }
            words_step(&window, token->tag);
        }
    }
}
