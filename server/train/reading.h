/* A reading: an article of a corpus as the analysis knows it before speakers are looked for. */
#ifndef TRAIN_READING_H
#define TRAIN_READING_H

#include "attributions.h"
#include "block_list.h"
#include "candidates.h"

typedef struct Reading {
    SaidDocument *document;
    BlockList *blocks;
    Article article;
    Cast cast;
    Passage *passages;
    Arena arena;
} Reading;

/* Reads plain text, whose view is the text itself. */
void reading_open(Reading *reading, SaidText text);
void reading_close(Reading *reading);

/* The place of a quotation, marks included. */
SaidSpan reading_quote(const Reading *reading, uint32_t passage, const Sight *sight);

/* The place of a step. */
SaidSpan reading_step(const Reading *reading, uint32_t passage, uint32_t step);

/* Does the source that people marked hold the candidate, by half or more? Of "a banner that read" they mark "that". */
bool reading_marks(const Reading *reading, const Candidate *candidate, SaidSpans source);

#endif
