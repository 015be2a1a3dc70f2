#include "name_reader.h"

#include "classes.h"
#include "quotation_mark.h"
#include "text.h"
#include "word.h"

#include <stddef.h>

/* Connectors between two capitals may be part of a name or end it; so many may stand in a row. */
enum { MOST_CONNECTORS = 3, MOST_RUN = 6 };

static const NameWord EDGE = {.cased = 1, .lower = 1, .shape = 1, .told = true};

static SaidText words_of(const NameReader *reader, uint32_t i) {
    return text_part(reader->text, reader->tokens.items[i].span);
}

static bool has_class(const NameReader *reader, int64_t i, uint64_t classes) {
    return i >= 0 && i < (int64_t)reader->tokens.count && (reader->tokens.items[i].classes & classes) != 0;
}

static bool is_word(const NameReader *reader, int64_t i, const char *word) {
    return i >= 0 && i < (int64_t)reader->tokens.count && text_is(words_of(reader, (uint32_t)i), word);
}

static uint8_t lists_of(uint64_t classes) {
    unsigned lists = 0;
    if (classes & GIVEN_NAMES) lists |= NAME_LIST_GIVEN;
    if (classes & LEXICON(SURNAME)) lists |= NAME_LIST_SURNAME;
    if (classes & LEXICON(PLACE)) lists |= NAME_LIST_PLACE;
    if (classes & LEXICON(DEMONYM)) lists |= NAME_LIST_DEMONYM;
    if (classes & LEXICON(COMMON)) lists |= NAME_LIST_COMMON;
    if (classes & (LEXICON(BODY_TAIL) | LEXICON(GROUP) | LEXICON(PAPER))) lists |= NAME_LIST_BODY;
    if (classes & LEXICON(CALENDAR)) lists |= NAME_LIST_CALENDAR;
    if (classes & LEXICON(PARTICLE)) lists |= NAME_LIST_PARTICLE;
    return (uint8_t)lists;
}

const NameWord *name_reader_word(NameReader *reader, int64_t i) {
    if (i < 0 || i >= (int64_t)reader->tokens.count) return &EDGE;
    NameWord *word = &reader->words[i];
    if (word->told) return word;
    SaidText text = words_of(reader, (uint32_t)i);
    word->cased = word_hash(text);
    word->lower = word_hash_lower(text);
    word->shape = word_shape(text);
    word->clusters = clusters_of(word->lower, word->cased);
    word->lists = lists_of(reader->tokens.items[i].classes);
    word->told = true;
    return word;
}

bool name_reader_joint(const NameReader *reader, uint32_t i) {
    static const char *const words[] = {"of", "and", "the", "for", "in", "on", "to", "at", "&", "und"};
    return !reader->tokens.items[i].capital && TEXT_IS_ONE(words_of(reader, i), words);
}

/* What joins two capitals: particles and joints, and the small words that may be part of a name. */
static bool is_connector(const NameReader *reader, uint32_t i) {
    static const char *const words[] = {"y", "e", "i"};
    return has_class(reader, i, LEXICON(PARTICLE)) || name_reader_joint(reader, i) ||
           TEXT_IS_ONE(words_of(reader, i), words);
}

static bool is_nickname_mark(const NameReader *reader, uint32_t i) {
    return reader->tokens.items[i].kind == SAID_MARK && quotation_mark(words_of(reader, i)) != NULL;
}

/* Does a stretch go on from token `i`, the last one of it, to the next capital? Returns that, or 0. */
static uint32_t next_of_stretch(const NameReader *reader, const bool *capital, uint32_t i, uint32_t end) {
    uint32_t at = i + 1;
    while (at < end && at <= i + MOST_CONNECTORS && !capital[at] && is_connector(reader, at)) at++;
    if (at < end && at == i + 1 && !capital[at] && is_nickname_mark(reader, at)) {
        uint32_t close = at + 1;
        while (close < end && close <= at + MOST_CONNECTORS && capital[close]) close++;
        bool joins = close > at + 1 && close + 1 < end && is_nickname_mark(reader, close) && capital[close + 1];
        return joins ? close + 1 : 0;
    }
    return at < end && capital[at] ? at : 0;
}

static void gate_sentence(NameReader *reader, const bool *capital, SaidSentence sentence) {
    for (uint32_t i = sentence.start; i < sentence.end; i++) {
        reader->sentences[i] = sentence.start;
        bool particle =
            !capital[i] && i + 1 < sentence.end && capital[i + 1] && has_class(reader, i, LEXICON(PARTICLE));
        if ((!capital[i] && !particle) || reader->gate[i] != NAME_OUT) continue;
        reader->gate[i] = NAME_FIRST_OF_STRETCH;
        for (uint32_t last = i, next; (next = next_of_stretch(reader, capital, last, sentence.end)) != 0; last = next)
            for (uint32_t at = last + 1; at <= next; at++) reader->gate[at] = NAME_NEXT_OF_STRETCH;
    }
}

