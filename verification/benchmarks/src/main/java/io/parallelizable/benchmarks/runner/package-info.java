/**
 * The ways to run a workload in Java: {@link io.parallelizable.benchmarks.runner.Runners} lists them, from the
 * companion to hand-written tasks for pools.
 */
package io.parallelizable.benchmarks.runner;
