package io.parallelizable.benchmarks.small;

import io.parallelizable.benchmarks.CommonOptions;
import io.parallelizable.benchmarks.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a map costs that is too small to gain anything; fails if the generated loop is slow. */
@Command(
        name = "small",
        description = "Measures maps of a few cheap calls, and fails if the generated loop is slower than a plain one.")
public final class SmallCommand implements Callable<Integer> {
    private static final int TOO_SLOW = 1;
    private static final String[] HEAP = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"};

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--guard", description = "Only the generated loop against the plain one.")
    private boolean guardOnly;

    @Override
    public Integer call() throws IOException, RunnerException {
        SmallTable loops = new SmallTable(figures(Loops.class));
        List<Figure> all = new ArrayList<>(guardOnly ? List.of() : figures(SmallMaps.class));
        all.addAll(loops.figures());
        SmallTable table = new SmallTable(all);
        common.publish(new Report("small", table.table(), table.raw()));
        List<String> complaints = VectorGuard.complaints(loops);
        complaints.forEach(common::complain);
        return complaints.isEmpty() ? 0 : TOO_SLOW;
    }

    private List<Figure> figures(Class<?> benchmarks) throws RunnerException {
        common.progress(benchmarks.getSimpleName());
        return new Runner(options(benchmarks).build())
                .run().stream().sorted(bySize()).map(Figure::of).toList();
    }

    private static Comparator<RunResult> bySize() {
        return Comparator.comparingInt(
                result -> Integer.parseInt(result.getParams().getParam("size")));
    }

    private OptionsBuilder options(Class<?> benchmarks) {
        TimeValue iteration = TimeValue.milliseconds(common.isQuick() ? 200 : 500);
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmarks.getName() + "\\.")
                .jvmArgs(HEAP)
                .forks(common.isQuick() ? 1 : 2)
                .warmupIterations(common.isQuick() ? 2 : 4)
                .warmupTime(iteration)
                .measurementIterations(common.pace().rounds())
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        return options;
    }
}
