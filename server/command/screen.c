#include "screen.h"

#include "system.h"
#include "text.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

enum { USUAL_WIDTH = 100, LEAST_WIDTH = 40, LARGEST_WIDTH = 400 };

static bool wants_colour(void) {
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    if (no_color != NULL && no_color[0] != '\0') return false;
    return system_is_terminal(stdout) && (term == NULL || strcmp(term, "dumb") != 0);
}

static uint32_t width_now(void) {
    uint32_t width = system_columns();
    if (width == 0) return USUAL_WIDTH;
    return width < LEAST_WIDTH ? LEAST_WIDTH : width > LARGEST_WIDTH ? LARGEST_WIDTH : width;
}

Screen screen_new(void) {
    return (Screen){width_now(), wants_colour()};
}

void screen_ink(const Screen *screen, Ink ink) {
    static const char *const codes[] = {"0", "1", "2", "1;31", "1;33", "1;34", "32"};
    if (screen->colour) (void)printf("\033[%sm", codes[ink]);
}

/* The marks that embed, override or isolate a direction. */
static bool turns_direction(uint32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static uint32_t shown(uint32_t code) {
    if (code == '\t' || code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) return ' ';
    bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    return control || turns_direction(code) ? UTF8_BAD : code;
}

void screen_text(FILE *to, SaidText text) {
    char bytes[4];
    for (uint32_t at = 0; at < text.length;) {
        Utf8 c = utf8_read(text, at);
        (void)fwrite(bytes, 1, utf8_write(shown(c.code), bytes), to);
        at += c.length;
    }
}

void screen_repeat(char character, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) (void)putchar(character);
}

uint32_t screen_width_of(uint32_t code) {
    return utf8_width(shown(code));
}

uint32_t screen_width(SaidText text) {
    uint32_t width = 0;
    for (uint32_t at = 0; at < text.length;) {
        Utf8 c = utf8_read(text, at);
        width += screen_width_of(c.code);
        at += c.length;
    }
    return width;
}
