#include "patch.h"

#include "memory.h"
#include "text.h"

#include <string.h>

static PatchEdit last_of(const Patch *patch) {
    return patch->edits.items[patch->edits.count - 1];
}

/* The line ends in the text, CR LF counted as one. */
static uint32_t line_ends(SaidText text) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        bool feed_after = i + 1 < text.length && text.at[i + 1] == '\n';
        if (text.at[i] == '\n' || (text.at[i] == '\r' && !feed_after)) count++;
    }
    return count;
}

static bool has_return(SaidText text) {
    return text.length > 0 && memchr(text.at, '\r', text.length) != NULL;
}

/* A CR and an LF that come to stand side by side are one line end, and lines cannot be counted by parts. */
static bool may_join_lines(const Patch *patch, PatchEdit edit) {
    SaidText text = said_document_text(patch->document);
    return has_return(edit.text) || (edit.span.start > 0 && text.at[edit.span.start - 1] == '\r');
}

static SaidSpan span_of(const Patch *patch, SaidRange range) {
    return (SaidSpan){said_document_offset(patch->document, range.start, patch->unit),
                      said_document_offset(patch->document, range.end, patch->unit)};
}

/* Takes the change; `line` is where it begins in the text after those before it, `base` in the document's. */
static void take(Patch *patch, PatchEdit edit, uint32_t line, uint32_t base) {
    list_push(&patch->edits, &patch->arena, edit);
    patch->last_line = line + line_ends(edit.text);
    patch->base_line = base + line_ends(text_part(said_document_text(patch->document), edit.span));
}

/* Further down, on a line that no change has touched. */
static bool add_below(Patch *patch, SaidRange range, SaidText text) {
    if (range.start.line <= patch->last_line) return false;
    uint32_t line = range.start.line;
    range.start.line = range.start.line - patch->last_line + patch->base_line;
    range.end.line = range.end.line - patch->last_line + patch->base_line;
    PatchEdit edit = {span_of(patch, range), text};
    if (may_join_lines(patch, edit)) return false;
    take(patch, edit, line, range.start.line);
    return true;
}

/* Further up: what is below does not move it. */
static bool add_above(Patch *patch, SaidRange range, SaidText text) {
    PatchEdit edit = {span_of(patch, range), text};
    if (edit.span.end >= last_of(patch).span.start || may_join_lines(patch, edit)) return false;
    list_push(&patch->edits, &patch->arena, edit);
    return true;
}

bool patch_add(Patch *patch, SaidRange range, SaidText text) {
    if (patch->edits.count == 0) {
        take(patch, (PatchEdit){span_of(patch, range), text}, range.start.line, range.start.line);
        return true;
    }
    if (may_join_lines(patch, last_of(patch))) return false;
    if (patch->edits.count == 1) patch->goes_up = range.start.line <= patch->last_line;
    return patch->goes_up ? add_above(patch, range, text) : add_below(patch, range, text);
}

/* The changes in the order of the text. */
static PatchEdit in_order(const Patch *patch, uint32_t i) {
    return patch->edits.items[patch->goes_up ? patch->edits.count - 1 - i : i];
}

static SaidDocument *make(const Patch *patch, SaidSpan whole, size_t length) {
    SaidText text = said_document_text(patch->document);
    char *bytes = memory_new(length);
    size_t end = 0;
    uint32_t from = whole.start;
    for (uint32_t i = 0; i < patch->edits.count; i++) {
        PatchEdit edit = in_order(patch, i);
        SaidText pieces[] = {text_part(text, (SaidSpan){from, edit.span.start}), edit.text};
        for (int j = 0; j < 2; j++) {
            if (pieces[j].length > 0) memcpy(bytes + end, pieces[j].at, pieces[j].length);
            end += pieces[j].length;
        }
        from = edit.span.end;
    }
    SaidDocument *made = said_document_edit(patch->document, whole, bytes, length);
    memory_free(bytes);
    return made;
}

SaidDocument *patch_make(Patch *patch, uint32_t *after) {
    SaidSpan whole = {in_order(patch, 0).span.start, in_order(patch, patch->edits.count - 1).span.end};
    size_t length = whole.end - whole.start;
    for (uint32_t i = 0; i < patch->edits.count; i++) {
        PatchEdit edit = patch->edits.items[i];
        length = length - (edit.span.end - edit.span.start) + edit.text.length;
    }
    SaidDocument *made = NULL;
    if (said_document_text(patch->document).length + length <= SAID_DOCUMENT_MAX) made = make(patch, whole, length);
    *after = whole.start + (patch->goes_up ? last_of(patch).text.length : (uint32_t)length);
    arena_free(&patch->arena);
    *patch = (Patch){0};
    return made;
}
