/* Times an article from bytes to findings, each time from nothing.
 *
 * usage: bench_article FILE TIMES    prints "min median p95" in microseconds */
#include <whosaid/whosaid.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MOST_TIMES = 10000, MOST_BYTES = 1 << 24 };

static double now(void) {
    struct timespec time;
    (void)timespec_get(&time, TIME_UTC);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static double time_once(const char *bytes, size_t length) {
    double start = now();
    SaidDocument *document = said_document_new(bytes, length, SAID_PLAIN);
    SaidAnalysis *analysis = said_analysis_new(document, NULL);
    SaidHouse house = said_house_none();
    SaidFindings *findings = said_findings_new(analysis, &house);
    double end = now();
    said_findings_free(findings);
    said_analysis_free(analysis);
    said_document_free(document);
    return end - start;
}

static int compare(const void *left, const void *right) {
    const double *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

static size_t read_file(const char *path, char *bytes) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return 0;
    size_t length = fread(bytes, 1, MOST_BYTES, file);
    (void)fclose(file);
    return length;
}

int main(int argc, char **argv) {
    static char bytes[MOST_BYTES];
    static double times[MOST_TIMES];
    long count = argc == 3 ? strtol(argv[2], NULL, 10) : 0;
    if (count < 1 || count > MOST_TIMES) {
        (void)fputs("usage: bench_article FILE TIMES\n", stderr);
        return 2;
    }
    size_t length = read_file(argv[1], bytes);
    if (length == 0) {
        (void)fprintf(stderr, "bench_article: %s: cannot be read\n", argv[1]);
        return 2;
    }
    for (long i = 0; i < count; i++) times[i] = time_once(bytes, length);
    qsort(times, (size_t)count, sizeof *times, compare);
    (void)printf("%.1f %.1f %.1f\n", times[0], times[count / 2], times[count * 95 / 100]);
    return 0;
}
