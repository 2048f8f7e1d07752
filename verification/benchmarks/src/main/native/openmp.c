/* The workloads in C, as plain loops and with each of OpenMP's schedules. Prints "name serial_ns parallel_ns". */
#include <omp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Read at run time, so that the loops over them are compiled as they stand. */
static volatile int steps_of_hundreds = 100;
static volatile int steps_of_thousands = 4000;

static bool test_prime(int n) {
    bool prime = true;
    for (int i = 2; i < n; i++)
        if (n % i == 0) prime = false;
    return prime;
}

static double pixel(double cx, double cy) {
    double x = 0, y = 0;
    for (int k = 0; k < 200; k++) {
        double x2 = x * x, y2 = y * y;
        if (x2 + y2 > 4) return k;
        y = 2 * x * y + cy;
        x = x2 - y2 + cx;
    }
    return 200;
}

static double *column(double x) {
    double *steps = malloc(1000 * sizeof(double));
    for (int j = 0; j < 1000; j++) steps[j] = pixel(x, -2 + 3.0 * j / 999);
    return steps;
}

static double sq(double x) { return x * x + 1; }

static double chain(double x, int steps) {
    for (int i = 0; i < steps; i++) x = x * 0.999999 + 1e-9;
    return x;
}

/* One workload's inputs and results; each loop uses those it needs. */
static int n, inner, steps;
static int *ints;
static double *in, *out;
static bool *primes;
static double **columns;

static void nothing(void) {}
static void free_columns(void) { for (int i = 0; i < n; i++) free(columns[i]); }
static void free_out(void) { free(out); }

/* Defines NAME_serial, NAME_static, NAME_dynamic and NAME_guided: BEFORE, then BODY for each i. */
#define PRAGMA(text) _Pragma(#text)
#define SCHEDULED(name, kind, before, body)                                    \
    static void name##_##kind(void) {                                          \
        before;                                                                \
        PRAGMA(omp parallel for schedule(kind))                                \
        for (int i = 0; i < n; i++) body;                                      \
    }
#define LOOPS(name, before, body)                                              \
    static void name##_serial(void) { before; for (int i = 0; i < n; i++) body; } \
    SCHEDULED(name, static, before, body)                                      \
    SCHEDULED(name, dynamic, before, body)                                     \
    SCHEDULED(name, guided, before, body)

LOOPS(primes, , primes[i] = test_prime(ints[i]))
LOOPS(columns, , columns[i] = column(in[i]))
LOOPS(into, , out[i] = sq(in[i]))
LOOPS(alloc, out = malloc(n * sizeof(double)), out[i] = sq(in[i]))
LOOPS(chains, int k = steps, out[i] = chain(in[i], k))
LOOPS(skewed, , out[i] = chain(1, ints[i]))

/* A row's sum, whose inner loop is run like the outer one. */
#define ROW(kind, pragma)                                                      \
    static double row_##kind(int r) {                                          \
        double *row = malloc(inner * sizeof(double)), sum = 0;                 \
        int k = steps_of_hundreds;                                             \
        pragma                                                                 \
        for (int j = 0; j < inner; j++) row[j] = chain(j + r, k);              \
        for (int j = 0; j < inner; j++) sum += row[j];                         \
        free(row);                                                             \
        return sum;                                                            \
    }
ROW(serial, )
ROW(static, PRAGMA(omp parallel for schedule(static)))
ROW(dynamic, PRAGMA(omp parallel for schedule(dynamic)))
ROW(guided, PRAGMA(omp parallel for schedule(guided)))
static void nested_serial(void) { for (int i = 0; i < n; i++) out[i] = row_serial(i); }
SCHEDULED(nested, static, , out[i] = row_static(i))
SCHEDULED(nested, dynamic, , out[i] = row_dynamic(i))
SCHEDULED(nested, guided, , out[i] = row_guided(i))

typedef struct {
    void (*serial)(void);
    void (*scheduled[3])(void);
    void (*discard)(void);
    int calls;
} workload;

