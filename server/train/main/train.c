/* train STAGE DATA OUT: finds the weights of one model, see script/train. Without arguments: the stages, in order. */
#include "stages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **values) {
    for (int i = 0; count == 4 && i < STAGE_COUNT; i++)
        if (strcmp(values[1], stages[i].name) == 0)
            return stages[i].run(values[2], values[3]) ? EXIT_SUCCESS : EXIT_FAILURE;
    for (int i = 0; count == 1 && i < STAGE_COUNT; i++) (void)puts(stages[i].name);
    if (count == 1) return EXIT_SUCCESS;
    (void)fputs("usage: train STAGE DATA OUT\n", stderr);
    return EXIT_FAILURE;
}
