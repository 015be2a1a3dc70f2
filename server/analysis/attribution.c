#include "attribution.h"

#include "attributor.h"
#include "lone_mark.h"
#include "quotation.h"
#include "reported.h"

/* Does the quotation at the end of the paragraph go on in the next? A leftover of the web between them does not part
 * them. */
static bool runs_on(const Article *article, uint32_t paragraph) {
    if (!wording_end_open(article->blocks[paragraph]->wording)) return false;
    uint32_t following = paragraph + 1;
    while (following < article->paragraphs.count && article->paragraphs.items[following].zone == SAID_BOILERPLATE)
        following++;
    if (following >= article->paragraphs.count) return false;
    const Block *next = article->blocks[following];
    return next->stretches.count > 0 && next->stretches.items[0].start == 0;
}

/* What is chosen for the quotations of a paragraph, now or before. A choice is in numbers of passages, which an edit
 * above may have moved. */
static void choose(Attributor *attributor, uint32_t paragraph) {
    const Passage *passage = &attributor->passages[paragraph];
    Judged *judged = &attributor->recall->items[paragraph];
    const Judged *before = recall_find(attributor->recall, paragraph, true);
    judged->choices = arena_array(attributor->recall->arena, Choice, (size_t)passage->sight_count + 1);
    judged->paragraph = paragraph;
    attributor->choices = judged->choices;
    if (before == NULL && passage->sight_count > 0) passages_read(attributor->passages, paragraph, attributor->arena);
    for (uint32_t i = 0; i < passage->sight_count; i++) {
        if (before == NULL) {
            judged->choices[i] = choice_find(&attributor->chooser, paragraph, i);
            continue;
        }
        judged->choices[i] = before->choices[i];
        judged->choices[i].passage += paragraph - before->paragraph;
    }
}

static void open_paragraph(Attributor *attributor, uint32_t paragraph) {
    const Passage *passage = &attributor->passages[paragraph];
    attributor->scene = passage->scene;
    attributor->drafts_of = arena_array(attributor->arena, uint32_t, (size_t)passage->sight_count + 1);
    attributor->taken = arena_array(attributor->arena, bool, (size_t)attributor->scene.count + 1);
    choose(attributor, paragraph);
}

static void read_paragraph(Attributor *attributor, bool headline) {
    const Scene *scene = &attributor->scene;
    uint32_t quotations = attributor->passages[scene->paragraph].sight_count;
    for (uint32_t i = 0; i < quotations; i++) quotation_read(attributor, i);
    if (!headline) reported_read(attributor->drafts, scene, attributor->taken, attributor->recall);
    bool runs = runs_on(scene->article, scene->paragraph);
    attributor->running = runs && quotations > 0 ? attributor->drafts_of[quotations - 1] : SAID_NONE;
    lone_marks_read(attributor->drafts, scene, runs);
}

Drafts attribution_find(const Article *article, const Cast *cast, Recall *recall, Arena *arena) {
    Drafts drafts = {.arena = arena, .sources = {.arena = arena}};
    Passage *passages = passages_open(article, cast, arena);
    recall_open(recall, article, passages);
    Attributor attributor = {.drafts = &drafts,
                             .arena = arena,
                             .running = SAID_NONE,
                             .passages = passages,
                             .recall = recall,
                             .chooser = chooser_open(passages)};
    uint32_t pieces = article->first_piece[article->paragraphs.count];
    drafts.quote_of = arena_array(arena, uint32_t, (size_t)pieces + 1);
    for (uint32_t i = 0; i < pieces; i++) drafts.quote_of[i] = SAID_NONE;
    for (uint32_t p = 0; p < article->paragraphs.count; p++) {
        SaidZone zone = article->paragraphs.items[p].zone;
        if (zone == SAID_BOILERPLATE) continue;
        open_paragraph(&attributor, p);
        read_paragraph(&attributor, zone == SAID_HEADLINE);
    }
    return drafts;
}
