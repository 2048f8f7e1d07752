/**
 * The same workloads in other languages: C with OpenMP, Rust with rayon, Python with process pools.
 *
 * <p>Each is a program that is given a workload's name, and prints a line {@code name serial_ns parallel_ns} for each
 * of its ways to run it, or nothing if it does not know the workload. Where its tools are missing, it is left out.
 */
package io.parallelizable.benchmarks.foreign;
