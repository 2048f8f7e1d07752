package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: someone enters too late or twice, or an interrupt reaches what a helper does next. */
class CrewTest {
    private final Crew crew = new Crew(4);

    @AfterEach
    void clearFlag() {
        Thread.interrupted();
    }

    @Test
    void closedCrew_letsNoOneIn() {
        assertThat(crew.close()).isTrue();
        assertThat(crew.enter()).isFalse();
    }

    @Test
    void threadThatIsInside_doesNotEnterAgain() {
        assertThat(crew.enter()).isTrue();
        assertThat(crew.enter()).isFalse();
        crew.leave();
        assertThat(crew.enter()).isTrue();
    }

    @Test
    void close_waitsForThoseInside() {
        assertThat(crew.enter()).isTrue();
        boolean[] allLeft = new boolean[1];
        Caller caller = Caller.of(() -> allLeft[0] = crew.close());
        Bounded.until("it waits", () -> caller.getState() == Thread.State.WAITING);
        crew.leave();
        Bounded.join(caller);
        assertThat(allLeft[0]).isTrue();
    }

    @Test
    void interruptedClose_saysSoAndKeepsTheFlag() {
        assertThat(crew.enter()).isTrue();
        boolean[] allLeft = {true};
        Caller caller = Caller.of(() -> allLeft[0] = crew.close());
        Bounded.until("it waits", () -> caller.getState() == Thread.State.WAITING);
        caller.interrupt();
        assertThat(caller.flag()).isTrue();
        assertThat(allLeft[0]).isFalse();
    }

    @Test
    void interruptOfTheCrew_isTakenBackOnLeaving() {
        assertThat(crew.enter()).isTrue();
        Bounded.join(Caller.of(crew::interrupt));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        crew.leave();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void interruptOfSomeoneElse_isKeptOnLeaving() {
        assertThat(crew.enter()).isTrue();
        Thread.currentThread().interrupt();
        crew.leave();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void helperThatHasLeft_isNotInterruptedAnyMore() {
        assertThat(crew.enter()).isTrue();
        crew.leave();
        crew.interrupt();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
