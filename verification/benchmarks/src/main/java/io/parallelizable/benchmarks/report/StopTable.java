package io.parallelizable.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How long runs took to stop: a row for each way and kind of elements.
 *
 * @param samples what was measured, in the order of the rows
 */
public record StopTable(List<StopSample> samples) {
    private static final List<String> HEADER =
            List.of("stopped by", "elements", "trials", "median", "99 %", "99.9 %", "longest");

    /**
     * Some trials of one kind.
     *
     * @param way how the runs were told to stop
     * @param elements what was under way
     * @param nanos how long each took
     */
    public record StopSample(String way, String elements, long[] nanos) {
        /** The time that such a part of all trials did not exceed. */
        public long quantile(double part) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.max(0, Math.ceil(part * sorted.length) - 1)];
        }
    }

    /** The distributions. */
    public Table table() {
        return new Table(HEADER, samples.stream().map(StopTable::row).toList());
    }

    private static List<String> row(StopSample sample) {
        return List.of(
                sample.way(),
                sample.elements(),
                Integer.toString(sample.nanos().length),
                Cells.time(sample.quantile(0.5)),
                Cells.time(sample.quantile(0.99)),
                Cells.time(sample.quantile(0.999)),
                Cells.time(LongStream.of(sample.nanos()).max().orElse(0)));
    }

    /** Each trial. */
    public Table raw() {
        List<List<String>> rows = samples.stream()
                .flatMap(sample -> IntStream.range(0, sample.nanos().length)
                        .mapToObj(trial -> List.of(
                                sample.way(),
                                sample.elements(),
                                Integer.toString(trial),
                                Long.toString(sample.nanos()[trial]))))
                .toList();
        return new Table(List.of("way", "elements", "trial", "nanos"), rows);
    }
}
