/**
 * What the companions gain and cost: five programs, each of which prints one table.
 *
 * <p>{@link io.parallelizable.benchmarks.Main} has one command for each; {@code README.md} says how to run and read
 * them.
 */
package io.parallelizable.benchmarks;
