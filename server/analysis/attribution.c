#include "attribution.h"

#include "attributor.h"
#include "lone_mark.h"
#include "quotation.h"
#include "reported.h"

/* Does the quotation at the end of the paragraph go on in the next? A leftover of the web between them does not part
 * them. */
static bool runs_on(const Article *article, uint32_t paragraph) {
    if (!block_ends_open(article->blocks[paragraph])) return false;
    uint32_t following = paragraph + 1;
    while (following < article->paragraphs.count && article->paragraphs.items[following].zone == SAID_BOILERPLATE)
        following++;
    if (following >= article->paragraphs.count) return false;
    const Block *next = article->blocks[following];
    return next->stretches.count > 0 && next->stretches.items[0].start == 0;
}

static void open_paragraph(Attributor *attributor, uint32_t paragraph) {
    const Passage *passage = &attributor->passages[paragraph];
    attributor->scene = passage->scene;
    size_t count = (size_t)passage->sight_count + 1;
    attributor->choices = arena_array(attributor->arena, Choice, count);
    attributor->drafts_of = arena_array(attributor->arena, uint32_t, count);
    attributor->taken = arena_array(attributor->arena, bool, (size_t)attributor->scene.count + 1);
    for (uint32_t i = 0; i < passage->sight_count; i++)
        attributor->choices[i] = choice_find(&attributor->chooser, paragraph, i);
}

static void read_paragraph(Attributor *attributor, bool headline) {
    const Scene *scene = &attributor->scene;
    uint32_t quotations = attributor->passages[scene->paragraph].sight_count;
    for (uint32_t i = 0; i < quotations; i++) quotation_read(attributor, i);
    if (!headline) reported_read(attributor->drafts, scene, attributor->taken);
    bool runs = runs_on(scene->article, scene->paragraph);
    attributor->running = runs && quotations > 0 ? attributor->drafts_of[quotations - 1] : SAID_NONE;
    lone_marks_read(attributor->drafts, scene, runs);
}

Drafts attribution_find(const Article *article, const Cast *cast, Arena *arena) {
    Drafts drafts = {.arena = arena, .sources = {.arena = arena}};
    Passage *passages = passages_read(article, cast, arena);
    Attributor attributor = {.drafts = &drafts,
                             .arena = arena,
                             .running = SAID_NONE,
                             .passages = passages,
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
