"""The prime test as the post "Parallel Python" has it: a loop, and pools of processes.

Prints "name serial_ns parallel_ns" for W1, with fewer numbers than the other languages test, for it takes long.
"""
import multiprocessing
import os
import sys
import time

import numpy

try:
    import joblib
except ImportError:
    joblib = None

N = 2500
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
PROCESSES = max(4, CORES)  # the post has four


def test_prime(n):
    prime = True
    for i in numpy.arange(2, n):
        if n / i % 1 == 0:
            prime = False
    return prime


def loop(inputs):
    return numpy.asarray([test_prime(n) for n in inputs])


def pool(inputs):
    with multiprocessing.Pool(PROCESSES) as processes:
        return numpy.asarray(processes.map(test_prime, inputs))


def jobs(inputs):
    return numpy.asarray(joblib.Parallel(n_jobs=CORES)(joblib.delayed(test_prime)(n) for n in inputs))


def nanos(work, inputs):
    start = time.perf_counter_ns()
    work(inputs)
    return time.perf_counter_ns() - start


if __name__ == "__main__" and sys.argv[1:] == ["W1"]:
    numbers = numpy.arange(N)
    serial = nanos(loop, numbers)
    print("python-pool", serial, nanos(pool, numbers))
    if joblib:
        jobs(numbers[:10])  # starts its processes, which stay
        print("python-joblib", serial, nanos(jobs, numbers))
