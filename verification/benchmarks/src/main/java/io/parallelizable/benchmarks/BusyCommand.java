package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.workload.Task;
import io.parallelizable.benchmarks.workload.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The large workloads while another process keeps all cores but one busy. */
@Command(name = "busy", description = "Runs the large workloads while another process keeps all cores but one busy.")
final class BusyCommand implements Callable<Integer> {
    /** Allocation would be measured along with the competition. */
    private static final String NOT_COMPARED = "W3alloc";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Override
    public Integer call() throws IOException {
        List<Task> tasks = Tasks.large().stream()
                .filter(task -> !task.name().equals(NOT_COMPARED))
                .toList();
        int cores = Runtime.getRuntime().availableProcessors();
        try (Competitor competitor = Competitor.start(Math.max(1, cores - 1))) {
            common.progress("process " + competitor.pid() + " competes for the cores");
            new Comparison(common, selection).run("busy", "The same while the other cores are busy", tasks);
        }
        return 0;
    }
}
