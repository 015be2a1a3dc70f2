/* Is a text copy, or a log, a licence, a list? An editor's "plain text" is all of them. */
#ifndef SESSION_PROSE_H
#define SESSION_PROSE_H

#include <whosaid/document.h>

/* False where fewer than half of the lines of more than 40 characters hold the end of a sentence. */
bool prose_is_copy(const SaidDocument *document);

#endif
