/* The lists below an article, as the library would fill them in.
 *
 *     people      Ortiz   Elena Ortiz, she; the head of the school board
 *     sources     an aide in the mayor’s office   anonymous, 1; because she fears for her job
 *     findings    quote/stray-close   The quotation mark after “it leaks” closes nothing: no mark opens before it.
 *                     Remove ”   It leaks, Mr. Wu said.
 *     card        what an editor shows for the place of the cursor
 *
 * Columns are parted by two spaces or more. Of people, the pronoun stands where the copy uses one, and the role where
 * the case has one for that person. Of sources, "vague" stands where nothing describes them, a number where the copy
 * counts them. Below a finding stand its fixes, each with the paragraph as it then reads. */
#ifndef SPEC_LISTS_H
#define SPEC_LISTS_H

#include "cases.h"
#include "found.h"

/* The list as text, each line indented by four spaces and ended; `expected` is the list of the case. `here` is
 * the place of the cursor in the copy. */
SaidText list_print(Arena *arena, ListKind kind, const Found *found, SaidText expected, uint32_t here);

/* Are two lists the same, but for the amount of white space? */
bool list_equal(SaidText a, SaidText b);

#endif
