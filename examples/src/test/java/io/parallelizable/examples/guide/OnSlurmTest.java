package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
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
}
