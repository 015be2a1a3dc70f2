/* A document: the bytes of an article, the text they spell, and the view that is read.
 *
 *     file bytes --decode--> text --skip markup--> view
 *
 * The text is valid UTF-8 (UTF-16, Windows-1252 and broken UTF-8 are decoded); of a file in UTF-8, and of what an
 * editor sends, it is the same bytes. The view is the text without byte-order mark and markup: what a reader sees.
 * Analyses know only the view. This is the one place that maps view offsets to the file and to an editor's lines
 * and columns, and the only one that counts UTF-16.
 *
 * A document never changes. An edit makes a new one. Reading cannot fail: any bytes give a document. */
#ifndef WHOSAID_DOCUMENT_H
#define WHOSAID_DOCUMENT_H

#include <stddef.h>
#include <whosaid/span.h>

/* The most bytes that a document may have: an analysis takes some hundred times the memory of its text. The caller
 * refuses more, and says so. */
#define SAID_DOCUMENT_MAX ((size_t)16 << 20)

typedef struct SaidDocument SaidDocument;

typedef enum SaidFormat {
    SAID_PLAIN,
    SAID_MARKDOWN /* as plain text in which * _ # > at the edges of words and lines are skipped */
} SaidFormat;

/* How the bytes of the file were read. */
typedef enum SaidEncoding {
    SAID_UTF8,
    SAID_UTF16,       /* told by its byte-order mark, either order */
    SAID_WINDOWS1252, /* no valid UTF-8, and every byte above 0x7F is a letter or mark there */
    SAID_MENDED       /* neither: each bad byte reads as U+FFFD */
} SaidEncoding;

/* The unit in which an editor counts columns. */
typedef enum SaidUnit { SAID_UNIT_UTF8, SAID_UNIT_UTF16, SAID_UNIT_UTF32 } SaidUnit;

/* A place as an editor gives it, both from 0. Lines end at LF, CR LF or CR, and nowhere else. */
typedef struct SaidPosition {
    uint32_t line, column;
} SaidPosition;

typedef struct SaidRange {
    SaidPosition start, end;
} SaidRange;

/* What a paragraph is to the article. */
typedef enum SaidZone {
    SAID_BODY,
    SAID_HEADLINE, /* the first block: one line, no full stop, at most 150 characters; and a "# heading" */
    SAID_BYLINE,
    SAID_CAPTION,
    SAID_BOILERPLATE /* leftovers of the web: "Read more:", "Click here to ..." */
} SaidZone;

/* A paragraph of the view without white space at its edges, and its dateline ("MOSCOW (Reuters) -", dash included) or
 * {0, 0}. */
typedef struct SaidBlock {
    SaidSpan span, dateline;
    SaidZone zone;
} SaidBlock;

typedef SAID_SLICE(SaidBlock) SaidBlocks;

/* Reads `length` bytes, at most SAID_DOCUMENT_MAX. The bytes are copied. Never NULL. */
SaidDocument *said_document_new(const char *bytes, size_t length, SaidFormat format);

/* The document in which `text` (offsets of the text, clamped to it and to whole characters) is replaced by `bytes`:
 * UTF-8, each bad byte of which reads as U+FFFD. The outcome may have at most SAID_DOCUMENT_MAX bytes too, and counts
 * as a file in UTF-8 of its own. */
SaidDocument *said_document_edit(const SaidDocument *document, SaidSpan text, const char *bytes, size_t length);

/* One more owner; each owner calls said_document_free once. Owners share a thread. */
SaidDocument *said_document_keep(const SaidDocument *document);
void said_document_free(SaidDocument *document);

SaidFormat said_document_format(const SaidDocument *document);
SaidEncoding said_document_encoding(const SaidDocument *document);

/* The text and the view, borrowed from the document. */
SaidText said_document_text(const SaidDocument *document);
SaidText said_document_view(const SaidDocument *document);

/* The words of a span of the view. */
SaidText said_document_words(const SaidDocument *document, SaidSpan view);

/* The paragraphs in order: blocks between empty lines; of a block of plain text whose lines do not look broken at a
 * margin, each line. */
SaidBlocks said_document_blocks(const SaidDocument *document);

/* A span of the view in the text and in the file. Markup at its edges stays outside. */
SaidSpan said_document_text_span(const SaidDocument *document, SaidSpan view);
SaidSpan said_document_file_span(const SaidDocument *document, SaidSpan view);

/* A text offset in the view: of skipped markup, the place where it was. */
uint32_t said_document_view_offset(const SaidDocument *document, uint32_t text);

/* The text offset of a position. Lines past the end give the end, columns past the end of a line its end (before
 * the line end), places inside a character its start. */
uint32_t said_document_offset(const SaidDocument *document, SaidPosition position, SaidUnit unit);

/* The positions of a span of the view. */
SaidRange said_document_range(const SaidDocument *document, SaidSpan view, SaidUnit unit);

/* The same for many spans sorted by start, in one sweep: linear even where a megabyte stands on one line. */
void said_document_ranges(const SaidDocument *document, const SaidSpan *view, size_t count, SaidUnit unit,
                          SaidRange *out);

/* The lines of the text, and one of them without its line end. `line` from 0, below the count. */
uint32_t said_document_line_count(const SaidDocument *document);
SaidText said_document_line(const SaidDocument *document, uint32_t line);

#endif
