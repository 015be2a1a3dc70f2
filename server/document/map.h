/* A map between two texts, the upper made from the lower by leaving bytes out and rewriting characters.
 *
 * It is a list of runs in order: `count` characters that are each `above_unit` bytes in the upper text and
 * `below_unit` bytes in the lower. The upper text is all runs, end to end; between two runs the lower text may have
 * bytes that were left out. A run that was copied has units of one byte. A map without runs is the identity. */
#ifndef DOCUMENT_MAP_H
#define DOCUMENT_MAP_H

#include "list.h"

typedef struct MapRun {
    uint32_t above, below; /* where it begins */
    uint32_t count;
    uint8_t above_unit, below_unit;
} MapRun;

typedef LIST(MapRun) Map;

/* Adds a run at the end, or makes the last one longer where the two are of a kind and touch. */
void map_add(Map *map, Arena *arena, MapRun run);

/* An upper span in the lower text. What was left out at its edges stays outside; an end inside a rewritten character
 * takes all of it. An empty span stays empty and stands before the character that follows it. */
SaidSpan map_down(const Map *map, SaidSpan above);

/* A lower offset in the upper text: inside a rewritten character its start, where bytes were left out the place where
 * they were, past the end the end. */
uint32_t map_up(const Map *map, uint32_t below);

#endif
