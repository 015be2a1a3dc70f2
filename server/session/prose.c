#include "prose.h"

#include "text.h"
#include "utf8.h"

enum { SHORT_LINE = 40 };

static bool is_long(SaidText line) {
    if (line.length <= SHORT_LINE) return false;
    uint32_t characters = 0;
    for (uint32_t at = 0; at < line.length && characters <= SHORT_LINE; characters++) at += utf8_read(line, at).length;
    return characters > SHORT_LINE;
}

/* A mark that may stand between a full stop and the white space after it. */
static bool closes(uint32_t code) {
    return utf8_closes_quotation(code) || code == ')' || code == ']' || code == '*' || code == '_';
}

static bool ends_sentence(SaidText line, uint32_t after_stop) {
    uint32_t at = after_stop;
    while (at < line.length) {
        Utf8 character = utf8_read(line, at);
        if (!closes(character.code)) return utf8_is_space(character.code);
        at += character.length;
    }
    return true;
}

static bool holds_sentence_end(SaidText line) {
    for (uint32_t at = 0; at < line.length; at++) {
        char c = line.at[at];
        if ((c == '.' || c == '!' || c == '?') && ends_sentence(line, at + 1)) return true;
    }
    return false;
}

bool prose_is_copy(const SaidDocument *document) {
    uint32_t lines = 0, ends = 0;
    for (uint32_t i = 0; i < said_document_line_count(document); i++) {
        SaidText line = text_trim(said_document_line(document, i));
        if (!is_long(line)) continue;
        lines++;
        if (holds_sentence_end(line)) ends++;
    }
    return ends * 2 >= lines;
}