#define WORKLOAD(name, discard, calls) {name##_serial, {name##_static, name##_dynamic, name##_guided}, discard, calls}

static void *filled_doubles(double factor) {
    in = malloc(n * sizeof(double));
    out = malloc(n * sizeof(double));
    for (int i = 0; i < n; i++) in[i] = i * factor, out[i] = 0;
    return in;
}

static void skew(int heavy) {
    n = 10001;
    ints = malloc(n * sizeof(int));
    out = malloc(n * sizeof(double));
    for (int i = 0; i < n; i++) ints[i] = i == heavy ? 4000000 : 400;
}

static void nest(int rows, int row) {
    n = rows;
    inner = row;
    out = malloc(n * sizeof(double));
}

/* As many calls as take some milliseconds. */
static int calls_for(double nanos) { return nanos > 2e7 ? 1 : (int)(1e7 / (nanos + 1e3)) + 1; }

/* Fills in the workload of that name and tells whether there is one. */
static bool prepare(const char *name, workload *w) {
    char function[16];
    if (!strcmp(name, "W1")) {
        n = 20000;
        ints = malloc(n * sizeof(int));
        primes = malloc(n);
        for (int i = 0; i < n; i++) ints[i] = i;
        *w = (workload)WORKLOAD(primes, nothing, 1);
    } else if (!strcmp(name, "W2")) {
        n = 1000;
        columns = malloc(n * sizeof(double *));
        in = malloc(n * sizeof(double));
        for (int i = 0; i < n; i++) in[i] = -2 + 3.0 * i / 999;
        *w = (workload)WORKLOAD(columns, free_columns, 1);
    } else if (!strcmp(name, "W3into")) {
        n = 10000000;
        filled_doubles(1e-6);
        *w = (workload)WORKLOAD(into, nothing, 3);
    } else if (!strcmp(name, "W3alloc")) {
        n = 10000000;
        filled_doubles(1e-6);
        free(out);
        *w = (workload)WORKLOAD(alloc, free_out, 1);
    } else if (!strcmp(name, "W5last") || !strcmp(name, "W5first")) {
        skew(!strcmp(name, "W5last") ? 10000 : 0);
        *w = (workload)WORKLOAD(skewed, nothing, 1);
    } else if (!strcmp(name, "W6a") || !strcmp(name, "W6b")) {
        if (!strcmp(name, "W6a")) nest(64, 2000); else nest(3, 40000);
        *w = (workload)WORKLOAD(nested, nothing, 1);
    } else if (sscanf(name, "W4.%15[a-z0-9].%d", function, &n) == 2) {
        filled_doubles(1e-3);
        if (!strcmp(function, "sq")) {
            *w = (workload)WORKLOAD(into, nothing, calls_for(n));
        } else {
            bool hundreds = !strcmp(function, "f100");
            steps = hundreds ? steps_of_hundreds : steps_of_thousands;
            *w = (workload)WORKLOAD(chains, nothing, calls_for(n * (hundreds ? 1e2 : 1e4)));
        }
    } else {
        return false;
    }
    return true;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

/* Nanoseconds a call, after two that do not count. */
static double time_of(void (*work)(void), const workload *w) {
    for (int i = 0; i < 2; i++) {
        work();
        w->discard();
    }
    double start = now();
    for (int i = 0; i < w->calls; i++) work();
    double nanos = (now() - start) / w->calls;
    w->discard();
    return nanos;
}

int main(int argc, char **argv) {
    static const char *names[] = {"omp-static", "omp-dynamic", "omp-guided"};
    workload w;
    omp_set_max_active_levels(2);
    if (argc != 2 || !prepare(argv[1], &w)) return 0;
    double serial = time_of(w.serial, &w);
    for (int s = 0; s < 3; s++) printf("%s %.1f %.1f\n", names[s], serial, time_of(w.scheduled[s], &w));
    return 0;
}
