/* whosaid, the library: all of its face, in reading order.
 *
 * bytes -> document -> paragraphs -> people -> attribution -> findings. Each arrow is one function; what it returns
 * is its own and never changes. */
#ifndef WHOSAID_WHOSAID_H
#define WHOSAID_WHOSAID_H

#include <whosaid/span.h>
#include <whosaid/document.h>
#include <whosaid/token.h>
#include <whosaid/person.h>
#include <whosaid/quote.h>
#include <whosaid/analysis.h>
#include <whosaid/house.h>
#include <whosaid/finding.h>

#define SAID_VERSION "0.1.0"

#endif
