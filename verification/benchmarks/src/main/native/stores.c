/* x * x + 1 from one array into another by stores that bypass the caches: each core its part, on a thread that stays
 * there. Beside the plain loop this is what the memory can do. Prints "name serial_ns parallel_ns". */
#define _GNU_SOURCE
#include <immintrin.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { N = 10000000, VECTOR = 4, CALLS = 3, MOST_THREADS = 1024 };

static double *in, *out;
static int threads, cores[MOST_THREADS];
static pthread_barrier_t start, end;

static void plain(void) {
    for (int i = 0; i < N; i++) out[i] = in[i] * in[i] + 1;
}

static void stream(int from, int to) {
    __m256d one = _mm256_set1_pd(1);
    for (int i = from; i < to; i += VECTOR) {
        __m256d x = _mm256_load_pd(in + i);
        _mm256_stream_pd(out + i, _mm256_add_pd(_mm256_mul_pd(x, x), one));
    }
    _mm_sfence();
}

static int border(int part) { return (int)((long)(N / VECTOR) * part / threads) * VECTOR; }

static void pin(int part) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cores[part], &set);
    pthread_setaffinity_np(pthread_self(), sizeof set, &set);
}

static void *worker(void *argument) {
    int part = (int)(long)argument;
    pin(part);
    for (;;) {
        pthread_barrier_wait(&start);
        stream(border(part), border(part + 1));
        pthread_barrier_wait(&end);
    }
    return NULL;
}

static void parallel(void) {
    pthread_barrier_wait(&start);
    stream(border(0), border(1));
    pthread_barrier_wait(&end);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static double time_of(void (*work)(void)) {
    for (int i = 0; i < 3; i++) work();
    double begin = now();
    for (int i = 0; i < CALLS; i++) work();
    return (now() - begin) / CALLS;
}

/* Only those cores that this process may use. */
static void find_cores(void) {
    cpu_set_t allowed;
    sched_getaffinity(0, sizeof allowed, &allowed);
    for (int core = 0; core < CPU_SETSIZE && threads < MOST_THREADS; core++)
        if (CPU_ISSET(core, &allowed)) cores[threads++] = core;
}

int main(int argc, char **argv) {
    if (argc != 2 || strcmp(argv[1], "W3into")) return 0;
    find_cores();
    in = aligned_alloc(64, N * sizeof(double));
    out = aligned_alloc(64, N * sizeof(double));
    for (int i = 0; i < N; i++) in[i] = i * 1e-6, out[i] = 0;
    double serial = time_of(plain);
    pthread_barrier_init(&start, NULL, threads);
    pthread_barrier_init(&end, NULL, threads);
    pin(0);
    for (long part = 1; part < threads; part++) {
        pthread_t thread;
        pthread_create(&thread, NULL, worker, (void *)part);
    }
    printf("streaming-stores %.1f %.1f\n", serial, time_of(parallel));
    return 0;
}
