/* URIs of articles. Clients spell one article's in several ways; of any scheme, they are never opened here. */
#ifndef SESSION_URI_H
#define SESSION_URI_H

#include "arena.h"

/* What two spellings of one URI have in common: the scheme in lower case, no needless percent signs, a Windows drive
 * in lower case. */
SaidText uri_key(SaidText uri, Arena *arena);

#endif
