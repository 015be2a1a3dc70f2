#include "name_sheet.h"

#include "list.h"
#include "model.h"

static NameToken token_of(NameReader *reader, uint32_t i) {
    const NameWord *word = name_reader_word(reader, i);
    NameToken token = {.form = word->cased,
                       .lower = word->lower,
                       .token = i,
                       .cues = (uint16_t)name_reader_cues(reader, i),
                       .run = word->run,
                       .continues = reader->gate[i] == NAME_NEXT_OF_STRETCH,
                       .joint = name_reader_joint(reader, i)};
    if (word->run == 0) return token;
    if (word->first < i) token.before = name_reader_word(reader, (int64_t)i - 1)->lower;
    if (i + 1 < word->past) token.after = name_reader_word(reader, (int64_t)i + 1)->lower;
    uint32_t least = word->first + 4 < i ? i - 4 : word->first;
    for (uint32_t at = least; at < i; at++) token.lists |= name_reader_word(reader, at)->lists;
    return token;
}

typedef LIST(NameToken) NameTokenList;

static NameTokenList tokens_of(NameReader *reader, Arena *arena) {
    NameTokenList tokens = {0};
    for (uint32_t i = 0; i < reader->tokens.count; i++)
        if (reader->gate[i] != NAME_OUT) list_push(&tokens, arena, token_of(reader, i));
    return tokens;
}

NameSheet name_sheet_of(NameReader *reader, Arena *arena) {
    NameTokenList tokens = tokens_of(reader, arena);
    return list_slice(NameSheet, tokens);
}

NameSheet name_sheet_read(SaidText text, SaidTokens tokens, SaidSentences sentences, Arena *arena) {
    Arena scratch = {0};
    NameReader reader = name_reader(text, tokens, sentences, &scratch);
    NameTokenList gated = tokens_of(&reader, arena);
    Model model = model_open(MODEL_NAMES);
    for (uint32_t i = 0; i < gated.count; i++) {
        NameToken *token = &gated.items[i];
        Features features = {.count = 0};
        name_features(&reader, token->token, token->cues, &features);
        model_sums(&model, &features, token->sums);
    }
    arena_free(&scratch);
    return list_slice(NameSheet, gated);
}
