/**
 * The computations that are measured: {@link io.parallelizable.benchmarks.workload.Functions annotated functions}, and
 * {@linkplain io.parallelizable.benchmarks.workload.Workload workloads} that call them for many inputs in every way
 * there is to compare.
 */
package io.parallelizable.benchmarks.workload;
