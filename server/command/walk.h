/* A walk through a folder and those below it, in the order of the names. What begins with a dot is passed by, and so
 * are pipes, which would be waited for, and links to folders: no walk goes in circles. */
#ifndef COMMAND_WALK_H
#define COMMAND_WALK_H

#include <stdbool.h>

/* Returns false where there was trouble, of which it has told. */
typedef bool WalkVisit(const char *path, void *with);

/* Visits each file that is `wanted`. Messages tell of folders that cannot be read, and of a folder in which nothing
 * is wanted. False where there was trouble, here or at a visit. */
bool walk_folder(const char *folder, bool (*wanted)(const char *path), WalkVisit *visit, void *with);

#endif
