package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a run takes cores that it was not granted, or leaves granted ones idle. */
class CoresTest {
    private final List<String> warnings = new ArrayList<>();

    /** The cores on a machine that has no more than this process may run on. */
    private Cores of(String property, Map<String, String> environment, int processors) {
        return of(property, environment, processors, processors);
    }

    private Cores of(String property, Map<String, String> environment, int processors, int online) {
        return Cores.of(property, new Variables(environment, warnings::add), processors, online);
    }

    @Test
    void nothingSet_isTheMachine() {
        assertThat(of(null, Map.of(), 6)).hasToString("6 threads: available processors");
        assertThat(of(null, Map.of(), 1)).hasToString("1 thread: available processors");
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
        assertThat(of(null, Map.of(variable, "3"), 8)).isEqualTo(new Cores(3, variable));
        assertThat(of(null, Map.of(variable, " 3 "), 8).count()).isEqualTo(3);
        assertThat(of(null, Map.of(variable, "16"), 8)).isEqualTo(new Cores(8, "available processors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "0", "-2", "2.5", "99999999999"})
    void schedulerThatTalksNonsense_isToldAndIgnored(String value) {
        assertThat(of(null, Map.of("NSLOTS", value), 4).count()).isEqualTo(4);
        assertThat(warnings).containsExactly("NSLOTS=" + value + " is ignored: it says no number of at least 1");
    }

    @Test
    void emptyVariable_isNone() {
        assertThat(of(null, Map.of("NSLOTS", " "), 4).count()).isEqualTo(4);
        assertThat(warnings).isEmpty();
    }

    @Test
    void tasksOfAStep_shareTheNode() {
        Map<String, String> step = Map.of("SLURM_STEP_ID", "0", "SLURM_STEP_TASKS_PER_NODE", "2(x3)");
        assertThat(of(null, step, 8))
                .hasToString("4 threads: 8 cores / 2 tasks on this node, SLURM_STEP_TASKS_PER_NODE");
        assertThat(of(null, Map.of("SLURM_STEP_ID", "0", "SLURM_STEP_TASKS_PER_NODE", "16"), 8)
                        .count())
                .isEqualTo(1);
        assertThat(of(null, Map.of("SLURM_STEP_ID", "0", "SLURM_STEP_TASKS_PER_NODE", "1"), 8))
                .hasToString("8 threads: available processors");
    }

    @Test
    void tasksOfAJobOnItsPartOfTheNode_shareThatPart() {
        Map<String, String> step =
                Map.of("SLURM_STEP_ID", "0", "SLURM_STEP_TASKS_PER_NODE", "2", "SLURM_CPUS_ON_NODE", "6");
        assertThat(of(null, step, 64))
                .hasToString("3 threads: 6 cores / 2 tasks on this node, SLURM_STEP_TASKS_PER_NODE");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "2, 1", "3, 2", "17, 4", "none, 4"})
    void nodesWithDifferentlyManyTasks_eachTakeTheirOwn(String node, int tasks) {
        Map<String, String> step =
                Map.of("SLURM_STEP_ID", "0", "SLURM_NODEID", node, "SLURM_STEP_TASKS_PER_NODE", "4(x2),1,2");
        assertThat(of(null, step, 8).count()).isEqualTo(8 / tasks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OMPI_COMM_WORLD_LOCAL_SIZE",
                "MPI_LOCALNRANKS",
                "PMI_LOCAL_SIZE",
                "MV2_COMM_WORLD_LOCAL_SIZE",
                "PALS_LOCAL_SIZE"
            })
    void ranks_shareTheNode(String variable) {
        assertThat(of(null, Map.of(variable, "4"), 8))
                .hasToString("2 threads: 8 cores / 4 tasks on this node, " + variable);
        // mpirun, for which srun has started one process on each node
        assertThat(of(null, Map.of(variable, "4", "SLURM_STEP_ID", "0", "SLURM_STEP_TASKS_PER_NODE", "1(x2)"), 8))
                .hasToString("2 threads: 8 cores / 4 tasks on this node, " + variable);
    }

    @Test
    void taskThatIsBoundToItsShare_takesAllOfIt() {
        assertThat(of(null, Map.of("OMPI_COMM_WORLD_LOCAL_SIZE", "2"), 4, 8))
                .hasToString("4 threads: available processors");
        assertThat(of(null, Map.of("OMPI_COMM_WORLD_LOCAL_SIZE", "8"), 4, 8))
                .hasToString("1 thread: 8 cores / 8 tasks on this node, OMPI_COMM_WORLD_LOCAL_SIZE");
    }

    @Test
    void cpusPerTask_areThoseOfEachTask() {
        Map<String, String> step = Map.of(
                "SLURM_STEP_ID",
                "0",
                "SLURM_STEP_TASKS_PER_NODE",
                "2",
                "SLURM_CPUS_ON_NODE",
                "8",
                "SLURM_CPUS_PER_TASK",
                "3");
        assertThat(of(null, step, 8)).hasToString("3 threads: SLURM_CPUS_PER_TASK");
    }

    @Test
    void tasksThatAJobHasAskedFor_countInWhatSrunHasStartedAlone() {
        Map<String, String> script = Map.of("SLURM_NTASKS_PER_NODE", "4", "SLURM_TASKS_PER_NODE", "4");
        assertThat(of(null, script, 8).count()).isEqualTo(8);
        Map<String, String> step = Map.of("SLURM_STEP_ID", "0", "SLURM_TASKS_PER_NODE", "4");
        assertThat(of(null, step, 8).reason()).isEqualTo("8 cores / 4 tasks on this node, SLURM_TASKS_PER_NODE");
        assertThat(of(null, Map.of("SLURM_STEP_ID", "0", "SLURM_NTASKS_PER_NODE", "2"), 8)
                        .count())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2(x", "x2", "2,,3", "2(x3)4", "0", "two"})
    void tasksThatAreNoNumber_areToldAndIgnored(String value) {
        assertThat(of(null, Map.of("SLURM_STEP_ID", "0", "SLURM_STEP_TASKS_PER_NODE", value), 8)
                        .count())
                .isEqualTo(8);
        assertThat(warnings)
                .containsExactly("SLURM_STEP_TASKS_PER_NODE=" + value + " is ignored: it says no number of at least 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {"0-7 : 8", "0-3,8-11 : 8", "5 : 1", "0,2-3 : 3", "none : 0"})
    void processorsOfTheMachine_areCountedInTheirList(String list, int count) {
        assertThat(OnlineProcessors.countIn(list)).isEqualTo(count);
    }

    @Test
    void severalSchedulers_countAsTheLeast() {
        Map<String, String> both = Map.of("SLURM_CPUS_ON_NODE", "4", "SLURM_CPUS_PER_TASK", "2");
        assertThat(of(null, both, 8)).isEqualTo(new Cores(2, "SLURM_CPUS_PER_TASK"));
    }

    @Test
    void override_winsUpwardsTooAndThePropertyOverTheVariable() {
        Map<String, String> environment = Map.of("PARALLELIZABLE_THREADS", "12", "NSLOTS", "2");
        assertThat(of(null, environment, 4)).isEqualTo(new Cores(12, "PARALLELIZABLE_THREADS"));
        assertThat(of("1", environment, 4)).isEqualTo(new Cores(1, "parallelizable.threads"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "all", "1e3"})
    void overrideThatIsNoNumber_isRefusedByName(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(value, Map.of(), 4))
                .withMessage("parallelizable.threads must be a whole number of at least 1, it is \"" + value + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(null, Map.of("PARALLELIZABLE_THREADS", value), 4))
                .withMessageStartingWith("PARALLELIZABLE_THREADS must be");
    }

    @Test
    void ompNumThreads_isLeftAlone() {
        assertThat(of(null, Map.of("OMP_NUM_THREADS", "1"), 4).count()).isEqualTo(4);
    }
}
