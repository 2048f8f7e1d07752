package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a method that was cheap so far is fed heavy inputs, and its runs stay on one thread. */
class CutoffTest {
    private final Caller caller = new Caller();
    private final AtomicInteger started = new AtomicInteger();
    private final CoarseClock clock = new CoarseClock(clock -> started.incrementAndGet());
    private Cutoff cutoff = new Cutoff(clock);
    private long now = -3 * Tuning.TICK;

    @ParameterizedTest
    @CsvSource({
        "1, 10, 3e6",
        "1, 2, 15e6",
        "20, 10, 3e6",
        "31, 10, 3e6",
        "600, 8, 125e3",
        "1000, 10, 3e6",
        "1000, 3, 10e6",
        "1000, 1000, 30e3",
        "1000, 1000, 1e3",
        "100000, 10, 100e3",
        "100000, 100, 300e3",
        "1000000, 10, 3e6"
    })
    void heavyRunsAfterCheapOnes_oneAtMostIsAlone(int cheapRuns, int length, double heavy) {
        caller.runsAlone(cheapRuns, length, 1);
        assertThat(caller.runsAlone(Tuning.FIRST_TRIAL, length, heavy)).isLessThanOrEqualTo(1);
    }

    /** Losses against what cheap elements took are none. */
    @ParameterizedTest
    @CsvSource({"20, 10, 3e6", "1000, 10, 3e6", "100000, 100, 300e3", "1000, 10, 200e3"})
    void heavyRunsAfterCheapOnes_areSharedForGood(int cheapRuns, int length, double heavy) {
        caller.runsAlone(cheapRuns, length, 1);
        int trials = 3;
        assertThat(caller.runsAlone(200, length, heavy)).isLessThanOrEqualTo(1 + trials);
    }

    @Test
    void shortRuns_arePlainLoopsSoonAfterTheFirst() {
        caller.runsAlone(Tuning.CHEAP_RUNS, 10, 1);
        assertThat(caller.costModel().cutoff().includes(10)).isTrue();
    }

    @Test
    void shortRunsThatFollowEachOther_areMostlyPlainLoops() {
        int loops = 0;
        for (int run = 0; run < 1_000_000; run++) {
            loops += caller.costModel().cutoff().includes(10) ? 1 : 0;
            caller.runsAlone(1, 10, 1);
        }
        assertThat(loops).isGreaterThan(999_000);
    }

