package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: someone enters too late or twice, or an interrupt reaches what a helper does next. */
class TeamTest {
    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch mayLeave = new CountDownLatch(1);

    @AfterEach
    void clearFlag() {
        Thread.interrupted();
    }

    private static TeamMember member() {
        return new TeamMember(Role.HELPER, new ChunkSizer(0));
    }

    /** A helper that is inside until it may leave, or until it is interrupted; its flag is that after leaving. */
    private Caller helper(Team team) throws InterruptedException {
        Caller helper = Caller.of(() -> {
            TeamMember member = member();
            assertThat(team.enter(member)).isTrue();
            entered.countDown();
            Bounded.until(
                    "may leave",
                    () -> mayLeave.getCount() == 0 || Thread.currentThread().isInterrupted());
            team.leave(member);
        });
        Bounded.await(entered);
        return helper;
    }

    @Test
    void closedTeam_letsNoOneIn() {
        Team team = new Team(4);
        team.close();
        assertThat(team.spin()).isTrue();
        assertThat(team.enter(member())).isFalse();
    }

    @Test
    void fullTeam_letsNoOneIn() throws InterruptedException {
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
    void closedTeam_isAwaitedUntilTheLastHasLeft() throws InterruptedException {
        Team team = new Team(4);
        Caller helper = helper(team);
        team.close();
        assertThat(team.spin()).isFalse();
        Thread caller = Thread.currentThread();
        Caller releaser = Caller.of(() -> {
            Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
            mayLeave.countDown();
        });
        assertThat(team.await(LONG)).isTrue();
        assertThat(team.size()).isZero();
        Bounded.join(helper);
        Bounded.join(releaser);
    }

    @Test
    void interruptedWait_saysSoAndKeepsTheFlag() throws InterruptedException {
        Team team = new Team(4);
        helper(team);
        Thread.currentThread().interrupt();
        assertThat(team.await(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        mayLeave.countDown();
    }

    @Test
    void interruptOfTheTeam_isTakenBackOnLeaving() throws InterruptedException {
        Team team = new Team(4);
        Caller helper = helper(team);
        team.interrupt(30_000);
        assertThat(team.size()).isZero();
        assertThat(helper.flag()).isFalse();
    }

    @Test
    void interruptOfTheTeam_keepsTheFlagOfItsCaller() throws InterruptedException {
        Team team = new Team(4);
        helper(team);
        Thread.currentThread().interrupt();
        team.interrupt(30_000);
        assertThat(team.size()).isZero();
        assertThat(Thread.interrupted()).isTrue();
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
    void helperThatHasLeft_isNotInterruptedAnyMore() {
        Team team = new Team(4);
        TeamMember self = member();
        assertThat(team.enter(self)).isTrue();
        team.leave(self);
        team.interrupt(0);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void helperThatIsGivenUp_isNotWaitedForAndLeavesUnnoticed() throws InterruptedException {
        Team team = new Team(4);
        Caller helper = helper(team);
        team.close();
        team.forEachInside(inside -> assertThat(team.giveUp(inside)).isTrue());
        assertThat(team.await(LONG)).isTrue();
        mayLeave.countDown();
        Bounded.join(helper);
        assertThat(team.size()).isZero();
    }
}
