/* An article as a verb works on it: read, analysed, and looked at by every rule. */
#ifndef COMMAND_ARTICLE_H
#define COMMAND_ARTICLE_H

#include "options.h"

#include <whosaid/whosaid.h>

typedef struct Article {
    const char *path; /* as the user named it, borrowed; NULL where it has no name */
    SaidDocument *document;
    SaidAnalysis *analysis;
    SaidFindings *findings;
} Article;

/* The article that the bytes are. The path's ending says whether they are Markdown. */
Article article_new(const char *path, const char *bytes, size_t length);
void article_free(Article *article);

/* "story.txt", or "<stdin>". */
SaidText article_name(const Article *article);

/* The line of the file on which a span of the view begins, from 1. */
uint32_t article_line(const Article *article, SaidSpan span);

/* Does the name end as that of a text (.txt, .md, .markdown)? */
bool article_is_named_so(const char *path);

typedef void ArticleUse(const Article *article, void *with);

/* Calls `use` for each file of the arguments, for standard input where there is none or it is "-"; `stdin_path`, or
 * NULL, names that. Of a folder, where `folders` is true, for each text in it and below. Messages tell of what cannot
 * be read. Returns ENDING_CLEAN, or ENDING_TROUBLE where there was a message. */
Ending articles_each(const Arguments *arguments, const char *stdin_path, bool folders, ArticleUse *use, void *with);

#endif