static void number_runs(NameReader *reader) {
    for (uint32_t i = 0; i < reader->tokens.count;) {
        uint32_t end = i;
        while (end < reader->tokens.count && reader->tokens.items[end].capital &&
               reader->tokens.items[end].kind == SAID_WORD && reader->sentences[end] == reader->sentences[i])
            end++;
        uint32_t length = end - i < MOST_RUN ? end - i : MOST_RUN;
        for (uint32_t at = i; at < end; at++) {
            uint32_t place = at - i + 1 < MOST_RUN ? at - i + 1 : MOST_RUN;
            reader->words[at].first = i;
            reader->words[at].past = end;
            reader->words[at].run = (uint8_t)length;
            reader->words[at].at = (uint8_t)(at + 1 == end ? length : place);
        }
        i = end > i ? end : i + 1;
    }
}

NameReader name_reader(SaidText text, SaidTokens tokens, SaidSentences sentences, Arena *arena) {
    NameReader reader = {.text = text, .tokens = tokens};
    reader.words = arena_array(arena, NameWord, (size_t)tokens.count + 1);
    reader.gate = arena_array(arena, uint8_t, (size_t)tokens.count + 1);
    reader.sentences = arena_array(arena, uint32_t, (size_t)tokens.count + 1);
    bool *capital = arena_array(arena, bool, (size_t)tokens.count + 1);
    for (uint32_t i = 0; i < tokens.count; i++) {
        const SaidToken *token = &tokens.items[i];
        bool tag = text.at[token->span.start] == '@' || text.at[token->span.start] == '#';
        capital[i] = token->kind == SAID_WORD && !tag && (token->capital || word_has_capital(words_of(&reader, i)));
    }
    for (uint32_t s = 0; s < sentences.count; s++) gate_sentence(&reader, capital, sentences.items[s]);
    for (uint32_t i = 0; i < tokens.count; i++) {
        bool opened = i > 0 && tokens.items[i - 1].kind == SAID_MARK && !is_word(&reader, (int64_t)i - 1, ",");
        reader.words[i].begins = reader.sentences[i] == i || (opened && tokens.items[i].quoted);
    }
    number_runs(&reader);
    return reader;
}

bool name_reader_office(const NameReader *reader, int64_t i) {
    if (!has_class(reader, i, OFFICES)) return false;
    SaidText word = words_of(reader, (uint32_t)i);
    return word.length != 2 || word.at[1] != '.';
}

static uint32_t cues_before(const NameReader *reader, int64_t i) {
    if (i == 0) return 0;
    const SaidToken *before = &reader->tokens.items[i - 1];
    uint32_t cues = 0;
    bool office = name_reader_office(reader, i - 1) || (before->capital && name_reader_office(reader, i - 2));
    if (office) cues |= NAME_CUE_HONORIFIC;
    if (has_class(reader, i - 1, LEXICON(SAYING)) && !before->capital) cues |= NAME_CUE_SAID;
    if (before->capital && (before->classes & GIVEN_NAMES) && !reader->words[i - 1].begins) cues |= NAME_CUE_GIVEN;
    if (has_class(reader, i - 1, LEXICON(PREPOSITION_PLACE)) || is_word(reader, i - 1, "to")) cues |= NAME_CUE_IN;
    if (is_word(reader, i - 1, "the")) cues |= NAME_CUE_THE;
    if (has_class(reader, i - 1, ONE_PERSON)) cues |= NAME_CUE_ROLE;
    return cues;
}

static uint32_t cues_after(const NameReader *reader, int64_t i) {
    if (i + 1 >= (int64_t)reader->tokens.count) return 0;
    const SaidToken *after = &reader->tokens.items[i + 1];
    uint32_t cues = 0;
    bool says = has_class(reader, i + 1, LEXICON(SAYING) | LEXICON(COPULA)) || is_word(reader, i + 1, "who") ||
                is_word(reader, i + 1, "has") || is_word(reader, i + 1, "had");
    if (says && !after->capital) cues |= NAME_CUE_SAID;
    bool number = i + 2 < (int64_t)reader->tokens.count && reader->tokens.items[i + 2].kind == SAID_NUMBER;
    if (is_word(reader, i + 1, ",") && (is_word(reader, i + 2, "who") || number)) cues |= NAME_CUE_APPOSITION;
    if (after->kind == SAID_POSSESSIVE) cues |= NAME_CUE_POSSESSIVE;
    if (after->capital && has_class(reader, i + 1, LEXICON(BODY_TAIL))) cues |= NAME_CUE_BODY;
    return cues;
}

uint32_t name_reader_cues(NameReader *reader, uint32_t i) {
    const NameWord *word = &reader->words[i];
    uint32_t cues = cues_before(reader, i) | cues_after(reader, i);
    if (word->run > 1 && word->at == word->run) cues |= NAME_CUE_LAST;
    if (word->run > 1 && word->at == 1) cues |= NAME_CUE_FIRST;
    if (!word->begins) cues |= NAME_CUE_MIDDLE;
    return cues;
}
