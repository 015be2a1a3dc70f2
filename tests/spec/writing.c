#include "writing.h"

#include "text.h"

void write_text(Writing *writing, SaidText text) {
    for (uint32_t i = 0; i < text.length; i++) list_push(&writing->bytes, writing->arena, text.at[i]);
}

void write_word(Writing *writing, const char *word) {
    write_text(writing, text_of(word));
}

SaidText written(const Writing *writing) {
    return (SaidText){writing->bytes.items, writing->bytes.count};
}
