package io.parallelizable.benchmarks.small;

import java.time.Duration;
import java.util.Comparator;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How JMH is run.
 *
 * @param forks in so many JVMs, one after the other
 * @param warmUps after so many iterations that do not count
 * @param rounds for so many that do
 * @param iteration how long each is
 */
public record JmhRun(int forks, int warmUps, int rounds, Duration iteration) {
    private static final String[] HEAP = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"};

    /** Measures maps of a few inputs. */
    public SmallTable smallMaps() throws RunnerException {
        return measure(SmallMaps.class);
    }

    /** Measures the generated loop and the plain one. */
    public SmallTable loops() throws RunnerException {
        return measure(Loops.class);
    }

    private SmallTable measure(Class<?> benchmarks) throws RunnerException {
        return new SmallTable(new Runner(options(benchmarks))
                .run().stream().sorted(bySize()).map(Figure::of).toList());
    }

    private static Comparator<RunResult> bySize() {
        return Comparator.comparingInt(
                result -> Integer.parseInt(result.getParams().getParam("size")));
    }

    private Options options(Class<?> benchmarks) {
        TimeValue time = TimeValue.milliseconds(iteration.toMillis());
        return new OptionsBuilder()
                .include(benchmarks.getName() + "\\.")
                .jvmArgs(HEAP)
                .forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(time)
                .measurementIterations(rounds)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
