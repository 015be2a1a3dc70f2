/* What is done without a verb: people, quotations and findings of each article, for a person. */
#ifndef COMMAND_OVERVIEW_H
#define COMMAND_OVERVIEW_H

/* As a verb; argv[1] is the first file. */
int overview_run(int argc, char **argv);

#endif
