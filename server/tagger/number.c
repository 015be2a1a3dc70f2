#include "number.h"

#include <stdint.h>
#include <string.h>

static const double LN2 = 0.693147180559945309, LARGEST = 700;

/* The last terms of the series first: a product costs less than a division. */
enum { TERMS = 11 };
static const double PARTS[TERMS] = {1.0 / 11, 1.0 / 10, 1.0 / 9, 1.0 / 8, 1.0 / 7, 1.0 / 6,
                                    1.0 / 5,  1.0 / 4,  1.0 / 3, 1.0 / 2, 1.0};

/* 2 to the power of n, for exponents of normal numbers. */
static double power_of_two(int n) {
    uint64_t bits = (uint64_t)(n + 1023) << 52;
    double power;
    memcpy(&power, &bits, sizeof power);
    return power;
}

double number_exp(double x) {
    if (x > LARGEST) x = LARGEST;
    if (x < -LARGEST) x = -LARGEST;
    double turns = x / LN2;
    int n = (int)(turns < 0 ? turns - 0.5 : turns + 0.5);
    double rest = x - n * LN2, sum = 1;
    for (int i = 0; i < TERMS; i++) sum = 1 + sum * (rest * PARTS[i]);
    return sum * power_of_two(n);
}

double number_log(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    int n = (int)(bits >> 52) - 1023;
    double part = x / power_of_two(n);
    if (part > 1.4142135623730951) {
        part /= 2;
        n++;
    }
    double ratio = (part - 1) / (part + 1), square = ratio * ratio, sum = 0;
    for (int i = 19; i > 0; i -= 2) sum = sum * square + 1.0 / i;
    return n * LN2 + 2 * ratio * sum;
}

double number_share(double x) {
    return x < 0 ? 1 - 1 / (1 + number_exp(x)) : 1 / (1 + number_exp(-x));
}
