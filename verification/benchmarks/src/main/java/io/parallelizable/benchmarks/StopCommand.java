package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.report.StopTable;
import io.parallelizable.benchmarks.report.StopTable.StopSample;
import io.parallelizable.benchmarks.stop.Elements;
import io.parallelizable.benchmarks.stop.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs that are told to stop. */
@Command(name = "stop", description = "Tells runs to stop: how long until they have?")
final class StopCommand implements Callable<Integer> {
    /** Of each kind; a tenth of a percent of them must still say something. */
    private static final int THOROUGH = 10_000;

    private static final int QUICK = 100;
    private static final int WARM_UP = 100;
    private static final long MOST_NANOS = 2_000_000;

    /** The most that a thousandth of the runs may exceed. */
    private static final Duration LIMIT = Duration.ofMillis(100);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<StopSample> samples = new ArrayList<>();
        for (Way way : Way.values()) {
            for (Elements elements : Elements.all()) {
                String name = way.name().toLowerCase(Locale.ROOT);
                common.progress(name + ", " + elements.name() + " elements");
                measure(way, elements, WARM_UP);
                samples.add(new StopSample(
                        name, elements.name(), measure(way, elements, common.isQuick() ? QUICK : THOROUGH)));
            }
        }
        StopTable table = new StopTable(samples);
        common.publish(new Report("stop", table.table(), table.raw()));
        return samples.stream().allMatch(sample -> sample.quantile(0.999) <= LIMIT.toNanos()) ? 0 : 1;
    }

    /** Runs that are told to stop at moments that chance has chosen. */
    private static long[] measure(Way way, Elements elements, int trials) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(trials);
        long[] nanos = new long[trials];
        for (int trial = 0; trial < trials; trial++) {
            nanos[trial] = way.measure(elements, Duration.ofNanos(1 + random.nextLong(MOST_NANOS)));
        }
        return nanos;
    }
}
