/* Sources that nobody names, and who a speaking piece is. */
#ifndef ANALYSIS_SOURCES_H
#define ANALYSIS_SOURCES_H

#include "scene.h"

#include <whosaid/quote.h>

typedef struct SourceDraft {
    SaidSource source;
    uint32_t paragraph;
    bool definite; /* described by "the" alone so far */
    LIST(SaidSpan) places;
} SourceDraft;

/* The sources of an article; a description that was met before is the same source. */
typedef struct Sources {
    Arena *arena;
    Index descriptions;
    Index heads; /* the last unnamed person of each head noun: "the official" is one that was met as "an official" */
    LIST(SourceDraft) drafts;
} Sources;

/* The speaker that a step of a scene names: a person, one of several, or a source, which is entered. */
SaidSpeaker speaker_at(Sources *sources, const Scene *scene, uint32_t step);

/* How surely the step names its speaker. */
SaidGrade speaker_grade(const Scene *scene, uint32_t step);

/* The sources in the order of their first place, with the reasons that the article gives for not naming them. `number`
 * gets the place of each among them, by the number that speakers hold. */
SaidSources sources_close(Sources *sources, const Article *article, uint32_t **number);

#endif
