package io.parallelizable.slurm.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.slurm.internal.command.QueueListing;
import io.parallelizable.slurm.internal.driver.Task.Ending;
import io.parallelizable.slurm.internal.spool.Farewell;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Worry: a worker is taken for dead that lives, its end is blamed on its slice, or a user's scancel is undone. */
class TasksTest {
    private final Tasks tasks = new Tasks();

    @BeforeEach
    void submit() {
        tasks.submitted("15", 2, 10);
    }

    private List<Ending> listed(long askedAt, String... lines) {
        return tasks.listed(QueueListing.of(String.join("\n", lines), askedAt));
    }

    @Test
    void end_isWhatSlurmSays() {
        tasks.begun("15_0.0", 20);
        tasks.begun("15_1.0", 20);
        assertThat(listed(30, "15_0 RUNNING", "15_1 COMPLETING")).isEmpty();
        assertThat(listed(40, "15_0 TIMEOUT", "15_1 FAILED"))
                .extracting(Ending::end)
                .containsExactly(WorkerEnd.CUT_OFF, WorkerEnd.FAULT);
        assertThat(tasks.live()).isZero();
    }

    @Test
    void workerThatSlurmTakesAway_isNotAtFault() {
        tasks.begun("15_0.0", 20);
        tasks.begun("15_1.0", 20);
        assertThat(listed(30, "15_0 PREEMPTED", "15_1 NODE_FAIL"))
                .extracting(Ending::end)
                .containsExactly(WorkerEnd.BLAMELESS, WorkerEnd.BLAMELESS);
    }

    @Test
    void workerThatHasLeftByItself_isNotAtFault() {
        tasks.begun("15_0.0", 20);
        tasks.gone("15_0.0", Farewell.LEFT, 30);
        tasks.begun("15_1.0", 20);
        tasks.gone("15_1.0", Farewell.EXITED, 30);
        assertThat(tasks.areEnding()).isTrue();
        assertThat(listed(40, "15_0 COMPLETED", "15_1 COMPLETED"))
                .extracting(Ending::end)
                .containsExactly(WorkerEnd.BLAMELESS, WorkerEnd.FAULT);
    }

    @Test
    void listingThatWasAskedEarlier_saysNothingAboutAWorkerThatHasBegunSince() {
        tasks.begun("15_0.0", 20);
        assertThat(listed(19, "15_0 PENDING", "15_1 PENDING")).isEmpty();
        assertThat(listed(21, "15_0 RUNNING", "15_1 PENDING")).isEmpty();
    }

    @Test
    void taskThatSlurmHasForgotten_hasEnded() {
        tasks.begun("15_0.0", 20);
        assertThat(listed(30, "15_1 RUNNING")).singleElement().satisfies(ending -> {
            assertThat(ending.worker()).isEqualTo("15_0.0");
            assertThat(ending.end()).isEqualTo(WorkerEnd.FAULT);
        });
    }

    @Test
    void taskThatIsStartedAgain_isAnotherWorker() {
        tasks.begun("15_0.0", 20);
        assertThat(listed(30, "15_0 PENDING (BeginTime)", "15_1 RUNNING"))
                .singleElement()
                .satisfies(ending -> {
                    assertThat(ending.worker()).isEqualTo("15_0.0");
                    assertThat(ending.end()).isEqualTo(WorkerEnd.BLAMELESS);
                });
        assertThat(tasks.live()).isEqualTo(2);
        assertThat(tasks.begun("15_0.1", 40)).isNull();
        assertThat(tasks.begun("15_0.2", 50)).satisfies(former -> {
            assertThat(former.worker()).isEqualTo("15_0.1");
            assertThat(former.end()).isEqualTo(WorkerEnd.BLAMELESS);
        });
    }

    @Test
    void taskThatIsStartedAgainAfterItsEnd_isLookedAfter() {
        tasks.begun("15_0.0", 20);
        listed(30, "15_0 NODE_FAIL", "15_1 RUNNING");
        assertThat(tasks.live()).isEqualTo(1);
        assertThat(tasks.begun("15_0.1", 40)).isNull();
        assertThat(tasks.live()).isEqualTo(2);
        assertThat(listed(50, "15_0 NODE_FAIL", "15_1 RUNNING"))
                .extracting(Ending::worker)
                .containsExactly("15_0.1");
    }

    @Test
    void workerThatBeginsBeforeItsJobIsTold_isLookedAfter() {
        tasks.begun("16_0.0", 20);
        tasks.submitted("16", 1, 30);
        tasks.gone("16_0.0", Farewell.TERMINATED, 40);
        assertThat(tasks.endedWithoutVerdict(41)).extracting(Ending::worker).containsExactly("16_0.0");
    }

    @Test
    void taskThatIsCancelledTwice_countsOnce() {
        listed(30, "15_0 CANCELLED", "15_1 RUNNING");
        tasks.begun("15_0.1", 40);
        assertThat(tasks.cancelledJob(listed(50, "15_0 CANCELLED", "15_1 RUNNING")))
                .isEmpty();
    }

    @Test
    void endThatSlurmSaysNothingOf_isJudgedAfterAWhile() {
        tasks.begun("15_0.0", 20);
        tasks.gone("15_0.0", Farewell.CODE + "137", 30);
        assertThat(tasks.endedWithoutVerdict(30)).isEmpty();
        assertThat(tasks.endedWithoutVerdict(31)).extracting(Ending::end).containsExactly(WorkerEnd.FAULT);
        assertThat(tasks.live()).isEqualTo(1);
    }

    @Test
    void jobWhoseTasksAreAllCancelled_isTheUsersWill() {
        tasks.submitted("16", 1, 10);
        assertThat(tasks.cancelledJob(listed(30, "15_0 CANCELLED", "15_1 RUNNING", "16_0 RUNNING")))
                .isEmpty();
        assertThat(tasks.cancelledJob(listed(40, "15_1 CANCELLED", "16_0 RUNNING")))
                .contains("15");
    }

    @Test
    void jobIsCancelledAtOnce_evenWhereOneOfItsWorkersHasSaidFarewellSince() {
        tasks.begun("15_0.0", 20);
        tasks.begun("15_1.0", 20);
        tasks.gone("15_1.0", Farewell.TERMINATED, 40);
        assertThat(tasks.cancelledJob(listed(30, "15_0 CANCELLED", "15_1 CANCELLED")))
                .contains("15");
    }

    @Test
    void lastTaskThatIsCancelled_isTheUsersWillToo() {
        assertThat(tasks.cancelledJob(listed(30, "15_0 FAILED", "15_1 RUNNING")))
                .isEmpty();
        assertThat(tasks.cancelledJob(listed(40, "15_1 CANCELLED"))).contains("15");
    }

    @Test
    void cancelledTaskOfLongAgo_isNoReasonToEndWhenTheLastMeetsItsLimit() {
        assertThat(tasks.cancelledJob(listed(30, "15_0 CANCELLED", "15_1 RUNNING")))
                .isEmpty();
        assertThat(tasks.cancelledJob(listed(40, "15_1 TIMEOUT"))).isEmpty();
    }

    @Test
    void reasonsOfTheQueue_areSlurms() {
        listed(30, "15_0 PENDING (Priority)", "15_1 PENDING (Priority)");
        assertThat(tasks.reasons()).isEqualTo("Priority");
        assertThat(tasks.pending()).isEqualTo(2);
    }
}
