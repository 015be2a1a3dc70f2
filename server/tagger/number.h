/* Exponentials and logarithms that are the same on every compiler and library: sums and products in a fixed order. */
#ifndef TAGGER_NUMBER_H
#define TAGGER_NUMBER_H

/* e to the power of x, within 1e-10 of its size; x is taken as within -700 and 700. */
double number_exp(double x);

/* The natural logarithm of x > 0, within 1e-10. */
double number_log(double x);

/* The share of 1 that odds of e to the power of x stand for. */
double number_share(double x);

#endif
