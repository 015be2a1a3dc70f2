/* The tokens of a paragraph as a phrase is read from them: it ends before the token `limit`. */
#ifndef TAGGER_TOKEN_VIEW_H
#define TAGGER_TOKEN_VIEW_H

#include "text.h"

#include <stddef.h>
#include <whosaid/token.h>

typedef struct TokenView {
    SaidText text;
    SaidTokens tokens;
    uint32_t limit;
} TokenView;

/* The token; NULL from the limit on. */
static inline const SaidToken *view_token(TokenView view, uint32_t i) {
    return i < view.limit ? &view.tokens.items[i] : NULL;
}

static inline SaidText view_words(TokenView view, uint32_t i) {
    return text_part(view.text, view.tokens.items[i].span);
}

/* Do its words end in these letters? */
static inline bool view_ends(TokenView view, uint32_t i, const char *letters) {
    return text_ends(view_words(view, i), text_of(letters));
}

#endif
