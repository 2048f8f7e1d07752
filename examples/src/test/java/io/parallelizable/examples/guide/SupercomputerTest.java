package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Engines;
import io.parallelizable.engine.Engine;
import io.parallelizable.slurm.SlurmEngine;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** On a supercomputer. */
class SupercomputerTest {
    @Test
    void engine() {
        // snippet: engine
        Engine slurm = SlurmEngine.in(Path.of("/scratch/me/spool"))
                .workers(200)
                .option("--time=4:00:00", "--account=physics", "--cpus-per-task=4")
                .setup("module load java/17");
        // end
        assertThat(slurm.capabilities().slots()).isEqualTo(800);
        assertThat(slurm.name()).contains("/scratch/me/spool");
    }

    @Test
    void run() {
        double[] configurations = {1, 2, 3};
        ExecutorService executor = Executors.newFixedThreadPool(2);
        Engine slurm = Engines.executor(executor, 2);
        // snippet: run
        double[] energies = EnergyParallel.over(configurations).on(slurm).map();
        // end
        executor.shutdown();
        assertThat(energies).isEqualTo(EnergyParallel.map(configurations));
    }
}
