/* What goes wrong is said on standard error, one line each: “whosaid: PATH: what”. */
#ifndef COMMAND_COMPLAIN_H
#define COMMAND_COMPLAIN_H

#include "port.h"

/* `path` is the file, option or word that is meant, or NULL. */
PORT_PRINTF(2, 3) void complain(const char *path, const char *format, ...);

#endif
