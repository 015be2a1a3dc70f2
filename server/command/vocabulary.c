#include "vocabulary.h"

#include <stddef.h>

const char *word_of_mention(SaidMentionKind kind) {
    static const char *const words[] = {[SAID_NAME] = "name", [SAID_NOMINAL] = "nominal", [SAID_PRONOUN] = "pronoun"};
    return words[kind];
}

const char *word_of_by(SaidMentionBy by) {
    static const char *const words[] = {
#define SAID_BY(NAME, word) word,
#include <whosaid/mention.def>
#undef SAID_BY
    };
    return words[by];
}

const char *word_of_grade(SaidGrade grade) {
    static const char *const words[] = {
        [SAID_GRADE_A] = "A", [SAID_GRADE_B] = "B", [SAID_GRADE_C] = "C", [SAID_GRADE_D] = "D"};
    return words[grade];
}

const char *word_of_pronoun(SaidPronoun pronoun) {
    static const char *const words[] = {
        [SAID_NO_PRONOUN] = NULL, [SAID_HE] = "he", [SAID_SHE] = "she", [SAID_THEY] = "they"};
    return words[pronoun];
}

const char *word_of_source(SaidSourceKind kind) {
    static const char *const words[] = {
        [SAID_ANONYMOUS] = "anonymous", [SAID_GROUP] = "group", [SAID_PAPER] = "document"};
    return words[kind];
}

const char *word_of_quote(SaidQuoteKind kind) {
    static const char *const words[] = {
#define SAID_QUOTE(NAME, word) word,
#include <whosaid/quote.def>
#undef SAID_QUOTE
    };
    return words[kind];
}

const char *word_of_speaker(SaidSpeakerKind kind) {
    static const char *const words[] = {[SAID_BY_NOBODY] = "none",
                                        [SAID_BY_PERSON] = "person",
                                        [SAID_BY_ANONYMOUS] = "anonymous",
                                        [SAID_BY_GROUP] = "group",
                                        [SAID_BY_EITHER] = "ambiguous"};
    return words[kind];
}

const char *word_of_evidence(SaidEvidence evidence) {
    static const char *const words[] = {
#define SAID_EVIDENCE(NAME, word, told) word,
#include <whosaid/evidence.def>
#undef SAID_EVIDENCE
    };
    return words[evidence];
}
