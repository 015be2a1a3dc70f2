/* Texts that are hard to count in, made at random and the same on every machine. */
#ifndef UNIT_TRAP_H
#define UNIT_TRAP_H

#include <stddef.h>
#include <stdint.h>

/* A generator of numbers (xorshift); any value but 0 is a seed. */
typedef struct Trap {
    uint32_t state;
} Trap;

static inline uint32_t trap_below(Trap *trap, uint32_t bound) {
    trap->state ^= trap->state << 13;
    trap->state ^= trap->state >> 17;
    trap->state ^= trap->state << 5;
    return trap->state % bound;
}

/* A piece of text and its bytes. */
typedef struct TrapPiece {
    const char *bytes;
    size_t size;
} TrapPiece;

#define TRAP_PIECE(literal)                                                                                            \
    { literal, sizeof(literal) - 1 }

/* Line ends of each kind, a NUL, a byte-order mark, an emoji, a combining mark, U+2028, marks and letters, markup. */
static const TrapPiece trap_pieces[] = {
    TRAP_PIECE("\n"),          TRAP_PIECE("\r\n"),        TRAP_PIECE("\r"),
    TRAP_PIECE("\n\n"),        TRAP_PIECE("\0"),          TRAP_PIECE("\xEF\xBB\xBF"),
    TRAP_PIECE("😀"),           TRAP_PIECE("e\xCC\x81"),   TRAP_PIECE("\xE2\x80\xA8"),
    TRAP_PIECE("“"),           TRAP_PIECE("”"),           TRAP_PIECE("é"),
    TRAP_PIECE("Ann said. "),  TRAP_PIECE("# "),          TRAP_PIECE("**"),
    TRAP_PIECE("_"),           TRAP_PIECE("> "),          TRAP_PIECE("\\*"),
    TRAP_PIECE("By Jane Doe"), TRAP_PIECE("MOSCOW - "),   TRAP_PIECE(" and the "),
    TRAP_PIECE(" "),           TRAP_PIECE("snake_case "), TRAP_PIECE("- "),
};

/* Writes at most `room` bytes of `pieces` pieces and returns how many. */
static inline size_t trap_text(Trap *trap, char *out, size_t room, uint32_t pieces) {
    size_t size = 0;
    for (uint32_t i = 0; i < pieces; i++) {
        TrapPiece piece = trap_pieces[trap_below(trap, sizeof trap_pieces / sizeof *trap_pieces)];
        if (piece.size > room - size) break;
        for (size_t j = 0; j < piece.size; j++) out[size++] = piece.bytes[j];
    }
    return size;
}

#endif
