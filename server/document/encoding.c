#include "encoding.h"

#include "text.h"
#include "utf8.h"

#include <string.h>

/* Windows-1252 from 0x80 to 0x9F, 0 where it has no character; above, it is Latin-1. */
static const uint16_t WINDOWS1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/* The text as it is being written, and how far the bytes have been read. */
typedef struct Writer {
    Arena *arena;
    char *out;
    uint32_t length, read;
    Map file;
} Writer;

/* Room for as many characters of up to three bytes; one of four takes the place of two. */
static Writer writer_new(Arena *arena, size_t characters) {
    return (Writer){.arena = arena, .out = arena_alloc(arena, characters * 3 + 4)};
}

/* Writes a character that takes `width` bytes of the file. */
static void put(Writer *writer, uint32_t code, uint32_t width) {
    uint32_t written = utf8_write(code, writer->out + writer->length);
    map_add(&writer->file, writer->arena, (MapRun){writer->length, writer->read, 1, (uint8_t)written, (uint8_t)width});
    writer->length += written;
    writer->read += width;
}

static void copy(Writer *writer, const char *bytes, uint32_t length) {
    memcpy(writer->out + writer->length, bytes, length);
    map_add(&writer->file, writer->arena, (MapRun){writer->length, writer->read, length, 1, 1});
    writer->length += length;
    writer->read += length;
}

static Decoded written(const Writer *writer, SaidEncoding encoding) {
    return (Decoded){{writer->out, writer->length}, encoding, writer->file};
}

static uint32_t unit_at(SaidText bytes, uint32_t at, bool big_endian) {
    unsigned char first = (unsigned char)bytes.at[at], second = (unsigned char)bytes.at[at + 1];
    return big_endian ? (uint32_t)first << 8 | second : (uint32_t)second << 8 | first;
}

static Decoded read_utf16(SaidText bytes, Arena *arena) {
    bool big_endian = bytes.at[0] == '\xFE';
    Writer writer = writer_new(arena, (size_t)bytes.length / 2 + 1);
    while (bytes.length - writer.read >= 2) {
        uint32_t code = unit_at(bytes, writer.read, big_endian), width = 2;
        if (code >= 0xD800 && code <= 0xDFFF) {
            uint32_t low = bytes.length - writer.read >= 4 ? unit_at(bytes, writer.read + 2, big_endian) : 0;
            bool pair = code < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF;
            code = pair ? 0x10000 + ((code - 0xD800) << 10 | (low - 0xDC00)) : UTF8_BAD;
            width = pair ? 4 : 2;
        }
        put(&writer, code, width);
    }
    if (writer.read < bytes.length) put(&writer, UTF8_BAD, 1);
    return written(&writer, SAID_UTF16);
}

/* The character of a byte, 0 where there is none. */
static uint32_t windows1252_code(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? WINDOWS1252[byte - 0x80] : byte;
}

static bool is_windows1252(SaidText bytes) {
    if (text_starts(bytes, text_of("\xEF\xBB\xBF"))) return false;
    for (uint32_t at = utf8_ascii_run(bytes, 0); at < bytes.length; at += utf8_ascii_run(bytes, at)) {
        if (windows1252_code((unsigned char)bytes.at[at]) == 0) return false;
        at++;
    }
    return true;
}

static Decoded read_windows1252(SaidText bytes, Arena *arena) {
    Writer writer = writer_new(arena, bytes.length);
    while (writer.read < bytes.length) {
        copy(&writer, bytes.at + writer.read, utf8_ascii_run(bytes, writer.read));
        if (writer.read < bytes.length) put(&writer, windows1252_code((unsigned char)bytes.at[writer.read]), 1);
    }
    return written(&writer, SAID_WINDOWS1252);
}

Decoded encoding_mend(SaidText bytes, Arena *arena) {
    if (utf8_is_valid(bytes)) return (Decoded){bytes, SAID_UTF8, {0}};
    Writer writer = writer_new(arena, bytes.length);
    while (writer.read < bytes.length) {
        Utf8 character = utf8_read(bytes, writer.read);
        if (character.valid) {
            copy(&writer, bytes.at + writer.read, character.length);
        } else {
            put(&writer, UTF8_BAD, 1);
        }
    }
    return written(&writer, SAID_MENDED);
}

Decoded encoding_read(SaidText bytes, Arena *arena) {
    if (text_starts(bytes, text_of("\xFF\xFE")) || text_starts(bytes, text_of("\xFE\xFF")))
        return read_utf16(bytes, arena);
    if (utf8_is_valid(bytes)) return (Decoded){arena_text(arena, bytes), SAID_UTF8, {0}};
    return is_windows1252(bytes) ? read_windows1252(bytes, arena) : encoding_mend(bytes, arena);
}
