/* Portability: the one place for what C11 lacks. */
#ifndef BASE_PORT_H
#define BASE_PORT_H

/* Lets the compiler check the arguments of a function like printf. */
#if defined(__GNUC__)
#define PORT_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define PORT_PRINTF(text, first)
#endif

#endif
