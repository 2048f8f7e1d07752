package io.parallelizable.slurm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: what a cluster does to jobs costs a result, is taken for something else, or leaves something behind. */
class SlurmEngineTest {
    private static final int LENGTH = 40;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private FakeSlurm slurm;

    @BeforeEach
    void start() throws IOException {
        slurm = new FakeSlurm(home);
    }

    @AfterEach
    void stop() {
        slurm.close();
    }

    @Test
    void map_isTheLoop_andOperationsShareTheirWorkers() throws IOException {
        SlurmEngine engine = slurm.engine().workers(2);
        assertThat(Disaster.squares(LENGTH).on(engine).map()).isEqualTo(Disaster.expected(LENGTH));
        assertThat(Disaster.squares(3).on(slurm.engine().workers(2)).map()).isEqualTo(Disaster.expected(3));
        assertThat(slurm.lines("submissions")).hasSize(1);
    }

    @Test
    void optionsAndSetup_comeToTheWorkersAsTheyAre() throws IOException {
        SlurmEngine engine = slurm.engine()
                .workers(2)
                .option("--account=it's x", "-p", "debug")
                .option("--cpus-per-task=2")
                .setup("export GREETING='good morning'", "export OTHER=1");
        assertThat(engine.capabilities().slots()).isEqualTo(4);
        int[] lengths = Parallel.of(1, 2, 3)
                .ints(x -> System.getenv("GREETING").length())
                .on(engine)
                .map();
        assertThat(lengths).containsExactly(12, 12, 12);
        assertThat(slurm.lines("submissions").get(0))
                .contains("--array=0-1 ")
                .contains(" --requeue ")
                .contains("--account=it's x -p debug --cpus-per-task=2 ");
    }

    @Test
    void cpusPerTask_areThreadsOfAWorker() throws IOException {
        String meeting = folder.toString();
        long[] met = Parallel.of(0L, 1L, 2L, 3L)
                .longs(x -> meet(meeting, x))
                .on(slurm.engine().option("-c4"))
                .map();
        assertThat(met).containsExactly(0, 1, 2, 3);
        assertThat(slurm.lines("submissions").get(0)).contains("--array=0-0 ");
    }