    @Test
    void shortRunsWithTimeBetween_doNotKeepAClockRunning() {
        for (int run = 0; run < 10_000; run++) {
            caller.runsAlone(1, 10, 1);
            caller.pass(5 * Caller.MILLI);
            assertThat(caller.costModel().cutoff().includes(10)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void cheapAndHeavyRunsInTurn_theHeavyOnesAreShared(int cheapRuns) {
        caller.runsAlone(10_000, 10, 1);
        int alone = 0;
        for (int turn = 0; turn < 100; turn++) {
            alone += caller.runsAlone(1, 10, 3e6);
            caller.runsAlone(cheapRuns, 10, 1);
        }
        assertThat(alone).isLessThanOrEqualTo(1);
    }

    @Test
    void longerRunsOfTheSameElements_areSharedAsTheyShould() {
        caller.runsAlone(10_000, 10, 10);
        assertThat(caller.runsAlone(Tuning.FIRST_TRIAL, 1_000_000, 10)).isZero();
    }

    @Test
    void heavyInputsOfOneThread_areNoticedWhateverAnotherComputes() throws InterruptedException {
        caller.runsAlone(10_000, 10, 1);
        Thread other = new Thread(() -> assertThat(caller.costModel().cutoff().includes(10))
                .as("trusted by a thread that has seen nothing")
                .isFalse());
        // The next number is the next stripe's.
        Throwable[] thrown = new Throwable[1];
        other.setUncaughtExceptionHandler((thread, failure) -> thrown[0] = failure);
        other.start();
        other.join();
        assertThat(caller.costModel().cutoff().includes(10)).isTrue();
        assertThat(thrown[0]).isNull();
    }

    @Test
    void interruptedThread_isAnswered() {
        caller.runsAlone(10_000, 10, 1);
        Thread.currentThread().interrupt();
        boolean includes = caller.costModel().cutoff().includes(10);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(includes).isFalse();
        assertThat(caller.costModel().cutoff().includes(10)).isTrue();
    }

    @Test
    void whatWasCompiledMeanwhile_becomesAPlainLoop() {
        caller.runsAlone(100, 100, 2_000);
        caller.runsAlone(2_000, 100, 5);
        assertThat(caller.costModel().cutoff().includes(100)).isTrue();
    }

    @Test
    void withoutAThreadForTheClock_runsAreMeasured_andItIsTriedAgainLater() {
        AtomicInteger tries = new AtomicInteger();
        cutoff = new Cutoff(new CoarseClock(clock -> {
            tries.incrementAndGet();
            throw new OutOfMemoryError("unable to create native thread");
        }));
        cheapRuns(10 * Tuning.CHEAP_RUNS);
        assertThat(cutoff.includes(10)).isFalse();
        assertThat(tries).hasValue(1);
        now += Tuning.START_RETRY;
        cheapRuns(10 * Tuning.CHEAP_RUNS);
        assertThat(tries).hasValue(2);
    }

    @Test
    void clockThatHasStopped_leavesNoTrust_andStartsWithTheNextOne() {
        beTrusted();
        int ticks = 0;
        while (tick()) {
            assertThat(cutoff.includes(10)).isFalse();
            assertThat(++ticks).isLessThanOrEqualTo(Tuning.CLOCK_ENDS);
        }
        assertThat(cutoff.includes(10)).isFalse();
        beTrusted();
        assertThat(started).hasValue(2);
        tick();
        assertThat(cutoff.includes(10)).isFalse();
    }

    @Test
    void clockThatIsNeeded_goesOn() {
        beTrusted();
        for (int tick = 0; tick < 3 * Tuning.CLOCK_ENDS; tick++) {
            assertThat(tick()).isTrue();
            cheapRuns(Tuning.RENEWALS);
            assertThat(cutoff.includes(10)).isTrue();
        }
        assertThat(started).hasValue(1);
    }

    @Test
    void trust_isRenewedByFewRunsAlsoAfterALateTick() {
        beTrusted();
        for (int late = 1; late <= 2; late++) {
            now += (late - 1) * Tuning.TICK;
            tick();
            cheapRuns(Tuning.RENEWALS - 1);
            assertThat(cutoff.includes(10)).isFalse();
            cheapRuns(1);
            assertThat(cutoff.includes(10)).isTrue();
        }
    }

    @Test
    void afterAPause_trustTakesAsManyRunsAsAtFirst() {
        beTrusted();
        tick();
        now += 2 * Tuning.TICK;
        cheapRuns(Tuning.CHEAP_RUNS - 1);
        assertThat(cutoff.includes(10)).isFalse();
        cheapRuns(1);
        assertThat(cutoff.includes(10)).isTrue();
    }

    @Test
    void runsFarApart_startNoClock() {
        for (int run = 0; run < 100 * Tuning.CHEAP_RUNS; run++) {
            cheapRuns(1);
            now += 2 * Tuning.TICK;
        }
        assertThat(cutoff.includes(10)).isFalse();
        assertThat(started).hasValue(0);
    }

    @Test
    void plainLoops_areRunsThatTakeNoLongerThanAWorkerIsWorth() {
        for (int run = 0; run < Tuning.CHEAP_RUNS; run++) {
            cutoff.measured(Tuning.PLAIN_LOOP, 4, now);
        }
        int most = (int) (Tuning.PLAIN_LOOP / 4);
        assertThat(cutoff.includes(most)).isTrue();
        assertThat(cutoff.includes(most + 1)).isFalse();
    }

    @Test
    void runsThatTakeLonger_teachNoPlainLoop() {
        beTrusted();
        tick();
        for (int run = 0; run < Tuning.CHEAP_RUNS; run++) {
            cutoff.measured(Tuning.PLAIN_LOOP + 1, 1, now);
        }
        cheapRuns(Tuning.CHEAP_RUNS - 1);
        assertThat(cutoff.includes(10)).isFalse();
    }

    @Test
    void clock_isStartedOnceBySomethingTrusted() {
        cheapRuns(Tuning.CHEAP_RUNS - 1);
        assertThat(started).hasValue(0);
        cheapRuns(1);
        assertThat(started).hasValue(1);
        cheapRuns(2 * Tuning.CHEAP_RUNS);
        assertThat(started).hasValue(1);
    }

    private void beTrusted() {
        cheapRuns(Tuning.CHEAP_RUNS);
        assertThat(cutoff.includes(10)).isTrue();
    }

    private void cheapRuns(int runs) {
        for (int run = 0; run < runs; run++) {
            cutoff.measured(10, 1, now);
        }
    }

    /** Whether there is to be another one. */
    private boolean tick() {
        now += Tuning.TICK;
        return clock.advance();
    }
}
