package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.workload.Tasks;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** All workloads, run in all ways: who is fastest, and by how much. */
@Command(name = "compare", description = "Runs all workloads in all ways, in this and in other languages.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Override
    public Integer call() throws IOException {
        new Comparison(common, selection).run("compare", "Large workloads in all ways", Tasks.all());
        return 0;
    }
}
