/* An article as a verb works on it: read, analysed, and looked at by every rule. */
#ifndef COMMAND_STORY_H
#define COMMAND_STORY_H

#include "options.h"

#include <whosaid/whosaid.h>

typedef struct Story {
    const char *path; /* as the user named it, borrowed; NULL where it has no name */
    SaidDocument *document;
    SaidAnalysis *analysis;
    SaidFindings *findings;
} Story;

/* The article that the bytes are. The path's ending says whether they are Markdown. */
Story story_new(const char *path, const char *bytes, size_t length);
void story_free(Story *story);

/* "story.txt", or "<stdin>". */
SaidText story_name(const Story *story);

/* The line of the file on which a span of the view begins, from 1. */
uint32_t story_line(const Story *story, SaidSpan span);

/* Does the name end as that of a text (.txt, .md, .markdown)? */
bool story_is_named_so(const char *path);

typedef void StoryUse(const Story *story, void *with);

/* Calls `use` for each file of the arguments, for standard input where there is none or it is "-"; `stdin_path`, or
 * NULL, names that. Of a folder, where `folders` is true, for each text in it and below. Messages tell of what cannot
 * be read. Returns ENDING_CLEAN, or ENDING_TROUBLE where there was a message. */
int stories_each(const Arguments *arguments, const char *stdin_path, bool folders, StoryUse *use, void *with);

#endif
