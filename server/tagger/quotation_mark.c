#include "quotation_mark.h"

#include "text.h"

#include <stddef.h>

static const QuotationMark MARKS[] = {
    {"“", MARK_OPENS, false},  {"”", MARK_CLOSES, false}, {"\"", MARK_EITHER, false}, {"''", MARK_EITHER, false},
    {"``", MARK_OPENS, false}, {"„", MARK_OPENS, false},  {"«", MARK_OPENS, false},   {"»", MARK_CLOSES, false},
    {"‘", MARK_OPENS, true},   {"’", MARK_CLOSES, true},  {"'", MARK_EITHER, true},   {"`", MARK_OPENS, true},
};

const QuotationMark *quotation_mark(SaidText looks) {
    for (uint32_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++) {
        if (text_is(looks, MARKS[i].looks)) return &MARKS[i];
    }
    return NULL;
}
