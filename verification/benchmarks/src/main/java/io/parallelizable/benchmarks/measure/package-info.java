/**
 * How time is taken: {@linkplain io.parallelizable.benchmarks.measure.Rounds rounds} in which every way has its turn,
 * so that a machine that is slow for a while is slow for all, and medians of what they gave.
 */
package io.parallelizable.benchmarks.measure;
