/* pack OUT.c DIRECTORY: writes the models of the directory as C. Runs while the program is built. */
#include "arena.h"
#include "model.h"
#include "rows.h"

#include <stdlib.h>

static bool write_model(const char *name, const char *path, FILE *out) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        (void)fprintf(stderr, "%s: cannot be read\n", path);
        return false;
    }
    (void)fprintf(out, "\nconst char model_%s[][MODEL_ROW] = {\n", name);
    char row[MODEL_ROW];
    for (size_t length; (length = fread(row, 1, sizeof row, file)) > 0;) rows_write(row, (uint32_t)length, out);
    (void)fputs("};\n", out);
    return fclose(file) == 0;
}

static const char *const models[][2] = {
#define MODEL(NAME, file) {#NAME, file},
#include "models.def"
#undef MODEL
};

int main(int count, char **values) {
    if (count != 3) return EXIT_FAILURE;
    FILE *out = fopen(values[1], "wb");
    if (out == NULL) return EXIT_FAILURE;
    Arena arena = {0};
    bool good = fputs("/* Written by pack from seeds/model. */\n#include \"model.h\"\n", out) >= 0;
    for (size_t i = 0; i < MODEL_COUNT; i++) {
        SaidText path = arena_format(&arena, "%s/%s.bin", values[2], models[i][1]);
        good = write_model(models[i][0], path.at, out) && good;
    }
    arena_free(&arena);
    good = fclose(out) == 0 && good;
    if (!good) (void)remove(values[1]);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
