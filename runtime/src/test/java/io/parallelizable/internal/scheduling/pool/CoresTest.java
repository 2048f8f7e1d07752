package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a run takes cores that it was not granted, or leaves granted ones idle. */
class CoresTest {
    @Test
    void nothingSet_isTheMachine() {
        assertThat(Cores.of(null, Map.of(), 6)).hasToString("6 threads: available processors");
        assertThat(Cores.of(null, Map.of(), 1)).hasToString("1 thread: available processors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLURM_CPUS_PER_TASK",
                "SLURM_CPUS_ON_NODE",
                "PBS_NUM_PPN",
                "NCPUS",
                "NSLOTS",
                "LSB_DJOB_NUMPROC",
                "PJM_VNODE_CORE",
                "PJM_PROC_BY_NODE"
            })
    void scheduler_limitsTheMachine(String variable) {
        assertThat(Cores.of(null, Map.of(variable, "3"), 8)).isEqualTo(new Cores(3, variable));
        assertThat(Cores.of(null, Map.of(variable, " 3 "), 8).count()).isEqualTo(3);
        assertThat(Cores.of(null, Map.of(variable, "16"), 8)).isEqualTo(new Cores(8, "available processors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "0", "-2", "2.5", "99999999999"})
    void schedulerThatTalksNonsense_isIgnored(String value) {
        assertThat(Cores.of(null, Map.of("NSLOTS", value), 4).count()).isEqualTo(4);
    }

    @Test
    void severalSchedulers_countAsTheLeast() {
        Map<String, String> both = Map.of("SLURM_CPUS_ON_NODE", "4", "SLURM_CPUS_PER_TASK", "2");
        assertThat(Cores.of(null, both, 8)).isEqualTo(new Cores(2, "SLURM_CPUS_PER_TASK"));
    }

    @Test
    void override_winsUpwardsTooAndThePropertyOverTheVariable() {
        Map<String, String> environment = Map.of("PARALLELIZABLE_THREADS", "12", "NSLOTS", "2");
        assertThat(Cores.of(null, environment, 4)).isEqualTo(new Cores(12, "PARALLELIZABLE_THREADS"));
        assertThat(Cores.of("1", environment, 4)).isEqualTo(new Cores(1, "parallelizable.threads"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "all", "1e3"})
    void overrideThatIsNoNumber_isRefusedByName(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cores.of(value, Map.of(), 4))
                .withMessage("parallelizable.threads must be a whole number of at least 1, it is \"" + value + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cores.of(null, Map.of("PARALLELIZABLE_THREADS", value), 4))
                .withMessageStartingWith("PARALLELIZABLE_THREADS must be");
    }

    @Test
    void ompNumThreads_isLeftAlone() {
        assertThat(Cores.of(null, Map.of("OMP_NUM_THREADS", "1"), 4).count()).isEqualTo(4);
    }
}
