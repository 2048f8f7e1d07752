package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import io.parallelizable.Range;
import org.junit.jupiter.api.Test;

/** On a Slurm node. */
class OnSlurmTest {
    @Test
    void cores() {
        // snippet: cores
        System.out.println(Parallel.describeThreads()); // 8 threads: SLURM_CPUS_PER_TASK
        // end
        assertThat(Parallel.describeThreads()).startsWith(Parallel.threads() + " thread");
    }

    @Parallelizable
    static double mass(long molecule) {
        return 12.011 * molecule;
    }

    @Test
    void array() {
        // snippet: array
        long part = Long.parseLong(System.getenv().getOrDefault("SLURM_ARRAY_TASK_ID", "0"));
        double[] masses = MassParallel.map(Range.of(part * 10_000, (part + 1) * 10_000));
        // end
        assertThat(masses).hasSize(10_000);
    }
}
