package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: someone enters too late or twice, or an interrupt reaches what a helper does next. */
class CrewTest {
    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch mayLeave = new CountDownLatch(1);

    @AfterEach
    void clearFlag() {
        Thread.interrupted();
    }

    private static Participant participant() {
        return new Participant(Role.HELPER, new Pace(0));
    }

    /** A helper that is inside until it may leave, or until it is interrupted; its flag is that after leaving. */
    private Caller helper(Crew crew) throws InterruptedException {
        Caller helper = Caller.of(() -> {
            Participant participant = participant();
            assertThat(crew.enter(participant)).isTrue();
            entered.countDown();
            Bounded.until(
                    "may leave",
                    () -> mayLeave.getCount() == 0 || Thread.currentThread().isInterrupted());
            crew.leave(participant);
        });
        Bounded.await(entered);
        return helper;
    }

    @Test
    void closedCrew_letsNoOneIn() {
        Crew crew = new Crew(4);
        crew.close();
        assertThat(crew.spin()).isTrue();
        assertThat(crew.enter(participant())).isFalse();
    }

    @Test
    void fullCrew_letsNoOneIn() throws InterruptedException {
        Crew none = new Crew(0);
        assertThat(none.enter(participant())).isFalse();
    }

    @Test
    void threadThatIsInside_doesNotEnterAgain() {
        Crew crew = new Crew(4);
        Participant first = participant();
        assertThat(crew.enter(first)).isTrue();
        assertThat(crew.enter(participant())).isFalse();
        crew.leave(first);
        assertThat(crew.enter(participant())).isTrue();
        assertThat(crew.entered()).isEqualTo(2);
        assertThat(crew.size()).isEqualTo(1);
    }

    @Test
    void closedCrew_isAwaitedUntilTheLastHasLeft() throws InterruptedException {
        Crew crew = new Crew(4);
        Caller helper = helper(crew);
        crew.close();
        assertThat(crew.spin()).isFalse();
        Thread caller = Thread.currentThread();
        Caller releaser = Caller.of(() -> {
            Bounded.until("the caller waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
            mayLeave.countDown();
        });
        assertThat(crew.await(LONG)).isTrue();
        assertThat(crew.size()).isZero();
        Bounded.join(helper);
        Bounded.join(releaser);
    }

    @Test
    void interruptedWait_saysSoAndKeepsTheFlag() throws InterruptedException {
        Crew crew = new Crew(4);
        helper(crew);
        Thread.currentThread().interrupt();
        assertThat(crew.await(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        mayLeave.countDown();
    }

    @Test
    void interruptOfTheCrew_isTakenBackOnLeaving() throws InterruptedException {
        Crew crew = new Crew(4);
        Caller helper = helper(crew);
        crew.interrupt(30_000);
        assertThat(crew.size()).isZero();
        assertThat(helper.flag()).isFalse();
    }

    @Test
    void interruptOfTheCrew_keepsTheFlagOfItsCaller() throws InterruptedException {
        Crew crew = new Crew(4);
        helper(crew);
        Thread.currentThread().interrupt();
        crew.interrupt(30_000);
        assertThat(crew.size()).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptOfSomeoneElse_isKeptOnLeaving() {
        Crew crew = new Crew(4);
        Participant self = participant();
        assertThat(crew.enter(self)).isTrue();
        Thread.currentThread().interrupt();
        crew.leave(self);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void helperThatHasLeft_isNotInterruptedAnyMore() {
        Crew crew = new Crew(4);
        Participant self = participant();
        assertThat(crew.enter(self)).isTrue();
        crew.leave(self);
        crew.interrupt(0);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void helperThatIsGivenUp_isNotWaitedForAndLeavesUnnoticed() throws InterruptedException {
        Crew crew = new Crew(4);
        Caller helper = helper(crew);
        crew.close();
        crew.forEachInside(inside -> assertThat(crew.giveUp(inside)).isTrue());
        assertThat(crew.await(LONG)).isTrue();
        mayLeave.countDown();
        Bounded.join(helper);
        assertThat(crew.size()).isZero();
    }
}
