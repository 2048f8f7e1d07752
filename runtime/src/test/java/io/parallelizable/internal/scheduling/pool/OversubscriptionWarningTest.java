package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: a program takes cores from other people's jobs, and its user never hears of it; or hears it all the time. */
class OversubscriptionWarningTest {
    private final List<String> warnings = new ArrayList<>();

    private final OversubscriptionWarning warning = new OversubscriptionWarning(warnings::add);

    @Test
    void moreThreadsThanGranted_areWarnedOfOnceWithTheReason() {
        Cores granted = new Cores(4, "SLURM_CPUS_PER_TASK");
        warning.use(4, granted);
        assertThat(warnings).isEmpty();
        warning.use(5, granted);
        warning.use(64, granted);
        assertThat(warnings)
                .containsExactly("a run asks for 5 threads, and the job scheduler has granted 4"
                        + " (SLURM_CPUS_PER_TASK). This is said once.");
    }

    @Test
    void moreThreadsThanTheMachineHas_areTheUsersDecision() {
        warning.use(64, new Cores(4, "available processors"));
        warning.use(64, new Cores(4, "parallelizable.threads"));
        warning.use(64, new Cores(4, "PARALLELIZABLE_THREADS"));
        assertThat(warnings).isEmpty();
    }
}
