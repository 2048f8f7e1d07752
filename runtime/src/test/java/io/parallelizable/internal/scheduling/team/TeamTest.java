package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.PassingInterrupts;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: someone enters too late or twice, or an interrupt reaches what a worker does next. */
class TeamTest {
    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    private final CountDownLatch mayLeave = new CountDownLatch(1);

    @AfterEach
    void clearFlag() {
        Thread.interrupted();
    }

    private static TeamMember member() {
        return new TeamMember(Role.WORKER, new ChunkSizer(0), 1);
    }

    /** A worker inside a chunk until it may leave, or until it is interrupted; its flag is that after leaving. */
    private Caller worker(Team team, int from) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Caller worker = Caller.of(() -> {
            TeamMember member = member();
            assertThat(team.enter(member)).isTrue();
            member.begin(from, 1);
            begun.countDown();
            Bounded.until(
                    "may leave",
                    () -> mayLeave.getCount() == 0 || Thread.currentThread().isInterrupted());
            member.finish(false);
            team.leave(member);
        });
        Bounded.await(begun);
        return worker;
    }

    @Test
    void closedTeam_letsNoOneIn() {
        Team team = new Team(4);
        team.close();
        assertThat(team.spin()).isTrue();
        assertThat(team.enter(member())).isFalse();
    }

    @Test
    void fullTeam_letsNoOneIn() {
        Team none = new Team(0);
        assertThat(none.enter(member())).isFalse();
    }

    @Test
    void threadThatIsInside_doesNotEnterAgain() {
        Team team = new Team(4);
        TeamMember first = member();
        assertThat(team.enter(first)).isTrue();
        assertThat(team.enter(member())).isFalse();
        team.leave(first);
        assertThat(team.enter(member())).isTrue();
        assertThat(team.entered()).isEqualTo(2);
        assertThat(team.size()).isEqualTo(1);
    }

    @Test
    void caller_doesNotEnterAsAWorker() {
        Team team = new Team(4, new TeamMember(Role.CALLER, new ChunkSizer(0), 1));
        assertThat(team.enter(member())).isFalse();
        assertThat(team.size()).isZero();
    }

    @Test
    void closedTeam_isAwaitedUntilTheLastHasLeft() throws InterruptedException {
        Team team = new Team(4);
        Caller worker = worker(team, 0);
        team.close();
        assertThat(team.spin()).isFalse();
        Thread caller = Thread.currentThread();
        Caller releaser = Caller.of(() -> {
            Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
            mayLeave.countDown();
        });
        assertThat(team.await(LONG)).isTrue();
        assertThat(team.size()).isZero();
        Bounded.join(worker);
        Bounded.join(releaser);
    }

    @Test
    void interruptedWait_saysSoAndKeepsTheFlag() throws InterruptedException {
        Team team = new Team(4);
        worker(team, 0);
        Thread.currentThread().interrupt();
        assertThat(team.await(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        mayLeave.countDown();
    }

    @Test
    void hurriedWait_ends() throws InterruptedException {
        Team team = new Team(4);
        worker(team, 0);
        Thread caller = Thread.currentThread();
        Caller hurrying = Caller.of(() -> {
            Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
            team.hurry();
        });
        assertThat(team.await(Long.MAX_VALUE)).isFalse();
        mayLeave.countDown();
        Bounded.join(hurrying);
    }

    @Test
    void deafWait_keepsTheFlagOfItsCaller() throws InterruptedException {
        Team team = new Team(4);
        worker(team, 0);
        Thread.currentThread().interrupt();
        team.interruptAbove(-1);
        assertThat(team.awaitDeaf(LONG)).isTrue();
        assertThat(team.size()).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptOfTheTeam_isTakenBackOnLeaving() throws InterruptedException {
        Team team = new Team(4);
        Caller worker = worker(team, 0);
        team.interruptAbove(-1);
        assertThat(team.await(LONG)).isTrue();
        assertThat(worker.flag()).isFalse();
    }

    @Test
    void memberBelowTheFailure_isNotInterrupted() throws InterruptedException {
        Team team = new Team(4);
        Caller below = worker(team, 6);
        Caller above = worker(team, 8);
        team.dismissAbove(7);
        Bounded.join(above);
        assertThat(below.isAlive()).isTrue();
        assertThat(team.size()).isEqualTo(1);
        mayLeave.countDown();
        Bounded.join(below);
    }

    @Test
    void memberInAnotherChunkThanWasSeen_isNeitherInterruptedNorGivenUp() {
        TeamMember self = member();
        self.begin(8, 1);
        long seen = self.word();
        assertThat(self.finish(false)).isTrue();
        self.begin(3, 1);
        self.interrupt(seen);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(self.giveUp(seen)).isFalse();
        assertThat(self.finish(false)).isTrue();
    }

    @Test
    void callerThatIsDismissedInAHigherElement_losesThatInterruptAlone() {
        long number = PassingInterrupts.nextNumber();
        TeamMember self = new TeamMember(Role.CALLER, new ChunkSizer(0), number);
        self.begin(8, 1);
        self.interrupt(self.word());
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(self.finish(false)).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void callerWhoseElementHasAnsweredTheUsersInterruptBefore_isFoundInterrupted() {
        TeamMember self = new TeamMember(Role.CALLER, new ChunkSizer(0), PassingInterrupts.nextNumber());
        self.begin(8, 1);
        // The element has met the user's interrupt, and fails with an InterruptedException; then comes that of the run.
        self.interrupt(self.word());
        assertThat(self.finish(true)).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void interruptOfSomeoneElse_isKeptOnLeaving() {
        Team team = new Team(4);
        TeamMember self = member();
        assertThat(team.enter(self)).isTrue();
        Thread.currentThread().interrupt();
        team.leave(self);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void workerThatHasLeft_isNotInterruptedAnyMore() {
        Team team = new Team(4);
        TeamMember self = member();
        assertThat(team.enter(self)).isTrue();
        self.begin(0, 1);
        team.leave(self);
        team.interruptAbove(-1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void workerThatIsGivenUp_isNotWaitedForAndLeavesUnnoticed() throws InterruptedException {
        Team team = new Team(4);
        Caller worker = worker(team, 0);
        team.close();
        team.giveUpAbove(-1);
        assertThat(team.await(LONG)).isTrue();
        mayLeave.countDown();
        Bounded.join(worker);
        assertThat(team.size()).isZero();
    }

    @Test
    void largestChunk_isSeenAsItIs() {
        TeamMember self = member();
        self.begin(Integer.MAX_VALUE - 1, 1);
        assertThat(self.from()).isEqualTo(Integer.MAX_VALUE - 1);
        assertThat(self.count()).isEqualTo(1);
        self.finish(false);
        self.begin(0, Integer.MAX_VALUE);
        assertThat(self.from()).isZero();
        assertThat(self.count()).isEqualTo(Integer.MAX_VALUE);
    }
}
