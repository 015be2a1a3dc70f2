#include "map.h"

static uint32_t above_end(const MapRun *run) {
    return run->above + run->count * run->above_unit;
}

static uint32_t below_end(const MapRun *run) {
    return run->below + run->count * run->below_unit;
}

/* Does the run go on where the last one ends, in both texts and in the same units? */
static bool goes_on(const Map *map, MapRun run) {
    if (map->count == 0) return false;
    const MapRun *last = &map->items[map->count - 1];
    return last->above_unit == run.above_unit && last->below_unit == run.below_unit && below_end(last) == run.below;
}

void map_add(Map *map, Arena *arena, MapRun run) {
    if (run.count == 0) return;
    if (goes_on(map, run)) {
        map->items[map->count - 1].count += run.count;
    } else {
        list_push(map, arena, run);
    }
}

/* The last run that begins at or before the offset of the upper (or lower) text; the first one where none does. */
static const MapRun *run_at(const Map *map, uint32_t offset, bool upper) {
    uint32_t low = 0, high = map->count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        const MapRun *run = &map->items[middle];
        if ((upper ? run->above : run->below) <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &map->items[low];
}

static uint32_t start_below(const Map *map, uint32_t above) {
    const MapRun *run = run_at(map, above, true);
    if (above >= above_end(run)) return below_end(run);
    return run->below + (above - run->above) / run->above_unit * run->below_unit;
}

/* Just after the last character before `above`, which is above 0. */
static uint32_t end_below(const Map *map, uint32_t above) {
    const MapRun *run = run_at(map, above - 1, true);
    if (above >= above_end(run)) return below_end(run);
    return run->below + ((above - 1 - run->above) / run->above_unit + 1) * run->below_unit;
}

SaidSpan map_down(const Map *map, SaidSpan above) {
    if (map->count == 0) return above;
    uint32_t start = start_below(map, above.start);
    return (SaidSpan){start, said_span_is_empty(above) ? start : end_below(map, above.end)};
}

uint32_t map_up(const Map *map, uint32_t below) {
    if (map->count == 0) return below;
    const MapRun *run = run_at(map, below, false);
    if (below < run->below) return run->above;
    if (below >= below_end(run)) return above_end(run);
    return run->above + (below - run->below) / run->below_unit * run->above_unit;
}
