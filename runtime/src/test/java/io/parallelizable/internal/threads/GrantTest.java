package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: a program takes cores from other people's jobs, and its user never hears of it; or hears it all the time. */
class GrantTest {
    private final List<String> warnings = new ArrayList<>();

    private Grant grant(int count, String reason) {
        return new Grant(new Cores(count, reason), warnings::add);
    }

    @Test
    void moreThreadsThanGranted_areWarnedOfOnceWithTheReason() {
        Grant grant = grant(4, "SLURM_CPUS_PER_TASK");
        grant.use(4);
        assertThat(warnings).isEmpty();
        grant.use(5);
        grant.use(64);
        assertThat(warnings)
                .containsExactly("a run asks for 5 threads, and the job scheduler has granted 4"
                        + " (SLURM_CPUS_PER_TASK). This is said once.");
    }

    @Test
    void moreThreadsThanTheMachineHas_areTheUsersDecision() {
        grant(4, "available processors").use(64);
        grant(4, "parallelizable.threads").use(64);
        grant(4, "PARALLELIZABLE_THREADS").use(64);
        assertThat(warnings).isEmpty();
    }
}
