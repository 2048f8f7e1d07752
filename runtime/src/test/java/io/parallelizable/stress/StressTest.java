package io.parallelizable.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Worry: what no single test has thought of. Random runs, of random callers, on random executors, nested, failing,
 * interrupted and shut down at random, against what {@link io.parallelizable.Run} promises.
 *
 * <p>{@code -Druns=} says how many, and {@code -Dbase=} the seed of the first, the next one being one more. A failure
 * names the seed of its run; {@code -Dseed=} repeats that run alone, many times over, since the scheduling differs each
 * time.
 */
class StressTest {
    private static final int RUNS = Integer.getInteger("runs", 20_000);
    private static final Long REPLAY = Long.getLong("seed");
    private static final long BASE = Long.getLong("base", System.nanoTime());

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final Faults faults = new Faults();
    private final NastyExecutors executors = new NastyExecutors(faults);
    private final Callers callers = new Callers(faults);

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS) // each scenario has its own watchdog
    void randomRuns_keepAllPromises() {
        for (int run = 0; run < RUNS; run++) {
            long seed = REPLAY == null ? BASE + run : REPLAY;
            try {
                new Scenario(seed, faults, executors, callers).check();
            } catch (Throwable failure) {
                faults.check();
                throw new AssertionError("replay with -Dseed=" + seed, failure);
            }
        }
    }

    @AfterEach
    void noThreadIsLost() throws InterruptedException {
        assertThat(callers.close()).isTrue();
        executors.close();
        executors.runLate();
        faults.check();
        assertThat(others()).allMatch(Thread::isDaemon);
        // Workers without work end soon, those included that were started because others waited.
        Bounded.until(
                "the end of all threads but the timer", () -> others().stream().allMatch(StressTest::isTimer));
    }

    /** Threads that have come since the test began, without those of the JDK itself and of JUnit. */
    private List<Thread> others() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && !isOfOthers(thread))
                .toList();
    }

    private static boolean isOfOthers(Thread thread) {
        boolean elsewhere = thread.getThreadGroup() != Thread.currentThread().getThreadGroup();
        return elsewhere && isNoWorkerOfTheRuntime(thread) || thread.getName().startsWith("junit-");
    }

    private static boolean isNoWorkerOfTheRuntime(Thread thread) {
        return !thread.getName().startsWith("parallelizable-");
    }

    private static boolean isTimer(Thread thread) {
        return thread.getName().equals("parallelizable-timer");
    }
}
