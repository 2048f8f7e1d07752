package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.policy.LongestChunk;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: a run ends too early for those that still compute for it, or leaves something behind with the pool. */
@Timeout(60)
class DepartureTest {
    private static final int LENGTH = 10;

    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        Thread.interrupted();
        release.countDown();
    }

    private static TeamMember member(Role role) {
        return new TeamMember(role, new ChunkSizer(0), 1);
    }

    private static Computation<int[]> computation(IntKernel kernel, LongestChunk longest) {
        return new Computation<>(kernel, new int[LENGTH], 0, LENGTH, Settings.DEFAULT, longest);
    }

    /** The element that is the failure may be below: for a moment it is waited for, and not for ever. */
    @Test
    void callerWhoseElementAnswersAnInterrupt_waitsForTheEarlyRangeBelowForTheGraceTime() throws InterruptedException {
        LongestChunk longest = new LongestChunk(LENGTH);
        longest.took(5, 1, TimeUnit.SECONDS.toNanos(1));
        IntKernel kernel = IntKernel.of(LENGTH, i -> {
            if (i == 7) {
                throw new InterruptedException();
            }
            return i;
        });
        Computation<int[]> computation = computation(kernel, longest);
        Team team = new Team(1);
        new Thread(() -> stayInTheEarlyRange(team, computation)).start();
        Bounded.await(inside);
        TeamMember caller = member(Role.CALLER);
        while (computation.claim(caller, 1)) {
            computation.compute(caller);
        }
        assertThat(computation.isAnswered()).isTrue();
        DeadlockDetector detector =
                new DeadlockDetector(new CallerChain(team), new ClassInitializerCheck(), kernel.getClass());
        long start = System.nanoTime();
        assertThat(new Departure(null, team, computation, detector).awaitAll()).isFalse();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(Tuning.GRACE);
    }

    private void stayInTheEarlyRange(Team team, Computation<?> computation) {
        TeamMember worker = member(Role.WORKER);
        if (team.enter(worker) && computation.claim(worker, 1) && worker.from() == 5) {
            inside.countDown();
        }
        Bounded.awaitQuietly(release);
        team.leave(worker);
    }

    @Test
    void chunkThatWasTakenBeforeTheStop_isNotBegunAfterIt() {
        IntKernel kernel = IntKernel.of(LENGTH, i -> i);
        Computation<int[]> computation = computation(kernel, new LongestChunk(LENGTH));
        TeamMember worker = member(Role.WORKER);
        assertThat(computation.claim(worker, LENGTH)).isTrue();
        computation.stop();
        assertThat(computation.compute(worker)).isTrue();
        assertThat(kernel.calls()).isZero();
    }

    @Test
    void workerThatWasGivenUp_isToldAtTheEndOfItsChunk() {
        TeamMember worker = member(Role.WORKER);
        worker.begin(0, 1);
        assertThat(worker.giveUp(worker.word())).isTrue();
        assertThat(worker.finish(false)).isFalse();
    }

    @Test
    void runThatEndsWhileAllWorkersAreBusy_leavesNoRequest() throws Exception {
        WorkerPool pool = new WorkerPool(1);
        pool.execute(() -> {
            inside.countDown();
            // A worker that waits would count as one that computes nothing.
            Bounded.until("the end", () -> release.getCount() == 0);
        });
        Bounded.await(inside);
        WorkerSource workers = pool.workers(1);
        IntKernel kernel = IntKernel.of(LENGTH, i -> i);
        RunObservation observation =
                new RunObservation(CostModels.of(kernel.getClass()), null, LENGTH, System.nanoTime());
        new SequentialPhase<>(kernel, new int[LENGTH], observation, Settings.DEFAULT)
                .share(workers, 1)
                .run();
        assertThat(workers.areScarce()).isFalse();
    }
}
