package io.parallelizable.slurm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.conformance.WorkerPool;
import io.parallelizable.slurm.internal.driver.WorkerPools;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Worry: on a real cluster, what happens to jobs and nodes costs a result, or time without end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlurmTest {
    private static final int LENGTH = 300;

    private static SlurmCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = new SlurmCluster();
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @AfterEach
    void nothingIsLeft() {
        WorkerPools.end();
        Disaster.await("no job is left", cluster::isQuiet);
        assertThat(cluster.spools()).isEmpty();
    }

    @Test
    void killedWorker_costsNoResult(@TempDir Path folder) {
        WorkerPool.Survival survival =
                WorkerPool.runAndKill(LENGTH, cluster.engine().workers(4), folder);
        assertThat(survival.results()).isEqualTo(WorkerPool.expected(LENGTH));
        assertThat(survival.processes()).hasSizeGreaterThan(1).doesNotContain(0L);
    }

    @Test
    void moreWorkersThanAnArrayMayHave_areSeveralArrays() {
        // MaxArraySize is 5, so the largest index is 4.
        SlurmEngine engine = cluster.engine().workers(6);
        assertThat(Disaster.squares(LENGTH).on(engine).map()).isEqualTo(Disaster.expected(LENGTH));
    }

    @Test
    void cancelledTask_isReplaced(@TempDir Path folder) {
        SlurmEngine engine = cluster.engine().workers(2);
        long[] results = Disaster.strikeOnce(engine, LENGTH, folder, task -> cluster.command("scancel", task));
        assertThat(results).isEqualTo(Disaster.expected(LENGTH));
    }

    @Test
    void cancelledJob_endsTheRun(@TempDir Path folder) {
        SlurmEngine engine = cluster.engine().workers(2);
        assertThatThrownBy(() -> Disaster.strikeOnce(
                        engine, LENGTH, folder, task -> cluster.command("scancel", task.replaceAll("_.*", ""))))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("was cancelled");
    }

    @Test
    void elementThatHaltsItsWorker_isNamedAfterThreeLosses() {
        assertThatThrownBy(Disaster.halting(LENGTH, 3).on(cluster.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of " + LENGTH)
                .hasMessageContaining("lost 3 times");
    }

    @Test
    void wrongPartition_isToldInSlurmsWords() {
        SlurmEngine engine = cluster.engine().option("--partition=nowhere");
        assertThatThrownBy(Disaster.squares(3).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("invalid partition specified: nowhere");
    }

    @Test
    void killedDriver_leavesNoWorkers_andTheNextClearsItsSpoolAway(@TempDir Path folder) throws Exception {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Driver.class.getName(),
                cluster.spool().toString(),
                folder.toString());
        program.environment().putAll(cluster.environment());
        Process driver = program.inheritIO().start();
        Disaster.await("an element that takes long", () -> folder.toFile().list().length > 0);
        driver.destroyForcibly().waitFor();
        Disaster.await("workers end by themselves", cluster::isQuiet);
        List<Path> left = cluster.spools();
        assertThat(left).hasSize(1);
        assertThat(Disaster.squares(LENGTH).on(cluster.engine().workers(2)).map())
                .isEqualTo(Disaster.expected(LENGTH));
        assertThat(cluster.spools()).doesNotContainAnyElementsOf(left);
    }

    @Test
    void timeLimit_costsNoResult(@TempDir Path folder) {
        SlurmEngine engine = cluster.engine().workers(2).option("--time=1");
        long[] results = Disaster.strikeOnce(engine, LENGTH, folder, task -> {});
        assertThat(results).isEqualTo(Disaster.expected(LENGTH));
    }

    @Test
    @Order(Integer.MAX_VALUE) // the node does not come back
    void killedNode_costsNoResult(@TempDir Path folder) {
        SlurmEngine engine = cluster.engine().workers(2).option("--cpus-per-task=2");
        long[] results = Disaster.strikeOnce(engine, LENGTH, folder, task -> {
            cluster.killNode(cluster.command("squeue", "-h", "-j", task, "-o", "%N"));
        });
        assertThat(results).isEqualTo(Disaster.expected(LENGTH));
    }
}
