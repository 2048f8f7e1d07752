package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: a program takes cores from other people's jobs, and its user never hears of it; or hears it all the time. */
class GrantTest {
    private final List<String> warnings = new ArrayList<>();

    private OversubscriptionWarning warning(int count, String reason) {
        return new OversubscriptionWarning(new Cores(count, reason), warnings::add);
    }

    @Test
    void moreThreadsThanGranted_areWarnedOfOnceWithTheReason() {
        OversubscriptionWarning warning = warning(4, "SLURM_CPUS_PER_TASK");
        warning.use(4);
        assertThat(warnings).isEmpty();
        warning.use(5);
        warning.use(64);
        assertThat(warnings)
                .containsExactly("a run asks for 5 threads, and the job scheduler has granted 4"
                        + " (SLURM_CPUS_PER_TASK). This is said once.");
    }

    @Test
    void moreThreadsThanTheMachineHas_areTheUsersDecision() {
        warning(4, "available processors").use(64);
        warning(4, "parallelizable.threads").use(64);
        warning(4, "PARALLELIZABLE_THREADS").use(64);
        assertThat(warnings).isEmpty();
    }
}
