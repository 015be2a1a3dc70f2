/* Sentences of ours with the word classes that others gave to their words. */
#ifndef TRAIN_TAGGED_H
#define TRAIN_TAGGED_H

#include "arena.h"
#include "list.h"

#include <whosaid/token.h>

/* A token whose class is not known. */
enum { UNTAGGED = 255 };

typedef struct TaggedSentence {
    SaidText text; /* of the paragraph */
    const SaidToken *tokens;
    SaidSentence sentence;
    const uint8_t *tags; /* by token of the paragraph */
    uint32_t article;
} TaggedSentence;

typedef LIST(TaggedSentence) TaggedSentences;

/* The sentences of polnear-train with its silver tags, and of gum-train with GUM's own, from the directory. */
TaggedSentences tagged_read(const char *data, Arena *arena);

#endif
