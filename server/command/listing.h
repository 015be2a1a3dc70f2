/* A verb that lists something of each article: `quotes`, `people`. */
#ifndef COMMAND_LISTING_H
#define COMMAND_LISTING_H

#include "story.h"
#include "table.h"

typedef struct Listing {
    const char *verb, *about, *example;
    const char *nothing; /* said in place of an empty table */
    const Column *columns;
    uint32_t column_count;
    void (*fill)(const Story *story, Table *table); /* adds the rows */
    void (*item)(const Table *table, uint32_t row); /* prints a row as Markdown, after its check box */
} Listing;

/* The end of every listing's `about`. */
#define LISTING_FORMATS                                                                                                \
    "In markdown it is a check list to work through. csv and tsv put an apostrophe before a cell that a spreadsheet "  \
    "would take for a formula. Exits 2 where a file cannot be read."

int listing_run(const Listing *listing, int argc, char **argv);

/* Prints the table of one article for a person. */
void listing_show(const Listing *listing, const Screen *screen, const Story *story);

/* Prints words of the copy as plain words of Markdown. */
void listing_markdown(SaidText words);

extern const Listing quotes_listing, people_listing;

#endif
