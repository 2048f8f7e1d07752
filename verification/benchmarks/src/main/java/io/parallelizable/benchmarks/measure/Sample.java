package io.parallelizable.benchmarks.measure;

/**
 * What one round of one way of running a workload gave.
 *
 * @param workload the workload's name
 * @param runner the name of the way
 * @param round the round, from 0
 * @param serialNanos how long the plain loop took in that round, in the same language
 * @param nanos how long this way took
 */
public record Sample(String workload, String runner, int round, double serialNanos, double nanos) {
    /** The same under another runner's name. */
    public Sample as(String otherRunner) {
        return new Sample(workload, otherRunner, round, serialNanos, nanos);
    }
}
