/* The command line: whosaid VERB [OPTION…] [FILE…], or whosaid FILE…, which shows all that a verb would. */
#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H

/* Runs it and returns the exit code: 0, 1 where `check` has findings, 2 for wrong usage or a file that cannot be
 * read. */
int command_run(int argc, char **argv);

#endif
