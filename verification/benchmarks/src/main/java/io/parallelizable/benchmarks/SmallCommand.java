package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.small.JmhRun;
import io.parallelizable.benchmarks.small.SmallTable;
import io.parallelizable.benchmarks.small.VectorGuard;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a map costs that is too small to gain anything; fails if the generated loop is slow. */
@Command(
        name = "small",
        description = "Measures maps of a few cheap calls, and fails if the generated loop is slower than a plain one.")
final class SmallCommand implements Callable<Integer> {
    private static final int TOO_SLOW = 1;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--guard", description = "Only the generated loop against the plain one.")
    private boolean guardOnly;

    @Override
    public Integer call() throws IOException, RunnerException {
        JmhRun jmh = jmh();
        common.progress("the generated loop");
        SmallTable loops = jmh.loops();
        SmallTable table = loops;
        if (!guardOnly) {
            common.progress("small maps");
            table = jmh.smallMaps().with(loops);
        }
        common.publish(new Report("small", table.table(), table.raw()));
        List<String> errors = VectorGuard.errors(loops);
        errors.forEach(common::complain);
        return errors.isEmpty() ? 0 : TOO_SLOW;
    }

    private JmhRun jmh() {
        int rounds = common.thoroughness().rounds();
        return common.isQuick()
                ? new JmhRun(1, 2, rounds, Duration.ofMillis(200))
                : new JmhRun(2, 4, rounds, Duration.ofMillis(500));
    }
}
