package io.parallelizable.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Worry: options that each do what they say do not do so together. Runs with random time limits, cancels, retries,
 * threads, executors and windows, of elements that fail, wait, take long and run others, over arrays and over inputs
 * that come late, through every operation.
 *
 * <p>{@code -Druns=} says how many, and {@code -Dbase=} the seed of the first, the next one being one more. A failure
 * names the seed of its run; {@code -Dseed=} repeats that run alone, many times over.
 */
class OptionsStressTest {
    private static final int RUNS = Integer.getInteger("runs", 4_000);
    private static final Long REPLAY = Long.getLong("seed");
    private static final long BASE = Long.getLong("base", System.nanoTime());
    private static final long WATCHDOG_SECONDS = 30;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final ExecutorService workers = Executors.newFixedThreadPool(3);

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS) // each run has its own watchdog
    void mixedOptions_keepAllPromises() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            long seed = REPLAY == null ? BASE + run : REPLAY;
            Random random = new Random(seed);
            OptionedOperation[] all = OptionedOperation.values();
            OptionedOperation operation = all[random.nextInt(all.length)];
            OptionedRun optioned = new OptionedRun(random, workers, true);
            String name = operation + " of " + optioned + ", replay with -Dseed=" + seed;
            assertThat(execute(optioned, operation, name)).as(name).isEmpty();
        }
    }

    private List<String> execute(OptionedRun run, OptionedOperation operation, String name) throws Exception {
        Future<List<String>> faults = callers.submit(() -> executeHere(run, operation));
        try {
            return faults.get(WATCHDOG_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hanging) {
            throw new AssertionError(name + " hangs\n" + Scenario.stacks(), hanging);
        }
    }

    private static List<String> executeHere(OptionedRun run, OptionedOperation operation) {
        run.begin(operation.drops());
        OptionedEnd end;
        try {
            end = operation.on(run);
        } catch (Throwable thrown) {
            end = new OptionedEnd(Map.of(), Set.of(), thrown, false);
        }
        Set<Integer> inside = run.inside();
        run.end();
        boolean flag = Thread.interrupted();
        return new OptionedOracle(run, operation).check(end, inside, flag);
    }

    @AfterEach
    void noThreadIsLost() throws InterruptedException {
        callers.shutdown();
        workers.shutdown();
        assertThat(callers.awaitTermination(WATCHDOG_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(workers.awaitTermination(WATCHDOG_SECONDS, TimeUnit.SECONDS)).isTrue();
        Bounded.until("the end of all but the timer", () -> others().stream().allMatch(OptionsStressTest::isTimer));
        assertThat(others()).allMatch(Thread::isDaemon).hasSizeLessThan(2);
    }

    private List<Thread> others() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread)
                        && (thread.getThreadGroup() == Thread.currentThread().getThreadGroup()
                                || isOfTheRuntime(thread)))
                .filter(thread -> !thread.getName().startsWith("junit-"))
                .toList();
    }

    /** The timer's thread ends after a minute. */
    private static boolean isTimer(Thread thread) {
        return thread.getName().equals("parallelizable-timer");
    }

    private static boolean isOfTheRuntime(Thread thread) {
        return thread.getName().startsWith("parallelizable-");
    }
}
