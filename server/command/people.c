#include "listing.h"

#include "text.h"
#include "verbs.h"

enum { NAME, ROLE, MENTIONS, QUOTES, LINE };

static const Column columns[] = {
    [NAME] = {"name", COLUMN_WORDS},      [ROLE] = {"role", COLUMN_WORDS},  [MENTIONS] = {"mentions", COLUMN_NUMBER},
    [QUOTES] = {"quotes", COLUMN_NUMBER}, [LINE] = {"line", COLUMN_NUMBER},
};

static void fill(const Story *story, Table *table) {
    const SaidAnalysis *analysis = story->analysis;
    for (uint32_t i = 0; i < analysis->people.count; i++) {
        const SaidPerson *person = &analysis->people.items[i];
        table_add(table, person->name);
        table_add(table, text_line(said_document_words(story->document, person->role), &table->arena));
        table_add_number(table, person->mentions.count);
        table_add_number(table, person->quotes.count);
        table_add_number(table, story_line(story, analysis->mentions.items[person->introduction].span));
    }
}

/* **Elena Ortiz** (line 1): the chair of the school board */
static void item(const Table *table, uint32_t row) {
    SaidText role = table_cell(table, row, ROLE);
    (void)fputs("**", stdout);
    listing_markdown(table_cell(table, row, NAME));
    (void)printf("** (line %.*s): ", WORDS(table_cell(table, row, LINE)));
    listing_markdown(role.length > 0 ? role : text_of("the copy does not say who this is"));
}

const Listing people_listing = {
    .verb = "people",
    .about = "Each person with the article's own words for what they are; the line is that of the "
             "introduction. " LISTING_FORMATS,
    .example = "whosaid people --format csv story.txt > people.csv",
    .nothing = "no people",
    .columns = columns,
    .column_count = sizeof columns / sizeof *columns,
    .fill = fill,
    .item = item,
};

int command_people(int argc, char **argv) {
    return listing_run(&people_listing, argc, argv);
}
