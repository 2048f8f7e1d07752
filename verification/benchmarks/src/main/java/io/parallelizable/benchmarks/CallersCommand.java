package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.measure.Crowd;
import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.report.CrowdTable;
import io.parallelizable.benchmarks.report.CrowdTable.CrowdSample;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.runner.Runners;
import io.parallelizable.benchmarks.workload.Tasks;
import io.parallelizable.benchmarks.workload.Workload;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Many threads that all map at once, as in a server. */
@Command(name = "callers", description = "Lets many threads map at once: what do they get done, and how evenly?")
final class CallersCommand implements Callable<Integer> {
    private static final List<Integer> CALLERS = List.of(1, 2, 8, 64, 1_000);
    private static final List<Runner> WAYS = List.of(Runners.SERIAL, Runners.OURS, Runners.STREAM);
    private static final int ELEMENTS = 1_000;
    private static final Duration THOROUGH = Duration.ofSeconds(1);
    private static final Duration QUICK = Duration.ofMillis(200);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workload workload = Tasks.hundreds(ELEMENTS).workload().get();
        for (Runner way : WAYS) {
            Stopwatch.warmUp(
                    () -> way.way().apply(workload),
                    1,
                    common.thoroughness().warmUp().toNanos());
        }
        List<CrowdSample> samples = new ArrayList<>();
        for (int callers : CALLERS) {
            common.progress(callers + " callers");
            for (int round = 0; round < common.thoroughness().rounds(); round++) {
                samples.addAll(round(workload, callers, round));
            }
        }
        CrowdTable table = new CrowdTable(samples);
        common.publish(new Report("callers", table.table(), table.raw()));
        return 0;
    }

    private List<CrowdSample> round(Workload workload, int callers, int round) throws InterruptedException {
        Duration time = common.isQuick() ? QUICK : THOROUGH;
        List<CrowdSample> samples = new ArrayList<>();
        for (Runner way : WAYS) {
            Crowd.Outcome outcome = Crowd.call(() -> way.way().apply(workload), callers, time);
            samples.add(
                    new CrowdSample(callers, way.name(), round, outcome.callsPerSecond(), outcome.slowestToFastest()));
        }
        return samples;
    }
}
