/* Portability: the one place for what C11 lacks. */
#ifndef BASE_PORT_H
#define BASE_PORT_H

/* Lets the compiler check the arguments of a function like printf. */
#if defined(__GNUC__)
#define PORT_PRINTF(format, first) __attribute__((format(printf, format, first)))
#else
#define PORT_PRINTF(format, first)
#endif

#endif