    /** Returns when four elements are here at once. */
    private static long meet(String meeting, long x) {
        try {
            Files.createFile(Path.of(meeting, Long.toString(x)));
            Disaster.await("four at once", () -> Path.of(meeting).toFile().list().length >= 4);
            return x;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void spool_isForItsOwnerAlone() {
        assertThat(Disaster.squares(3).on(slurm.engine()).map()).isEqualTo(Disaster.expected(3));
        assertThat(slurm.spools()).singleElement().satisfies(spool -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spool)))
                    .isEqualTo("rwx------");
        });
    }

    @Test
    void idleWorkers_endAfterAWhile() {
        SlurmEngine engine = slurm.engineWithIdle(Duration.ofMillis(100));
        assertThat(Disaster.squares(3).on(engine).map()).isEqualTo(Disaster.expected(3));
        Disaster.await("the end of the spool", () -> slurm.spools().isEmpty());
    }

    @Test
    void printedText_staysInTheLog() throws IOException {
        Parallel.of(1)
                .ints(x -> {
                    System.out.println("element " + x);
                    return x;
                })
                .on(slurm.engine())
                .map();
        slurm.close();
        assertThat(slurm.spool().resolve("log/15_0.log")).hasContent("element 1");
    }

    @Test
    void refusedJob_isToldInSlurmsWords_andLeavesNothing() throws IOException {
        slurm.set("refuse", "sbatch: error: invalid partition specified: nowhere");
        assertThatThrownBy(Disaster.squares(3).on(slurm.engine())::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("invalid partition specified: nowhere");
        assertThat(slurm.spools()).isEmpty();
    }

    @Test
    void missingCommands_areTold() {
        SlurmEngine engine = slurm.engine().with(Map.of("PATH", home.toString()), FakeSlurm.HASTY);
        assertThatThrownBy(Disaster.squares(3).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("sbatch is not on the PATH");
        assertThat(slurm.spools()).isEmpty();
    }

    @Test
    void smallerArrays_areSubmittedWhereTheClusterAllowsNoLarger() throws IOException {
        slurm.set("most", "2");
        assertThat(Disaster.squares(LENGTH).on(slurm.engine().workers(4)).map()).isEqualTo(Disaster.expected(LENGTH));
        assertThat(slurm.lines("submissions"))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).contains("--array=0-3 "))
                .satisfies(lines -> assertThat(lines.get(1)).contains("--array=0-1 "))
                .satisfies(lines -> assertThat(lines.get(2)).contains("--array=0-1 "));
    }

    @Test
    void elementThatHaltsItsWorker_isNamedAfterThreeLosses() {
        assertThatThrownBy(Disaster.halting(LENGTH, 1).on(slurm.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of 40")
                .hasMessageContaining("lost 3 times")
                .hasMessageFindingMatch("FAILED|code 1"); // what Slurm says, or what the worker's task has said before
    }

    @Test
    void elementThatHaltsItsWorkerAsIfAllWereWell_isNamedToo() {
        assertThatThrownBy(Disaster.halting(LENGTH, 0).on(slurm.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of 40")
                .hasMessageContaining("lost 3 times");
    }

    @Test
    void elementThatExits_isNamedToo() {
        assertThatThrownBy(Disaster.exiting(LENGTH).on(slurm.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of 40")
                .hasMessageContaining("lost 3 times");
    }

    @Test
    void oneWorkerOfTwoThreads_namesTheRightElement() {
        assertThatThrownBy(Disaster.halting(LENGTH, 1).on(slurm.engine().option("-c2"))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of 40")
                .hasMessageContaining("lost 3 times");
    }

    @Test
    void preemptedWorker_isReplaced_andCountsForNothing() throws IOException {
        SlurmEngine engine = slurm.engine().workers(2);
        long[] results = Disaster.strikeOnce(engine, LENGTH, folder, task -> slurm.end(task, "PREEMPTED", "TERM"));
        assertThat(results).isEqualTo(Disaster.expected(LENGTH));
    }

    @Test
    void killedNode_costsNoResult() {
        SlurmEngine engine = slurm.engine();
        long[] results = Disaster.strikeOnce(engine, LENGTH, folder, task -> slurm.end(task, "NODE_FAIL", "KILL"));
        assertThat(results).isEqualTo(Disaster.expected(LENGTH));
    }

    @Test
    void oneCancelledTaskOfTwo_isReplaced() throws IOException {
        SlurmEngine engine = slurm.engine().workers(2);
        long[] results = Disaster.strikeOnce(engine, LENGTH, folder, task -> slurm.end(task, "CANCELLED", "TERM"));
        assertThat(results).isEqualTo(Disaster.expected(LENGTH));
    }

    @Test
    void cancelledJob_endsTheRun_andIsNotSubmittedAgain() throws IOException {
        Thread user = Disaster.meanwhile(() -> {
            Disaster.await("both workers", () -> folder.toFile().list().length == 2);
            slurm.end("15", "CANCELLED", "TERM");
        });
        assertThatThrownBy(Disaster.allLasting(2, folder).on(slurm.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("job 15 was cancelled");
        Bounded.join(user);
        assertThat(slurm.lines("submissions")).hasSize(1);
    }

    @Test
    void memoryThatIsTooLittleTwice_isTold() throws IOException {
        Thread killer = endEach("OUT_OF_MEMORY", 2);
        assertThatThrownBy(Disaster.lasting(LENGTH, folder).on(slurm.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("OUT_OF_MEMORY")
                .hasMessageContaining("element 1")
                .hasMessageContaining("--mem");
        Bounded.join(killer);
    }

    @Test
    void elementThatNeedsMoreThanTheTimeLimit_isToldAfterThreeAttempts() {
        Thread killer = endEach("TIMEOUT", 3);
        assertThatThrownBy(Disaster.lasting(LENGTH, folder)
                        .on(slurm.engine().workers(2).option("--time=4:00:00"))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1")
                .hasMessageContaining("more than --time allows");
        Bounded.join(killer);
    }

    /** Ends the worker that computes the lasting element, so often. */
    private Thread endEach(String state, int times) {
        return Disaster.meanwhile(() -> {
            for (int i = 1; i <= times; i++) {
                int count = i;
                Disaster.await("victim " + i, () -> folder.toFile().list().length >= count);
                String[] victims = folder.toFile().list();
                for (String victim : victims) {
                    slurm.end(victim.substring(0, victim.indexOf('-')), state, "KILL");
                }
            }
        });
    }

    @Test
    void nothingIsConcluded_whereSlurmDoesNotAnswer() throws IOException {
        slurm.set("deaf", "");
        assertThat(Disaster.squares(LENGTH).on(slurm.engine().workers(2)).map()).isEqualTo(Disaster.expected(LENGTH));
        assertThatThrownBy(Disaster.halting(LENGTH, 1).on(slurm.engine().workers(2))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("element 1 of 40")
                .hasMessageContaining("code 1");
    }

    @Test
    void workersThatCannotBegin_areToldWithTheirLog() throws IOException {
        SlurmEngine engine = slurm.engine().workers(2).setup("echo 'module: command not found' >&2", "exit 3");
        assertThatThrownBy(Disaster.squares(3).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("no worker has begun")
                .hasMessageContaining("module: command not found");
    }

    @Test
    void workersWithoutALog_areToldOfTheFileSystem() throws IOException {
        SlurmEngine engine = slurm.engine().setup("rm " + home + "/the*/log/*", "exit 1");
        assertThatThrownBy(Disaster.squares(3).on(engine)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("on a file system that the nodes see?");
    }

    @Test
    void interruptedCaller_isLetGo() throws Exception {
        slurm.set("hold", "");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(Disaster.squares(3).on(slurm.engine())::map).isInstanceOf(RuntimeException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
